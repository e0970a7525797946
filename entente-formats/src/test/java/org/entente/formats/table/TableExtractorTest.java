package org.entente.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.entente.app.Extraction;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableExtractorTest {

  private static final String MAPPING =
      """
      {"table": {"delimiter": ";", "missing": ["-9"]}, "rule": "mine", "confidence": 0.9,
       "claims": [
        {"subject": {"column": "pact", "kind": "instrument"}, "property": "signed",
         "time": {"column": "signed"}, "place": {"column": "where"}},
        {"when": {"column": "parties", "empty": false},
         "subject": {"column": "pact", "kind": "instrument"}, "property": "party",
         "object": {"column": "parties", "kind": "state", "split": ","}, "at": {"column": "signed"}}
       ]}
      """;

  private static Extraction read(String mapping, String table) throws ProblemException {
    return read(mapping, table, StandardCharsets.UTF_8);
  }

  private static Extraction read(String mapping, String table, Charset encoding)
      throws ProblemException {
    return TableExtractor.of(
            "m.json", mapping.getBytes(StandardCharsets.UTF_8), Authority.bundled())
        .read("t.csv", table.getBytes(encoding));
  }

  /// A mapping with one claim, in which apostrophes are quotation marks.
  private static String one(String claim) {
    return ("{'rule': 'mine', 'confidence': 0.5, 'claims': [" + claim + "]}").replace('\'', '"');
  }

  private static String dated(String time) {
    return one(
        "{'subject': {'column': 'a', 'kind': 'instrument'}, 'property': 'signed', 'time': "
            + time
            + "}");
  }

  private static List<String> dates(Extraction read) {
    return read.claims().stream()
        .map(claim -> claim.time() == null ? "" : claim.time().edtf().text())
        .toList();
  }

  @Test
  void eachClaimQuotesExactlyItsRow() throws ProblemException {
    String table =
        String.join(
            "\r\n",
            "pact;signed;where;parties",
            "\"Salt\nPact\";1931-05;Oslo;Norway, Sweden",
            "Tar Pact;-9;;",
            "");
    Extraction read = read(MAPPING, table);
    assertThat(read.notices()).isEmpty();
    assertThat(read.text()).isEqualTo(table);
    assertThat(read.claims())
        .hasSize(4)
        .allSatisfy(
            claim ->
                assertThat(claim.source().quote())
                    .isEqualTo(table.substring(claim.source().start(), claim.source().end())));
    assertThat(read.claims())
        .extracting(claim -> claim.subject().name())
        .containsExactly("Salt Pact", "Salt Pact", "Salt Pact", "Tar Pact");
    assertThat(dates(read)).containsExactly("1931-05", "", "", "");
  }

  @Test
  void aNameIsReadByTheDateOfItsRowAndElseByNone() throws ProblemException {
    String table =
        "pact;signed;where;parties\nA;1925;;Yugoslavia\nB;1955;;Yugoslavia\nC;-9;;Yugoslavia\n";
    assertThat(read(MAPPING, table).claims())
        .map(Claim::object)
        .filteredOn(java.util.Objects::nonNull)
        .map(Entity::ref)
        .containsExactly("yugoslavia-kingdom", "yugoslavia-fpr", null);
  }

  @Test
  void whatIsNotUnderstoodMakesNoClaimAndIsToldOnce() throws ProblemException {
    Extraction read =
        read(MAPPING, "pact;signed;where;parties\nA;1931-13;;\nB;soon;;\nC;soon;;\nD;1931;;\n");
    assertThat(read.claims()).extracting(claim -> claim.subject().name()).containsExactly("D");
    assertThat(read.notices())
        .extracting(Problem::place)
        .containsExactly("t.csv, line 2", "t.csv, line 3 (and 1 more)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'column': 'b'}|1955-06~|1955-06~",
        "{'column': 'b', 'pattern': 'd/M/uuuu'}|2/6/1955|1955-06-02",
        "{'column': 'b', 'pattern': ['MMMM yyyy', 'uuuu']}|June 1955|1955-06",
        "{'column': 'b', 'pattern': ['d/M/uuuu', 'M/d/uuuu']}|13/6/1955|1955-06-13",
        "{'year': 'b'}|955|0955",
        "{'year': 'b', 'month': 'c', 'day': 'd'}|1955,6,2|1955-06-02",
        "{'year': 'b', 'month': 'c', 'day': 'd'}|1955,6,|1955-06",
        "{'year': 'b', 'month': 'c', 'day': 'd'}|1955,,2|1955",
        "{'start': {'year': 'b'}, 'end': {'year': 'c'}}|1955,1957|1955/1957",
        "{'start': {'year': 'b'}, 'end': {'year': 'c'}}|1955,|1955/",
        "{'start': {'year': 'b'}, 'end': {'year': 'c'}}|,1957|/1957",
        "{'start': {'year': 'b'}, 'end': {'year': 'c'}, 'open': '2016'}|1955,2016|1955/..",
        "{'earliest': {'year': 'b'}, 'latest': {'year': 'c'}}|1955,1957|[1955..1957]",
        "{'earliest': {'year': 'b'}, 'latest': {'year': 'c'}}|1955,1955|1955",
        "{'earliest': {'column': 'b'}, 'latest': {'column':"
            + " 'c'}}|1955-03,1955-06-02|[1955-03..1955-06]",
        "{'earliest': {'column': 'b'}, 'latest': {'column': 'c'}}|1955,1955-06-02|1955",
        "{'since': {'year': 'b'}}|1955|1955/..",
        "{'since': {'year': 'b'}, 'last': '2012'}|1955|1955/..",
        "{'since': {'year': 'b'}, 'last': '2012'}|2020|2020/..",
        "{'until': {'year': 'b'}, 'open': '2012'}|2012|/..",
        "{'start': {'year': 'b'}, 'end': {'year': 'c'}, 'older': '1816'}|1816,1957|/1957",
        "{'until': {'year': 'b'}}|1955|/1955",
      })
  void datesSayNoMoreThanTheirCells(String time, String cells, String edtf)
      throws ProblemException {
    Extraction read = read(dated(time), "a,b,c,d\nX," + cells + ",".repeat(count(cells)) + "\n");
    assertThat(read.notices()).isEmpty();
    assertThat(dates(read)).containsExactly(edtf);
  }

  private static int count(String cells) {
    return 2 - (int) cells.chars().filter(c -> c == ',').count();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'column': 'b'}|about 1955",
        "{'column': 'b', 'pattern': 'd/M/uuuu'}|31/6/1955",
        "{'column': 'b', 'pattern': ['d/M/uuuu', 'M/d/uuuu']}|2/6/1955",
        "{'year': 'b', 'month': 'c'}|1955,13",
        "{'year': 'b', 'month': 'c'}|1955,-9",
        "{'year': 'b'}|55a",
        "{'start': {'year': 'b'}, 'end': {'year': 'c'}}|1957,1955",
        "{'earliest': {'year': 'b'}, 'latest': {'year': 'c'}}|1957,1955",
      })
  void noDateIsMadeUp(String time, String cells) throws ProblemException {
    Extraction read = read(dated(time), "a,b,c,d\nX," + cells + ",".repeat(count(cells)) + "\n");
    assertThat(read.claims()).isEmpty();
    assertThat(read.notices()).hasSize(1);
  }

  @Test
  void aCodeMeansOneActorAfterTheOther() throws ProblemException {
    String mapping =
        one(
            "{'subject': {'column': 'a', 'kind': 'state', 'codes': 'cow'}, 'property':"
                + " 'holds-office', 'value': {'constant': 'x'},"
                + " 'time': {'start': {'column': 'b'}, 'end': {'column': 'c'}}}");
    Extraction read =
        read(mapping, "a,b,c\n345,1878-07-13,1941-04-20\n345,1950,1955\n9999,1950,1955\n");
    assertThat(read.claims())
        .map(claim -> claim.subject().ref())
        .containsExactly("serbia-kingdom", "yugoslavia-kingdom", "yugoslavia-fpr");
    assertThat(dates(read))
        .containsExactly("1878-07-13/1918-11-30", "1918-12-01/1941-04-20", "1950/1955");
    assertThat(read.notices()).extracting(Problem::place).containsExactly("t.csv, line 4");
  }

  /// What lasts is told of one actor after the other only where the row says that it lasted so
  /// long.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1940,|yugoslavia-kingdom 1940/",
        ",1955|yugoslavia-fpr /1955",
        "1918,1940|",
        "1919,1945|",
        "1918-12,1940|yugoslavia-kingdom 1918-12/1940",
        "1917,1919|serbia-kingdom 1917/1918-11-30; yugoslavia-kingdom 1918-12-01/1919",
      })
  void anActorIsNotMadeUpForAnEndThatIsUnknownOrCoarse(String dates, String told)
      throws ProblemException {
    String mapping =
        one(
            "{'subject': {'column': 'a', 'kind': 'state', 'codes': 'cow'}, 'property':"
                + " 'holds-office', 'value': {'constant': 'x'},"
                + " 'time': {'start': {'column': 'b'}, 'end': {'column': 'c'}}}");
    Extraction read = read(mapping, "a,b,c\n345," + dates + "\n");
    assertThat(
            read.claims().stream()
                .map(claim -> claim.subject().ref() + " " + claim.time().edtf().text())
                .collect(java.util.stream.Collectors.joining("; ")))
        .isEqualTo(told == null ? "" : told);
    assertThat(read.notices()).hasSize(told == null ? 1 : 0);
  }

  @Test
  void aCodeThatMayMeanTwoMeansNone() throws ProblemException {
    String mapping =
        one(
            "{'subject': {'column': 'a', 'kind': 'state', 'codes': 'cow'}, 'property': 'founded',"
                + " 'time': {'column': 'b'}}");
    Extraction read = read(mapping, "a,b\n345,1918\n345,1918-12-01\n");
    assertThat(read.claims()).map(c -> c.subject().ref()).containsExactly("yugoslavia-kingdom");
    assertThat(read.notices().getFirst().message())
        .contains("may mean serbia-kingdom or yugoslavia-kingdom in 1918");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "`signed`|`signd`|bad-value|claims.1.property",
        "`kind`: `instrument`|`kind`: `treaty`|bad-value|claims.1.subject.kind",
        "`column`: `a`|`column`: `aa`|no-such-column|claims.1.subject.column",
        "`column`: `a`|`colum`: `a`|bad-value|claims.1.subject.column",
        "`column`: `a`|`text`: `The {a`|bad-value|claims.1.subject.text",
        "`column`: `a`|`text`: `The {aa}`|no-such-column|claims.1.subject.text",
        "`column`: `b`|`column`: `b`, `pattern`: `d/M/yy`|bad-value|claims.1.time.pattern",
        "`column`: `b`|`column`: `b`, `pattern`: `bogus`|bad-value|claims.1.time.pattern",
        "`time`|`tiem`|unknown-key|claims.1.tiem",
        "`signed`|`relations`|bad-value|claims.1.property",
        "`signed`|`event`, `act`: `visti`|bad-value|claims.1.act",
        "`signed`|`event`, `code`: `VISIT`|bad-value|claims.1.code",
        "`signed`|`signed`, `code`: `AGREE`|bad-value|claims.1.property",
        "`signed`|`signed`, `when`: {`column`: `a`}|bad-value|claims.1.when.column",
        "`signed`|`signed`, `stance`: `sure`|bad-value|claims.1.stance",
        "`confidence`: 0.5, ||bad-value|claims.1.confidence",
        "`confidence`: 0.5|`confidence`: 2|bad-value|confidence",
        "`rule`: `mine`, ||missing-key|column 1",
        "`rule`: `mine`|`rule`: `mine`, `table`: {`delimiter`: `,,`}|bad-value|table.delimiter",
        "`rule`: `mine`|`rule`: `mine`, `table`: {`encoding`: `utf-9`}|bad-value|table.encoding",
        "`rule`: `mine`|`rule`: `mine`, `table`: {`header`: false}|bad-value|table.columns",
        "`kind`: `instrument`|`kind`: `state`, `codes`: `cwo`|bad-value|claims.1.subject.codes",
      })
  void aWrongMappingIsToldWithItsPlaceAndMakesNothing(
      String sound, String broken, String id, String place) {
    String mapping = dated("{'column': 'b'}");
    String from = sound.replace('`', '"');
    assertThat(mapping).contains(from);
    String wrong = mapping.replace(from, broken == null ? "" : broken.replace('`', '"'));
    assertThatThrownBy(() -> read(wrong, "a,b\nX,1955\n"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            told -> {
              assertThat(told.problem().id()).isEqualTo(id);
              assertThat(told.problem().place())
                  .startsWith("m.json, line 1, column ")
                  .endsWith(place);
              assertThat(told.problem().remedy()).matches(".*[.?]");
            });
  }

  @Test
  void noMappingAndNoTableMakeItFail() {
    long seed = 20_261_129;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    String table =
        "pact;signed;where;parties\nA;1955-06-02;Oslo;Norway, Sweden\n\"B\nC\";-9;;USSR\n";
    int understood = 0;
    for (int round = 0; round < 3_000; round++) {
      String mapping = random.nextBoolean() ? MAPPING : spoilt(MAPPING, random);
      try {
        Extraction read = read(mapping, spoilt(table, random));
        understood += read.claims().size();
        assertThat(read.claims())
            .allMatch(
                claim -> read.text().startsWith(claim.source().quote(), claim.source().start()));
      } catch (ProblemException e) {
        assertThat(e.problem().remedy()).isNotBlank();
      }
    }
    assertThat(understood).isPositive();
  }

  private static String spoilt(String text, Random random) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      char c = "{}[]\":;,\n\r0x9-\\/ é".charAt(random.nextInt(18));
      spoilt.setCharAt(random.nextInt(spoilt.length()), c);
    }
    return spoilt.toString();
  }

  @Test
  void yearsThatAreNoneOfFourDigitsAreNotUnderstood() throws ProblemException {
    Extraction read =
        read(dated("{'column': 'b', 'pattern': 'd/M/uuuu'}"), "a,b\nX,1/1/+12345\nY,1/1/0955\n");
    assertThat(dates(read)).containsExactly("0955-01-01");
    assertThat(read.notices()).hasSize(1);
  }

  @Test
  void otherEncodingsAreReadAndWrongOnesToldWithTheirLine() throws ProblemException {
    String mapping =
        dated("{'column': 'b'}")
            .replace("{\"rule\"", "{\"table\": {\"encoding\": \"iso-8859-1\"}, \"rule\"");
    assertThat(read(mapping, "a,b\nÉté,1955\n", StandardCharsets.ISO_8859_1).claims())
        .map(claim -> claim.subject().name())
        .containsExactly("Été");
    assertThatThrownBy(
            () -> read(dated("{'column': 'b'}"), "a,b\nÉté,1955\n", StandardCharsets.ISO_8859_1))
        .hasMessageContaining("line 2");
  }
}
