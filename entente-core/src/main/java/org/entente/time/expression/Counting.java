package org.entente.time.expression;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.entente.time.Edtf;
import org.entente.time.Precision;
import org.jspecify.annotations.Nullable;

/// Counts from the date at which the story stands: "two years later", "the same day", "the
/// following 35 years".
final class Counting {

  /// How far back the subject of a sentence is looked for, in tokens.
  private static final int FAR = 80;

  /// What was counted.
  ///
  /// @param edtf what it allows; null where the story does not tell enough
  /// @param timex its value in markup; null where it has none
  record Counted(@Nullable String edtf, @Nullable String timex) {

    static final Counted NOTHING = new Counted(null, null);
  }

  private final Tokens tokens;
  private final Story story;

  Counting(Tokens tokens, Story story) {
    this.tokens = tokens;
    this.story = story;
  }

  /// So long after or before the last date, told to the unit that is counted.
  Counted shift(Phrase phrase) {
    Edtf last = story.base();
    Anchor anchor = Anchor.of(last);
    Length length = phrase.length();
    if (!length.isCounted()) {
      return new Counted(null, (phrase.sign() > 0 ? Reference.FUTURE : Reference.PAST).value());
    }
    if (anchor == null || last == null || last.precision().compareTo(Precision.YEAR) > 0) {
      return unknown(length.unit(), anchor, false);
    }
    LocalDate day = anchor.last();
    int count = phrase.sign() * length.count();
    boolean closed = last.bounds().earliest() != null && last.bounds().latest() != null;
    String about = isAbout(phrase) || isRough(phrase, anchor) ? "~" : "";
    return switch (length.unit()) {
      case DAY ->
          anchor.tellsDay() ? dated(day.plusDays(count), about) : unknown(Unit.DAY, anchor, false);
      case WEEK ->
          anchor.tellsDay()
              ? new Counted(day.plusWeeks(count) + "~", week(day.plusWeeks(count)))
              : unknown(Unit.WEEK, anchor, false);
      case MONTH ->
          anchor.tellsMonth()
              ? dated(month(day.plusMonths(count)), about)
              : unknown(Unit.MONTH, anchor, false);
      case YEAR ->
          closed
              ? dated(PartialDate.ofYear(day.getYear() + count), about)
              : unknown(Unit.YEAR, anchor, false);
      case DECADE ->
          closed && anchor.tellsYear()
              ? dated(PartialDate.ofYear(day.getYear() + 10 * count), "~")
              : unknown(Unit.YEAR, anchor, false);
      default -> Counted.NOTHING;
    };
  }

  /// A time of which the story tells at most the year or the month.
  private static Counted unknown(Unit unit, @Nullable Anchor anchor, boolean sameMonth) {
    String known = "XXXX";
    String month = "XXXX-XX";
    if (anchor != null && anchor.first().getYear() == anchor.last().getYear()) {
      known = Timex.value(PartialDate.ofYear(anchor.last().getYear()));
      month = sameMonth && anchor.tellsMonth() ? Timex.value(month(anchor.last())) : known + "-XX";
    }
    return switch (unit) {
      case DAY -> new Counted(null, month + "-XX");
      case WEEK -> new Counted(null, known + "-WXX");
      case MONTH -> new Counted(null, known + "-XX");
      case YEAR, DECADE -> new Counted(null, "XXXX");
      default -> Counted.NOTHING;
    };
  }

