package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that describe documents as sources.
class SideCarTest {

  private static final String PACT =
      """
      ---
      title: The Lakeside Pact
      author: Anna Bell
      date: 3 May 1931
      ---

      Norway and Sweden signed the Lakeside Pact on 2 May 1931.
      """;

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Run read(String... names) {
    String[] args = new String[names.length + 4];
    args[0] = "read";
    args[1] = "--no-record";
    args[2] = "--format";
    args[3] = "csv";
    for (int i = 0; i < names.length; i++) {
      args[i + 4] = folder.resolve(names[i]).toString();
    }
    return Run.real(args);
  }

  @Test
  void whatIsWrongInThemIsToldAndTheDocumentsAreRead() throws IOException {
    write("in/a.md", PACT);
    write(
        "in/a.meta.json", "{\"kind\": \"newspaper\",\n \"dat\": \"1931\", \"author\": \"A. B.\"}");
    write("in/b.txt", PACT.substring(PACT.indexOf("Norway")));
    write("in/b.txt.meta.json", "{\"date\": \"1930\", \"kind\": \"primary\"}");
    write("in/c.meta.json", "{}");
    write("in/d.txt", "");
    write("in/d.meta.json", "{\"date\": \"2001-03\"");
    Goldens.hold("side-cars", read("in").transcript(folder));
  }

  @Test
  void oneNamedAsADocumentSaysWhatItIs() throws IOException {
    write("a.txt", "Norway and Sweden signed the Lakeside Pact on 2 May 1931.\n");
    write("a.meta.json", "{\"kind\": \"primary\"}");
    write("b.meta.json", "{}");
    Goldens.hold("side-cars-named", read("a.meta.json", "b.meta.json").transcript(folder));
    assertThat(read("a.meta.json", "a.txt").err()).isEmpty();
  }
}
