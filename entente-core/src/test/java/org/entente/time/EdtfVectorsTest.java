package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Against the published test vectors of EDTF, where they lie beside the checkout.
///
/// Each difference stands in `docs/edtf.md` with the paragraph of the specification that decides
/// it, and what stands there differs.
class EdtfVectorsTest {

  private static final Path VECTORS = Path.of("..", "..", "shared", "eval", "edtf");
  private static final Path PAGE = Path.of("..", "docs", "edtf.md");
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");
  private static final String SET_LEVELS = "iso8601-2 loc-spec";

  /// One line of a file of vectors.
  private record Vector(
      String text, int level, String min, String max, String spelled, boolean valid) {

    static Vector of(String line) {
      String[] cells = line.split("\t", -1);
      boolean valid = cells.length < 7 || cells[6].equals("VALID");
      return new Vector(cells[0], Integer.parseInt(cells[2]), cells[3], cells[4], cells[5], valid);
    }

    /// Where the files give 0 for both ends they say nothing of the bounds.
    boolean isBounded() {
      return !(min.equals("0") && max.equals("0"));
    }
  }

  @Test
  void agreesWithTheVectorsButWhereThePageSaysWhy() throws IOException {
    assumeTrue(Files.isDirectory(VECTORS), "no vectors beside the checkout: ../shared/eval/edtf");
    Set<String> differences = new TreeSet<>();
    int seen = 0;
    for (String file :
        List.of("level0", "level1", "level2", "iso8601-2", "loc-spec", "edge-cases")) {
      for (String line : Files.readAllLines(VECTORS.resolve(file + ".tsv"))) {
        if (!line.startsWith("#") && !line.startsWith("input\t")) {
          seen++;
          compare(Vector.of(line), !SET_LEVELS.contains(file)).forEach(differences::add);
        }
      }
    }
    assertThat(differences).isEqualTo(listed());
    assertThat(seen).isEqualTo(184);
  }

  private static Stream<String> compare(Vector vector, boolean hasLevels) {
    Edtf read = read(vector.text());
    if ((read != null) != vector.valid()) {
      return Stream.of(vector.text() + (read == null ? " refused" : " read"));
    }
    if (read == null) {
      return Stream.of();
    }
    return Stream.of(
            read.text().equals(vector.spelled()) ? null : vector.text() + " spelled",
            !hasLevels || read.level() == vector.level() ? null : vector.text() + " level",
            !vector.isBounded() || isBounded(read, vector) ? null : vector.text() + " bounds")
        .filter(Objects::nonNull);
  }

  private static boolean isBounded(Edtf read, Vector vector) {
    Instant moment = read.date().flatMap(EdtfDate::instant).orElse(null);
    if (moment != null) {
      return vector.min().equals(Long.toString(moment.toEpochMilli()))
          && vector.min().equals(vector.max());
    }
    LocalDate latest = read.bounds().latest();
    return milli(read.bounds().earliest(), 0).equals(finite(vector.min()))
        && milli(latest == null ? null : latest.plusDays(1), -1).equals(finite(vector.max()));
  }

  private static String finite(String milli) {
    return milli.contains("Infinity") ? "" : milli;
  }

  private static String milli(@Nullable LocalDate day, int after) {
    return day == null
        ? ""
        : Long.toString(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() + after);
  }

  /// The vectors in the first cells of the page's table, each with the word of the second.
  private static Set<String> listed() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(PAGE)) {
      String[] cells = line.split("\\|", -1);
      if (line.startsWith("| `") && cells.length == 6) {
        CODE.matcher(cells[1])
            .results()
            .map(MatchResult::group)
            .forEach(code -> listed.add(code.replace("`", "") + " " + cells[2].strip()));
      }
    }
    return listed;
  }

  private static @Nullable Edtf read(String text) {
    try {
      return Edtf.parse(text);
    } catch (IllegalArgumentException refused) {
      return null;
    }
  }
}