  private static Counted dated(LocalDate day, String about) {
    return dated(PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), about);
  }

  private static Counted dated(PartialDate date, String about) {
    return new Counted(date.edtf() + about, Timex.value(date));
  }

  static PartialDate month(LocalDate day) {
    return PartialDate.of(day.getYear(), day.getMonthValue(), 0);
  }

  static String week(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return Timex.value(PartialDate.ofYear(day.get(IsoFields.WEEK_BASED_YEAR)))
        + (week < 10 ? "-W0" : "-W")
        + week;
  }

  /// "almost two years later", "more than a year later".
  private boolean isAbout(Phrase phrase) {
    return phrase.frame().has(Feature.ABOUT)
        || switch (tokens.kind(phrase.from() - 1)) {
          case AROUND, OVER, ALMOST -> true;
          default -> false;
        };
  }

  /// "Six months later" than a day is told to the month, and that only roughly; than a month, it is
  /// as exact as its words, and so is "the next month".
  private boolean isRough(Phrase phrase, Anchor anchor) {
    return phrase.length().unit() == Unit.MONTH
        && anchor.tellsDay()
        && !tokens.is(phrase.from() + 1, Kind.NEXT);
  }

  /// The day, month or year of the last date.
  Counted same(Phrase phrase) {
    Unit unit = phrase.length().unit();
    Anchor anchor = unit == Unit.YEAR ? story.justBefore() : story.here();
    if (anchor == null) {
      return unknown(unit, anchor, true);
    }
    LocalDate day = anchor.last();
    return switch (unit) {
      case DAY -> anchor.tellsDay() ? dated(day, "") : unknown(unit, anchor, true);
      case MONTH -> anchor.tellsMonth() ? dated(month(day), "") : unknown(unit, anchor, true);
      case YEAR ->
          anchor.first().getYear() == day.getYear()
              ? dated(PartialDate.ofYear(day.getYear()), "")
              : unknown(unit, anchor, true);
      default -> Counted.NOTHING;
    };
  }

  /// "Since then", "until then": from the last date of the paragraph on, or up to it. Of a date
  /// that lasts the wider bound is taken.
  Counted then(Phrase phrase) {
    Edtf last = story.toldHere();
    if (last == null || last.precision().compareTo(Precision.YEAR) > 0) {
      return Counted.NOTHING;
    }
    String edtf =
        phrase.sign() > 0
            ? last.start().map(start -> start.text() + "/..").orElse(null)
            : last.end().map(end -> "../" + end.text()).orElse(null);
    return new Counted(edtf, null);
  }

  /// "the following 35 years": from the instrument where the sentence speaks of it, else from the
  /// last date.
  Counted span(Phrase phrase) {
    Length length = phrase.length();
    Edtf last = story.last();
    Edtf instrument = story.instrument();
    Edtf from = instrument != null && (last == null || isOfInstrument(phrase)) ? instrument : last;
    Edtf end = from == null ? null : from.end().orElse(null);
    boolean closed =
        from != null
            && from.precision().compareTo(Precision.YEAR) <= 0
            && from.bounds().earliest() != null
            && from.bounds().latest() != null;
    Anchor anchor = Anchor.of(from);
    if (!closed || !length.isCounted() || anchor == null || end == null) {
      return new Counted(null, length.timex());
    }
    String until = until(anchor.last(), length, end.precision());
    return new Counted(until.isEmpty() ? null : end.text() + "/" + until, length.timex());
  }

  private static String until(LocalDate day, Length length, Precision precision) {
    int count = length.count();
    LocalDate end =
        switch (length.unit()) {
          case DAY -> day.plusDays(count);
          case MONTH -> day.plusMonths(count);
          case YEAR -> day.plusYears(count);
          case DECADE -> day.plusYears(10L * count);
          default -> null;
        };
    if (end == null) {
      return "";
    }
    boolean years = length.unit() == Unit.YEAR || length.unit() == Unit.DECADE;
    return switch (precision) {
      case DAY -> PartialDate.of(end.getYear(), end.getMonthValue(), end.getDayOfMonth()).edtf();
      case MONTH -> length.unit() == Unit.DAY ? "" : month(end).edtf();
      default -> years ? PartialDate.ofYear(end.getYear()).edtf() : "";
    };
  }

  private boolean isOfInstrument(Phrase phrase) {
    int near = Math.max(0, phrase.from() - FAR);
    for (int i = phrase.from() - 1; i >= near; i--) {
      switch (tokens.kind(i)) {
        case STOP, NEWLINE -> {
          return false;
        }
        case INSTRUMENT -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
