package org.entente.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExpressionsTest {

  /// A Friday.
  private static final LocalDate MADE = LocalDate.of(1998, 2, 13);

  private static String in(String text, @Nullable LocalDate created) {
    return TimeExpressions.in(text, created).stream()
        .map(e -> text.substring(e.start(), e.end()) + " = " + e.value())
        .collect(Collectors.joining(" ; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The envoy said yesterday that he would stay. | yesterday = 1998-02-12
          The envoy said Thursday that he would stay. | Thursday = 1998-02-12
          The talks will resume on Monday, he said today. | Monday = 1998-02-16 ; today = 1998-02-13
          The port closed last week. | last week = 1998-W06
          The port will close next month. | next month = 1998-03
          The port closed last year. | last year = 1997
          The port closed three months ago. | three months ago = 1997-11
          The port closed last October, he said Friday. | last October = 1997-10 ; Friday = 1998-02-13
          On Aug. 7 a bomb fell, he said today. | Aug. 7 = 1997-08-07 ; today = 1998-02-13
          It closes in April, he said today. | April = 1998-04 ; today = 1998-02-13
          The port closed on 30 July. | 30 July = 1997-07-30
          He left last Friday. Three days later he was back. | last Friday = 1998-02-06 ; Three days later = 1998-02-09
          The court met Wednesday at 4 p.m. in a tent. | Wednesday = 1998-02-11 ; 4 p.m. = 1998-02-11T16:00
          Sales fell in January, but not as in January 1990, he said today. | January = 1998-01 ; January 1990 = 1990-01 ; today = 1998-02-13
          No word is expected before the end of the year. He left Friday. | the end of the year = 1998 ; Friday = 1998-02-13
          The former minister left Monday. | Monday = 1998-02-09
          The vote on Monday will decide. | Monday = 1998-02-16
          He was held last night. | last night = 1998-02-12TNI
          It opened at 9:30 a.m. today. | 9:30 a.m. today = 1998-02-13T09:30
          Sales fell in the third quarter, he said Friday. | the third quarter = 1997-Q3 ; Friday = 1998-02-13
          The strike lasted two years, he said Friday. | two years = P2Y ; Friday = 1998-02-13
          He comes every Tuesday, she said today. | every Tuesday = XXXX-WXX-2 ; today = 1998-02-13
          Born on May 3, 1950, he left on Monday. On Feb. 5 he fled. | May 3, 1950 = 1950-05-03 ; Monday = 1998-02-09 ; Feb. 5 = 1998-02-05
          """)
  void datesNewsFromTheDayOnWhichItWasMade(String text, String expected) {
    assertThat(in(text, MADE)).isEqualTo(expected);
  }

  @Test
  void neverDatesHistoryFromTheDayOnWhichItWasWritten() {
    String text =
        """
        The war began in 1939 and ended in 1945. The treaty of 1947 followed.

        On 30 July the envoys met; today a stone marks the place. They had met on 4 May 1946.
        """;
    assertThat(in(text, LocalDate.of(2009, 12, 19)))
        .isEqualTo(
            "1939 = 1939 ; 1945 = 1945 ; 1947 = 1947 ; 30 July = 1945-07-30 ;"
                + " today = PRESENT_REF ; 4 May 1946 = 1946-05-04");
  }

  @Test
  void saysThatAYearIsUnknownWhereNothingTellsIt() {
    assertThat(in("They met on 30 July.", null)).isEqualTo("30 July = XXXX-07-30");
  }

  @Test
  void givesARangeAsTwoDatesWithoutTheWordsThatJoinThem() {
    assertThat(in("They met from 27 May to 2 June 1955.", null))
        .isEqualTo("27 May = 1955-05-27 ; 2 June 1955 = 1955-06-02");
  }

  @Test
  void looksBackOnlyOnceAtAYearFarFromTheStory() {
    assertThat(in("On 9 April 1903 the town fell. In May 1908 it was mourned. On 15 April.", null))
        .endsWith("15 April = 1903-04-15");
  }

  @Test
  void takesTheYearThatTheSentenceHasTold() {
    assertThat(
            in("The law of May 1900 stood. In December 1909 they named 29 August a feast.", null))
        .endsWith("29 August = 1909-08-29");
    assertThat(in("In May 1900 he came. After the 1906 accord war broke out that year.", null))
        .endsWith("that year = 1906");
  }

  @Test
  void staysWhereItStandsWhenAPeriodOrAFarPlanIsNamed() {
    assertThat(in("In May 1969 he spoke of trade since World War II. On 2 October he left.", null))
        .endsWith("2 October = 1969-10-02");
    assertThat(in("In May 2016 they vowed to disarm by 2045. On 2 August they signed.", null))
        .endsWith("2 August = 2016-08-02");
  }

  @Test
  void carriesNoYearToADayWhoseYearIsWrittenInWords() {
    assertThat(new DateTagger().datesIn("In 1914, on 11 July, one thousand nine hundred, it fell."))
        .extracting(m -> m.date().edtf().text())
        .containsExactly("1914");
  }

  @Test
  void namesTheRulesThatReadIt() {
    assertThat(TimeExpressions.in("They met on 3 May 1955.", null).getFirst().rule())
        .startsWith("sure day-month-year");
  }
}
