package org.entente.formats.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.authority.Authority;
import org.entente.formats.vocabulary.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @ValueSource(strings = {"cow", "gw"})
  void everyCodeMeansActorsThatTheAuthorityKnowsOneAfterTheOther(String scheme) {
    Codes codes = Codes.scheme(scheme).orElseThrow();
    assertThat(codes.codes()).hasSizeGreaterThan(200);
    for (String code : codes.codes()) {
      List<Stretch> stretches = codes.of(code);
      for (int i = 0; i < stretches.size(); i++) {
        Stretch stretch = stretches.get(i);
        assertThat(Authority.bundled().actor(stretch.actor())).as(code).isPresent();
        if (i > 0) {
          assertThat(stretches.get(i - 1).until()).as(code).isBefore(stretch.since());
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "cow,345,1900-01-01,serbia-kingdom",
    "cow,345,1955-06-02,yugoslavia-fpr",
    "cow,345,2010-01-01,serbia",
    "cow,365,1914-08-01,russia-empire",
    "cow,365,1955-06-02,soviet-union",
    "cow,365,1999-01-01,russia",
    "cow,002,1999-01-01,united-states",
    "cow,255,1999-01-01,germany",
    "gw,260,1999-01-01,germany",
    "cow,260,1970-01-01,west-germany",
    "gw,340,1900-01-01,serbia-kingdom",
    "cow,710,1949-10-01,china",
  })
  void aCodeMeansOneActorOnADay(String scheme, String code, LocalDate day, String actor) {
    assertThat(Codes.scheme(scheme).orElseThrow().of(code))
        .filteredOn(stretch -> stretch.meets(day, day))
        .extracting(Stretch::actor)
        .containsExactly(actor);
  }

  @Test
  void onlyARowWithADaySaysWhereItsDayIsFrom() {
    assertThat(new Bundle(Codes.class).lines("codes.tsv"))
        .filteredOn(row -> row.contains("days of succession"))
        .isNotEmpty()
        .allMatch(row -> row.matches(".*\t\\d{4}-\\d{2}-\\d{2}\t.*"));
  }

  @Test
  void whatIsNotInTheTableIsNotKnown() {
    assertThat(Codes.scheme("cow").orElseThrow().of("9999")).isEmpty();
    assertThat(Codes.scheme("iso")).isEmpty();
  }
}
