package org.entente.time.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateTaggerTest {

  private final DateTagger tagger = new DateTagger();

  private List<String> tag(String text, DateContext context) {
    return tagger.tag(text, context).mentions().stream().map(m -> m.date().edtf().text()).toList();
  }

  private static DateContext context(String section, String last, String instrument) {
    return new DateContext(edtf(section), edtf(last), edtf(instrument));
  }

  private static @Nullable Edtf edtf(String text) {
    return text.isEmpty() ? null : Edtf.parse(text);
  }

  @Test
  void neverInventsAYear() {
    assertThat(tag("They met on 30 July, and in October once more.", DateContext.NONE)).isEmpty();
  }

  @Test
  void takesTheYearFromTheTextBefore() {
    assertThat(tag("They met on 30 July.", context("", "1953-02", "")))
        .containsExactly("1953-07-30");
  }

  @Test
  void takesTheYearFromTheSectionWhenNothingWasToldBefore() {
    assertThat(tag("They met on 30 July.", context("1953", "", "1960-01-05")))
        .containsExactly("1953-07-30");
  }

  @Test
  void takesTheYearFromTheInstrumentLast() {
    assertThat(tag("They met on 30 July.", context("", "", "1953-09-02")))
        .containsExactly("1953-07-30");
  }

  @Test
  void takesNoYearFromASpanOfYears() {
    assertThat(tag("They met on 30 July.", context("", "1939/1945", ""))).isEmpty();
  }

  @Test
  void countsTheLifeOfAnInstrumentFromItsSigning() {
    DateContext context = context("", "1956", "1955-06-02");
    assertThat(tag("The treaty was a cornerstone for the following 35 years.", context))
        .containsExactly("1955-06-02/1990-06-02");
    assertThat(tag("They traded for the following 35 years.", context))
        .containsExactly("1956/1991");
  }

  @Test
  void handsOnWhereTheStoryStands() {
    DateContext next =
        tagger.tag("He came on 4 May 1920, under the Act of 1911.", DateContext.NONE).next();
    assertThat(next.last()).isEqualTo(Edtf.parse("1920-05-04"));
  }

  @Test
  void keepsTheContextWhereNothingIsSaid() {
    DateContext context = context("1953", "1953-02", "1952");
    assertThat(tagger.tag("Nothing happened.", context).next()).isEqualTo(context);
  }

  @Test
  void readsTheFirstDateOfACell() {
    assertThat(tagger.parseWhole("18 February 2008[1]")).contains(Edtf.parse("2008-02-18"));
    assertThat(tagger.parseWhole("1955")).contains(Edtf.parse("1955"));
    assertThat(tagger.parseWhole("June 1955")).contains(Edtf.parse("1955-06"));
    assertThat(tagger.parseWhole("1955-06-02")).contains(Edtf.parse("1955-06-02"));
    assertThat(tagger.parseWhole("Unknown")).isEmpty();
    assertThat(tagger.parseWhole("")).isEmpty();
  }

  @Test
  void readsAllDatesOfACell() {
    String cell = "4 July 1961, severed 6 May 1977, restored 26 December 1996";
    assertThat(tagger.datesIn(cell).stream().map(m -> m.date().edtf().text()))
        .containsExactly("1961-07-04", "1977-05-06", "1996-12-26");
  }

  @Test
  void readsOnAfterAnything() {
    String[] odd = {
      "19",
      "1955–",
      "from",
      "between 1955 and",
      "the",
      "June",
      "2 June",
      "1.",
      "–1955–56–57",
      "\u0301",
      "AD",
      "490 B.C",
      "the end of",
      "in 1904–1905="
    };
    for (String text : odd) {
      assertThat(tagger.tag(text, DateContext.NONE).mentions()).as(text).hasSizeLessThan(3);
    }
  }

  @Test
  void citesWhatItFindsInAnyMixOfItsOwnWords() {
    String[] words = {
      "1955",
      "1904–05",
      "12",
      "31",
      "2",
      "-",
      ",",
      ".",
      "(",
      ")",
      "'s",
      "May",
      "Oct.",
      "1960s",
      "19th",
      "B.C.",
      "$",
      "the",
      "of",
      "in",
      "and",
      "to",
      "from",
      "until",
      "early",
      "late",
      "first",
      "half",
      "year",
      "years",
      "two",
      "later",
      "next",
      "same",
      "that",
      "summer",
      "century",
      "between",
      "not",
      "about",
      "1955-06-02",
      "by",
      "end"
    };
    long seed = 1815;
    Random random = new Random(seed);
    DateContext context = DateContext.NONE;
    int found = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
      }
      DateTagger.Tagged tagged = tagger.tag(text.toString(), context);
      int end = 0;
      for (DateMention mention : tagged.mentions()) {
        assertThat(mention.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
        end = mention.end();
        assertThat(text.substring(mention.start(), end)).isEqualTo(mention.date().words());
        assertThat(Edtf.parse(mention.date().edtf().text())).isEqualTo(mention.date().edtf());
        found++;
      }
      context = tagged.next();
    }
    assertThat(found).isGreaterThan(1000);
  }

  @Test
  void aNamedPeriodIsNotToldByTheText() {
    DateTagger.Tagged tagged =
        tagger.tag(
            "The port was shut during the First World War. It opened in 1919.", DateContext.NONE);
    assertThat(tagged.mentions()).hasSize(2);
    assertThat(tagged.told()).singleElement().extracting(m -> m.date().words()).isEqualTo("1919");
  }

  @Test
  void theNextMonthIsExactAndAMonthLaterIsNot() {
    DateContext context = context("", "1953-05-28", "");
    assertThat(tag("The next month they met.", context)).containsExactly("1953-06");
    assertThat(tag("One month later they met.", context)).containsExactly("1953-06~");
  }
}
