package org.entente.time.expression;

import java.time.LocalDate;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/// Where the story of a text stands while it is read.
final class Story {

  /// In years: how far back a bare year no longer moves the story.
  private static final int LONG_AGO = 10;

  private final Tokens tokens;
  private final DateContext context;
  private @Nullable Edtf last;
  private @Nullable Edtf recent;
  private boolean toldHere;

  Story(Tokens tokens, DateContext context) {
    this.tokens = tokens;
    this.context = context;
    this.last = context.last();
    this.recent = context.last();
  }

  /// The last date at which the story stood.
  @Nullable Edtf last() {
    return last;
  }

  /// The day on which the document's instrument was signed.
  @Nullable Edtf instrument() {
    return context.instrument();
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

  private static @Nullable Anchor telling(@Nullable Edtf date) {
    Anchor anchor = Anchor.of(date);
    return anchor != null && anchor.tellsYear() ? anchor : null;
  }

  /// Goes on to the date of a phrase, where the phrase moves the story.
  void tell(Phrase phrase, Edtf date) {
    recent = phrase.isAside() ? recent : date;
    if (moves(phrase, date) && !isFlashback(phrase, date)) {
      last = date;
      toldHere = true;
    }
  }

  /// Whether a bare year leads far back from where the paragraph has come to: "as in 1614".
  private boolean isFlashback(Phrase phrase, Edtf date) {
    LocalDate there = date.bounds().latest();
    LocalDate here = last == null ? null : last.bounds().earliest();
    return toldHere
        && phrase.shape() == Shape.POINT
        && date.precision() == Precision.YEAR
        && here != null
        && there != null
        && here.getYear() - there.getYear() > LONG_AGO;
  }

  private boolean moves(Phrase phrase, Edtf date) {
    return switch (phrase.shape()) {
      case POINT, LASTING, RANGE -> !phrase.isAside();
      case SHIFT -> phrase.sign() > 0;
      case SAME -> true;
      case UP_TO ->
          date.precision().compareTo(Precision.YEAR) < 0
              || (date.precision() == Precision.YEAR && tokens.is(phrase.from(), Kind.BY));
      case ONWARD -> date.precision().compareTo(Precision.YEAR) < 0;
      case ALL_OF, ONE_OF, SPAN, LENGTH, SET, REFERENCE, PERIOD -> false;
    };
  }
}
