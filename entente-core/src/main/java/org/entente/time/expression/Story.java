package org.entente.time.expression;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/// Where the story of a text stands while it is read.
final class Story {

  /// In years: how far off a bare year no longer moves the story.
  private static final int LONG_AGO = 10;

  /// In tokens: how far back a bracket is looked for.
  private static final int NEAR = 12;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final int LENGTH_OF_DAY = 10;

  private final Tokens tokens;
  private final DateContext context;
  private final @Nullable LocalDate today;
  private @Nullable Edtf last;
  private @Nullable Edtf before;
  private @Nullable Edtf recent;
  private boolean toldHere;
  private int told = -1;

  /// The last bare year, which may not have moved the story, and its sentence.
  private @Nullable Edtf named;

  private int namedIn = -1;

  /// @param today the day on which the text was made, where it is news
  Story(Tokens tokens, DateContext context, @Nullable LocalDate today) {
    this.tokens = tokens;
    this.context = context;
    this.today = today;
    this.last = context.last();
    this.recent = today == null ? context.last() : Edtf.parse(today.toString());
  }

  /// The last date at which the story stood.
  @Nullable Edtf last() {
    return last;
  }

  /// The last date told in this paragraph; null where it has told none.
  @Nullable Edtf toldHere() {
    return toldHere ? last : null;
  }

  /// The date from which the text counts: the last one, else in news the day of writing.
  @Nullable Edtf base() {
    return last == null && today != null ? Edtf.parse(today.toString()) : last;
  }

  /// The day on which the document's instrument was signed.
  @Nullable Edtf instrument() {
    return context.instrument();
  }

  /// Where the story stands: at its last date, or in news, until one is told, at the day of
  /// writing.
  @Nullable Anchor here() {
    return today != null && !toldHere ? new Anchor(today, today) : Anchor.of(last);
  }

  /// Whether the text is news, told from the day on which it was made.
  boolean isNews() {
    return today != null;
  }

  /// Goes on to a day that news tells from the day of writing: "last Friday … the same day".
  ///
  /// @param value as TIMEX3 writes it
  void stand(String value) {
    if (today != null && DAY.matcher(value).lookingAt()) {
      last = Edtf.parse(value.substring(0, LENGTH_OF_DAY));
      toldHere = true;
    }
  }

  /// What the text after the paragraph inherits.
  DateContext next() {
    return new DateContext(context.section(), last, context.instrument());
  }

  /// The date just before, if it tells a year, else the nearest that does.
  @Nullable Anchor justBefore() {
    Anchor anchor = Anchor.of(recent);
    return anchor != null && anchor.tellsYear() ? anchor : nearest();
  }

  /// The nearest date that tells a year: of the text, the section or the instrument.
  @Nullable Anchor nearest() {
    if (last != null) {
      return telling(last);
    }
    Edtf section = context.section();
    return telling(Anchor.of(section) == null ? context.instrument() : section);
  }

  /// The date that tells the year of this one: the nearest, or the one before it where the nearest
  /// has only looked back or ahead ("9 April … in November 2008 … 15 April").
  @Nullable Anchor nearest(PartialDate date, int sentence) {
    if (today != null && sentence != told) {
      return new Anchor(today, today);
    }
    Anchor anchor = nearest();
    Anchor beside = namedIn == sentence && told != sentence ? telling(named) : null;
    if (beside != null && anchor != null && isSoonAfter(beside, anchor)) {
      return beside;
    }
    Anchor main = telling(before);
    boolean leapt =
        anchor != null
            && main != null
            && sentence != told
            && date.month() > 0
            && date.month() < anchor.first().getMonthValue()
            && main.isNarrow()
            && date.month() >= main.last().getMonthValue()
            && main.last().getYear() != anchor.last().getYear();
    return leapt ? main : anchor;
  }

  /// Whether the anchor is the day on which the text was made.
  boolean isToday(Anchor anchor) {
    return today != null && anchor.tellsDay() && anchor.last().equals(today);
  }

  private static boolean isSoonAfter(Anchor year, Anchor anchor) {
    int ahead = year.last().getYear() - anchor.last().getYear();
    return ahead > 0 && ahead <= LONG_AGO;
  }

  private static @Nullable Anchor telling(@Nullable Edtf date) {
    Anchor anchor = Anchor.of(date);
    return anchor != null && anchor.tellsYear() ? anchor : null;
  }

  /// Goes on to the date of a phrase, where the phrase moves the story. A named period does not:
  /// what has changed "since the war" is told of a later day.
  void tell(Phrase phrase, Edtf date) {
    if (phrase.isNamed()) {
      return;
    }
    boolean bracketed = isInBrackets(phrase);
    recent = bracketed ? recent : date;
    if (!bracketed && phrase.shape() == Shape.POINT && date.precision() == Precision.YEAR) {
      named = date;
      namedIn = phrase.sentence();
    }
    if (!bracketed && moves(phrase, date) && !isFlashback(phrase, date)) {
      before = last;
      last = date;
      toldHere = true;
      told = phrase.sentence();
    }
  }

  /// "(as of December 5, 2006)".
  private boolean isInBrackets(Phrase phrase) {
    for (int i = phrase.from() - 1; i >= 0 && phrase.from() - i < NEAR; i--) {
      switch (tokens.kind(i)) {
        case OPEN -> {
          return true;
        }
        case CLOSE, STOP, NEWLINE -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /// Whether a bare year leads far back from where the paragraph has come to: "as in 1614".
  private boolean isFlashback(Phrase phrase, Edtf date) {
    LocalDate there = date.bounds().latest();
    LocalDate here = last == null ? null : last.bounds().earliest();
    return (toldHere || !tokens.isCapital(phrase.from() - 1))
        && phrase.shape() == Shape.POINT
        && date.precision() == Precision.YEAR
        && here != null
        && there != null
        && here.getYear() - there.getYear() > LONG_AGO;
  }

  /// Whether the date only looks back, or is a bare year in the midst of a sentence of a paragraph
  /// that has been telling by days and months: "planned for 1976".
  private boolean isGlance(Phrase phrase, Edtf date) {
    if (phrase.dates().getFirst().pull() == PartialDate.Pull.PREVIOUS) {
      return true;
    }
    return toldHere
        && last != null
        && last.precision().compareTo(Precision.YEAR) < 0
        && date.precision() == Precision.YEAR
        && !tokens.isCapital(phrase.from() - 1);
  }

  /// Whether a bound is a plan for years to come: "free of debt by 2045".
  private boolean isFarAhead(Edtf date) {
    LocalDate there = date.bounds().latest();
    LocalDate here = last == null ? null : last.bounds().latest();
    return here != null && there != null && there.getYear() - here.getYear() > LONG_AGO;
  }

  private boolean moves(Phrase phrase, Edtf date) {
    return switch (phrase.shape()) {
      case POINT -> !phrase.isAside() && !isGlance(phrase, date);
      case LASTING, RANGE -> !phrase.isAside();
      case SHIFT -> phrase.sign() > 0;
      case SAME -> true;
      case UP_TO ->
          date.precision().compareTo(Precision.YEAR) < 0
              || (date.precision() == Precision.YEAR
                  && tokens.is(phrase.from(), Kind.BY)
                  && !isFarAhead(date));
      case ONWARD -> date.precision().compareTo(Precision.YEAR) < 0;
      case ALL_OF, ONE_OF, THEN, SPAN, LENGTH, SET, REFERENCE, DEICTIC, PERIOD -> false;
    };
  }
}
