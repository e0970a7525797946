package org.entente.time.expression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Writes what is told from the day of writing: "yesterday", "last May", "on Monday".
///
/// In news that is the day on which it was made; elsewhere the day at which the story stands, as
/// far as the story tells it, for a narrator of history who writes "this year" means that of his
/// story.
final class Deixis {

  /// How far back a word of the future is looked for, in tokens.
  private static final int FAR = 12;

  private final Tokens tokens;
  private final @Nullable LocalDate today;
  private final Story story;

  /// @param today the day on which the text was made, where it is news
  Deixis(Tokens tokens, @Nullable LocalDate today, Story story) {
    this.tokens = tokens;
    this.today = today;
    this.story = story;
  }

  /// The TIMEX3 value of the phrase.
  String value(Phrase phrase) {
    Frame frame = phrase.frame();
    Anchor anchor = today == null ? Anchor.of(story.last()) : new Anchor(today, today);
    String clock = Clock.of(frame);
    int weekday = frame.get(Feature.WEEKDAY, 0);
    if (weekday > 0) {
      return today == null
          ? "XXXX-WXX-" + weekday + clock
          : day(weekday(today, DayOfWeek.of(weekday), sign(phrase)), clock);
    }
    if (frame.has(Feature.MONTH) || frame.has(Feature.CODE)) {
      return named(frame, anchor);
    }
    Length length = Length.of(frame);
    int count = frame.get(Feature.SIGN, 1) * length.count();
    if (length.unit() == Unit.DAY && count == 0 && today == null && clock.isEmpty()) {
      return Reference.PRESENT.value();
    }
    return shifted(length.unit(), count, clock, anchor);
  }

  /// Which way a day of the week lies: as its words say, else ahead behind a word of the future.
  private int sign(Phrase phrase) {
    if (phrase.frame().has(Feature.SIGN)) {
      return phrase.frame().get(Feature.SIGN, 0);
    }
    if (tokens.is(phrase.to(), Kind.FUTURE)) {
      return 1; // "the meeting on Monday will decide"
    }
    for (int i = phrase.from() - 1; i >= 0 && phrase.from() - i < FAR; i--) {
      switch (tokens.kind(i)) {
        case FUTURE -> {
          return 1;
        }
        case STOP, NEWLINE -> {
          return 0;
        }
        default -> {}
      }
    }
    return 0;
  }

  private static LocalDate weekday(LocalDate today, DayOfWeek day, int sign) {
    if (sign > 0) {
      return today.with(TemporalAdjusters.next(day));
    }
    return today.with(
        sign < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
  }

  /// "last May", "next summer", "this spring".
  private static String named(Frame frame, @Nullable Anchor anchor) {
    int code = frame.get(Feature.CODE, 0);
    int month = code > 0 ? Completion.monthOf(code) : frame.get(Feature.MONTH, 0);
    PartialDate date =
        new PartialDate(
            PartialDate.NONE,
            1,
            frame.get(Feature.MONTH, 0),
            0,
            code,
            PartialDate.Part.WHOLE,
            false,
            PartialDate.Pull.NEAR,
            0,
            "",
            Style.PLAIN);
    if (anchor == null || !anchor.tellsYear()) {
      return Timex.value(date);
    }
    int year = anchor.last().getYear();
    int here = anchor.last().getMonthValue();
    int sign = frame.get(Feature.SIGN, 0);
    boolean over = sign < 0 ? month >= here : sign > 0 && month <= here;
    return Timex.value(date.withYear(over ? year + sign : year));
  }

  private static String shifted(Unit unit, int count, String clock, @Nullable Anchor anchor) {
    boolean tellsDay = anchor != null && anchor.tellsDay();
    LocalDate day = anchor == null ? LocalDate.EPOCH : anchor.last();
    return switch (unit) {
      case DAY -> tellsDay ? day(day.plusDays(count), clock) : "XXXX-XX-XX" + clock;
      case WEEK -> tellsDay ? Counting.week(day.plusWeeks(count)) : "XXXX-WXX";
      case WEEKEND -> tellsDay ? Counting.week(day.plusWeeks(count)) + "-WE" : "XXXX-WXX-WE";
      case MONTH ->
          anchor != null && anchor.tellsMonth()
              ? Timex.value(Counting.month(day.plusMonths(count)))
              : "XXXX-XX";
      case QUARTER -> quarter(count, anchor);
      case YEAR -> anchor == null ? "XXXX" : year(day.getYear() + count);
      case DECADE -> anchor == null ? "XXX" : year(day.getYear() + 10 * count).substring(0, 3);
      case CENTURY -> anchor == null ? "XX" : year(day.getYear() + 100 * count).substring(0, 2);
      case NONE, HOUR, MINUTE, SECOND -> Reference.PAST.value();
    };
  }

  private static String quarter(int count, @Nullable Anchor anchor) {
    if (anchor == null || !anchor.tellsMonth()) {
      return "XXXX-QX";
    }
    LocalDate day = anchor.last().plusMonths(3L * count);
    return year(day.getYear()) + "-Q" + ((day.getMonthValue() + 2) / 3);
  }

  private static String year(int year) {
    return Timex.value(PartialDate.ofYear(year));
  }

  private static String day(LocalDate day, String clock) {
    return Timex.value(PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))
        + clock;
  }
}
