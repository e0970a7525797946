package org.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.entente.time.Basis;
import org.entente.time.CalendarSystem;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimJsonTest {

  private static final Citation SOURCE = new Citation("d/a.txt", "A", "S", 3, 7, "1901");

  private static Claim full() {
    return new ClaimDraft(
            new Entity("Anna \"Bell\"", EntityKind.PERSON, "P1"), Property.EVENT, "rule")
        .object(new Entity("Borrow", EntityKind.STATE, null))
        .value("tea\n& 茶")
        .language("zh")
        .act(Act.OPEN_MISSION)
        .time(new HistoricalDate(Edtf.parse("1901"), "1901", Basis.ANCHORED))
        .place(new Place("Arden", "L1"))
        .stance(Stance.PLANNED)
        .reciprocal(true)
        .confidence(0.85)
        .cite(SOURCE, "00");
  }

  @Test
  void everyKeyStandsInItsPlace() {
    assertThat(ClaimJson.line(full()))
        .isEqualTo(
            """
            {"id":"%s","subject":{"name":"Anna \\"Bell\\"","kind":"person","ref":"P1"},\
            "property":"event","object":{"name":"Borrow","kind":"state"},"value":"tea\\n& 茶",\
            "language":"zh","code":"SUPPORT","act":"open-mission",\
            "time":{"edtf":"1901","text":"1901","basis":"anchored"},\
            "place":{"name":"Arden","ref":"L1"},"stance":"planned","reciprocal":true,\
            "confidence":0.85,"source":{"document":"d/a.txt","title":"A","section":"S",\
            "start":3,"end":7,"quote":"1901"},"rule":"rule"}\
            """
                .formatted(full().id()));
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() throws IOException {
    assertThat(ClaimJsonReader.parse(ClaimJson.line(full()))).isEqualTo(full());
    Claim bare =
        new ClaimDraft(Entity.of("A", EntityKind.INSTRUMENT), Property.SIGNED, "r")
            .cite(SOURCE, "00");
    assertThat(ClaimJsonReader.parse(ClaimJson.line(bare))).isEqualTo(bare);
  }

  @Test
  void aConvertedDateKeepsWhatWasWritten() throws IOException {
    HistoricalDate october =
        new HistoricalDate(
            Edtf.parse("1917-11-07"),
            "25 October 1917",
            Basis.ANCHORED,
            CalendarSystem.JULIAN,
            "1917-10-25");
    Claim claim =
        new ClaimDraft(Entity.of("A", EntityKind.INSTRUMENT), Property.SIGNED, "r")
            .time(october)
            .cite(SOURCE, "00");
    String line = ClaimJson.line(claim);
    assertThat(line)
        .contains(
            """
            "time":{"edtf":"1917-11-07","text":"25 October 1917","basis":"anchored",\
            "calendar":"julian","original":"1917-10-25"}\
            """);
    assertThat(ClaimJsonReader.parse(line)).isEqualTo(claim);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"calendar\":\"mayan\"",
        "\"calendar\":\"julian\"",
        "\"calendar\":\"gregorian\",\"original\":\"1901\""
      })
  void aDateOfAnotherCalendarWithoutItsOriginalIsRefused(String keys) {
    String line =
        ClaimJson.line(full()).replace("\"basis\":\"anchored\"", "\"basis\":\"anchored\"," + keys);
    assertThatThrownBy(() -> ClaimJsonReader.parse(line)).isInstanceOf(IOException.class);
  }

  @Test
  void absentKeysAreLeftOut() {
    Claim bare =
        new ClaimDraft(Entity.of("A", EntityKind.INSTRUMENT), Property.SIGNED, "r")
            .cite(SOURCE, "00");
    assertThat(ClaimJson.line(bare)).doesNotContain("null", "object", "time", "reciprocal", "act");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0, 1",
    "0.0, 0",
    "0.85, 0.85",
    "0.0001, 0.0001",
    "0.30000000000000004, 0.30000000000000004"
  })
  void numbersArePlain(double number, String written) {
    assertThat(ClaimJson.plain(number)).isEqualTo(written);
  }

  @Test
  void keysThatAreNotKnownArePassedOver() throws IOException {
    String line = ClaimJson.line(full()).replaceFirst("\\{", "{\"new\":{\"a\":[1,{}]},");
    assertThat(ClaimJsonReader.parse(line)).isEqualTo(full());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"id\":\"x\",\"subject\":\"Arden\"}",
        "{\"id\":\"x\",\"subject\":{\"name\":\"A\",\"kind\":\"planet\"}}",
        "{\"id\":\"x\",\"time\":{\"edtf\":\"once\",\"basis\":\"stated\"}}",
        "{\"id\":\"x\",\"source\":{\"document\":\"d\",\"title\":\"t\",\"start\":1,\"end\":9,\"quote\":\"a\"}}"
      })
  void whatIsNoClaimIsRefused(String line) {
    assertThatThrownBy(() -> ClaimJsonReader.parse(line)).isInstanceOf(IOException.class);
  }
}
