package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Against the published test vectors of EDTF, where they lie beside the checkout.
class EdtfVectorsTest {

  private static final Path VECTORS = Path.of("..", "..", "shared", "eval", "edtf");
  private static final int TEXT = 0;
  private static final int SPELLED = 5;
  private static final int VALID = 6;

  @Test
  void readsEveryValidVectorAndRefusesTheRest() throws IOException {
    assumeTrue(Files.isDirectory(VECTORS), "no vectors beside the checkout: ../shared/eval/edtf");
    List<String> wrong = new ArrayList<>();
    int seen = 0;
    for (String file :
        List.of("level0", "level1", "level2", "iso8601-2", "loc-spec", "edge-cases")) {
      for (String line : Files.readAllLines(VECTORS.resolve(file + ".tsv"))) {
        if (!line.startsWith("#") && !line.startsWith("input\t")) {
          seen++;
          String[] cells = line.split("\t", -1);
          boolean refuse = cells.length > VALID && cells[VALID].equals("INVALID");
          String want = refuse ? "refused" : cells[SPELLED];
          String got = read(cells[TEXT]);
          if (!got.equals(want)) {
            wrong.add(cells[TEXT] + " read as " + got + ", not " + want);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).isGreaterThan(100);
  }

  private static String read(String text) {
    try {
      return Edtf.parse(text).text();
    } catch (IllegalArgumentException refused) {
      return "refused";
    }
  }
}
