package org.entente.source.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.entente.problem.Problem;
import org.entente.problem.Severity;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetaFileTest {

  private static final String SOUND =
      """
      {
        "title": "The quarrel over the salt road",
        "author": ["Anna Bell", "Émile Fèvre"],
        "date": "1901-05~",
        "kind": "contemporary",
        "language": "sr-Latn",
        "citation": "Arden Gazette, no. 12",
        "license": "CC0-1.0"
      }
      """;

  private static Told told(String json) {
    return MetaFile.parse("a.meta.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void everyKeyIsTaken() {
    Told told = told(SOUND);
    assertThat(told.problems()).isEmpty();
    assertThat(told.description())
        .isEqualTo(
            new Description(
                "The quarrel over the salt road",
                "Anna Bell; Émile Fèvre",
                Edtf.parse("1901-05~"),
                SourceKind.CONTEMPORARY,
                "sr-Latn",
                "Arden Gazette, no. 12",
                "CC0-1.0"));
  }

  @Test
  void whatIsNotToldIsNotGuessed() {
    assertThat(told("{}")).isEqualTo(Told.NOTHING);
    assertThat(told("\ufeff{\"date\": null}")).isEqualTo(Told.NOTHING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'date':'2 June 1955'}|bad-date|line 1, column 2, date",
        "{'date':'1955-06-31'}|bad-date|line 1, column 2, date",
        "{'date':1955}|wrong-type|line 1, column 2, date",
        "{'kind':'newspaper'}|bad-kind|line 1, column 2, kind",
        "{'kind':'PRIMARY'}|bad-kind|line 1, column 2, kind",
        "{'language':'English'}|bad-language|line 1, column 2, language",
        "{'language':'qq'}|bad-language|line 1, column 2, language",
        "{'language':'en_GB'}|bad-language|line 1, column 2, language",
        "{'title':'  '}|no-value|line 1, column 2, title",
        "{'title':['a']}|wrong-type|line 1, column 2, title",
        "{'author':['a',2]}|wrong-type|line 1, column 2, author",
        "{'author':{'name':'a'}}|wrong-type|line 1, column 2, author",
        "{'licence':'a','license':'a'}|key-twice|line 1, column 16, licence",
        "{'licence':'\\u0007'}|bad-value|line 1, column 2, licence",
        "{'titel':'a'}|unknown-key|line 1, column 2",
        "{'title':'a'|meta-not-json|line 1, column 13",
        "{'title' 'a'}|meta-not-json|line 1, column 10",
        "{} {}|meta-not-json|line 1, column 4",
        "['title']|meta-not-an-object|a.meta.json",
        "''|meta-not-an-object|a.meta.json",
      })
  void whatIsWrongIsNamedWithItsPlaceAndDescribesNothing(String json, String id, String place) {
    Told told = told(json.replace('\'', '"'));
    assertThat(told.description()).isEqualTo(Description.NONE);
    assertThat(told.problems()).extracting(Problem::id).containsExactly(id);
    Problem problem = told.problems().getFirst();
    assertThat(problem.place()).startsWith("a.meta.json").endsWith(place);
    assertThat(problem.remedy()).endsWith(".");
    assertThat(problem.severity())
        .isEqualTo(id.equals("unknown-key") ? Severity.WARNING : Severity.ERROR);
  }

  @Test
  void anEmptyFileTellsNothing() {
    assertThat(told("").problems()).extracting(Problem::id).containsExactly("meta-not-an-object");
  }

  @Test
  void oneWrongValueLeavesTheOthers() {
    Told told = told(SOUND.replace("contemporary", "newspaper"));
    assertThat(told.problems()).hasSize(1);
    assertThat(told.description().kind()).isNull();
    assertThat(told.description().author()).isEqualTo("Anna Bell; Émile Fèvre");
  }

  @Test
  void bytesThatAreNotUtf8AreNamedByLineAndByte() {
    byte[] bytes = "{\n\"author\":\"Fèvre\"}".getBytes(StandardCharsets.ISO_8859_1);
    Told told = MetaFile.parse("a.meta.json", bytes);
    assertThat(told.description()).isEqualTo(Description.NONE);
    assertThat(told.problems())
        .extracting(Problem::place)
        .containsExactly("a.meta.json, line 2, byte 13");
  }

  @Test
  void aValueHasALimit() {
    String longest = "x".repeat(DescriptionDraft.LONGEST);
    assertThat(told("{\"title\":\"" + longest + "\"}").problems()).isEmpty();
    assertThat(told("{\"title\":\"" + longest + "x\"}").problems())
        .extracting(Problem::id)
        .containsExactly("value-too-long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "sr-Cyrl", "zh-Hant-HK", "de-1901", "grc", "x-old"})
  void tagsThatNothingContradictsAreLeftAlone(String tag) {
    assertThat(told("{\"language\":\"" + tag + "\"}").description().language()).isEqualTo(tag);
  }

  @Test
  void noBytesMakeItFail() {
    long seed = 20_261_129;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    byte[] sound = SOUND.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 3_000; round++) {
      byte[] bytes = sound.clone();
      for (int i = random.nextInt(4); i >= 0; i--) {
        bytes[random.nextInt(bytes.length)] =
            (byte)
                (random.nextBoolean()
                    ? random.nextInt(256)
                    : "{}[]\",:\\".charAt(random.nextInt(8)));
      }
      Told told = MetaFile.parse("a.meta.json", bytes);
      assertThat(told.problems()).allMatch(p -> p.place().startsWith("a.meta.json"));
    }
  }
}
