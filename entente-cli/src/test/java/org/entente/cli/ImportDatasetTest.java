package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportDatasetTest {

  @TempDir Path folder;

  @Test
  void aTableIsTakenByItsColumnsAndUnknownCodesAreReported() throws IOException {
    Path states =
        Files.writeString(
            folder.resolve("states.csv"),
            """
            stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
            YUG,345,Yugoslavia,1878,7,13,1941,4,20,2016
            XXX,997,Nowhere,1900,1,1,1950,1,1,2016
            XXX,997,Nowhere,1960,1,1,1970,1,1,2016
            """);
    Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
    Run run = Run.of("import", "cow", states.toString(), other.toString(), "--dry-run");
    assertThat(run.code()).isEqualTo(ExitCode.UNREAD);
    Goldens.hold("import-cow", run.transcript(folder));
  }
}
