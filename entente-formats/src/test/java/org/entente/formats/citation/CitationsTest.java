package org.entente.formats.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.app.Exports.Source;
import org.entente.formats.json.Json;
import org.entente.formats.json.JsonTree;
import org.entente.ledger.DocumentRow;
import org.entente.problem.ProblemException;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsTest {

  private static Source source(String id, Description description) {
    return new Source(new DocumentRow(id, "ab", "Own title", 9, description, Instant.EPOCH), 3);
  }

  private static Source dated(@Nullable String date) {
    Edtf edtf = date == null ? null : Edtf.parse(date);
    return source("a.txt", new Description(null, null, edtf, null, null, null, null));
  }

  private static final Description FULL =
      new Description(
          "Salt & {tolls} at 5 % of $3_000 #1 ~ x^2 \\ end",
          "Anna Bell; Society for the Salt Road; Fèvre, Émile",
          Edtf.parse("1901-05"),
          SourceKind.CONTEMPORARY,
          "en",
          "Arden Gazette, no. 12",
          "CC0-1.0");

  @Test
  void everythingThatIsKnownIsInAnEntry() {
    assertThat(Bibtex.of(List.of(source("letters/Fèvre 1901.txt", FULL))))
        .isEqualTo(
            """
            @misc{letters-fevre-1901-txt,
              author = {Anna Bell and {Society for the Salt Road} and Fèvre, Émile},
              title = {{Salt \\& {\\textbraceleft}tolls{\\textbraceright} at 5 \\% of \\$3\\_000 \\#1\
             {\\textasciitilde} x{\\textasciicircum}2 {\\textbackslash} end}},
              year = {1901},
              month = may,
              date = {1901-05},
              howpublished = {Arden Gazette, no. 12},
              language = {en},
              copyright = {CC0-1.0},
              note = {contemporary source; 3 claims on record},
            }
            """);
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertThat(Bibtex.of(List.of(dated(null))))
        .isEqualTo(
            """
            @misc{a-txt,
              title = {{Own title}},
              note = {3 claims on record},
            }
            """);
  }

  @Test
  void everyEntryHasAKeyOfItsOwn() {
    assertThat(
            Bibtex.of(
                List.of(
                    source("a b", Description.NONE),
                    source("a-b", Description.NONE),
                    source("Ж", Description.NONE))))
        .contains("@misc{a-b,", "@misc{a-b-2,", "@misc{document,");
  }

  @Test
  void whateverIsWrittenBracesAreEvenAndTheTextCanBeHadBack() {
    long seed = 20_261_129;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder("a");
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append("\\{}$&#_%~^\"ab é".charAt(random.nextInt(15)));
      }
      String said = text.append('z').toString().replaceAll(" +", " ");
      String escaped = Bibtex.escaped(said);
      int depth = 0;
      for (char c : escaped.replaceAll("\\\\[$&#_%]", "").toCharArray()) {
        depth += c == '{' ? 1 : c == '}' ? -1 : 0;
        assertThat(depth).isNotNegative();
      }
      assertThat(depth).isZero();
      assertThat(plain(escaped)).isEqualTo(said);
    }
  }

  private static String plain(String escaped) {
    return escaped
        .replace("{\\textbackslash}", "\u0001")
        .replace("{\\textbraceleft}", "\u0002")
        .replace("{\\textbraceright}", "\u0003")
        .replace("{\\textasciitilde}", "~")
        .replace("{\\textasciicircum}", "^")
        .replaceAll("\\\\([$&#_%])", "$1")
        .replace('\u0002', '{')
        .replace('\u0003', '}')
        .replace('\u0001', '\\');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1955-06-02|[[1955,6,2]]|||",
        "1955|[[1955]]|||",
        "1955-06~|[[1955,6]]|true||",
        "1955?|[[1955]]|true||",
        "1955-05-27/1955-06-02|[[1955,5,27],[1955,6,2]]|||",
        "1955~/1957|[[1955],[1957]]|true||",
        "1955-21|[[1955]]||1|",
        "-0043|[[-43]]|||",
        "1955/..||||1955/..",
        "196X||||196X",
        "1955-39||||1955-39",
        "[1955,1957]||||[1955,1957]",
      })
  void cslDatesSayNoMoreThanTheirEdtf(
      String date,
      @Nullable String parts,
      @Nullable String circa,
      @Nullable String season,
      @Nullable String literal)
      throws ProblemException {
    String json = CslJson.of(List.of(dated(date)));
    Json.Items items = (Json.Items) JsonTree.parse("csl", 1, json);
    Map<String, Json> issued =
        ((Json.Fields) ((Json.Fields) items.values().getFirst()).values().get("issued")).values();
    assertThat(written(issued.get("date-parts"))).isEqualTo(parts);
    assertThat(written(issued.get("circa"))).isEqualTo(circa);
    assertThat(written(issued.get("season"))).isEqualTo(season);
    assertThat(written(issued.get("literal"))).isEqualTo(literal);
    assertThat(written(issued.get("edtf"))).isEqualTo(date);
  }

  private static @Nullable String written(@Nullable Json json) {
    return switch (json) {
      case null -> null;
      case Json.Items items ->
          items.values().stream()
              .map(CitationsTest::written)
              .collect(java.util.stream.Collectors.joining(",", "[", "]"));
      case Json.Numeral number -> number.value().toPlainString();
      case Json.Text text -> text.value();
      case Json.Truth truth -> String.valueOf(truth.value());
      default -> "";
    };
  }
}
