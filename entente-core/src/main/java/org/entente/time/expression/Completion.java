package org.entente.time.expression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.time.expression.PartialDate.Pull;
import org.jspecify.annotations.Nullable;

/// Gives dates the months and years that their words leave out.
final class Completion {

  /// How many expressions around one are looked at for its year.
  private static final int FEW = 12;

  /// Greater codes are those of quarters and halves of the year.
  private static final int LAST_SEASON = 24;

  private final List<Phrase> phrases;
  private final Story story;

  Completion(List<Phrase> phrases, Story story) {
    this.phrases = phrases;
    this.story = story;
  }

  /// The dates of a phrase with their years, as far as anything tells them.
  ///
  /// @param dates the dates as far as they complete each other
  List<PartialDate> complete(int index, List<PartialDate> dates) {
    return dates.stream().allMatch(PartialDate::hasYear) ? dates : anchor(index, dates);
  }

  /// Lets the dates of one expression complete each other.
  static List<PartialDate> unify(List<PartialDate> dates) {
    if (dates.size() < 2) {
      return dates;
    }
    PartialDate first = dates.get(0);
    PartialDate second = dates.get(1);
    if (first.month() == 0 && first.day() > 0) {
      first = first.withMonth(second.month());
    }
    if (!first.hasYear() && second.hasYear()) {
      first = first.withYear(second.year() - (isLater(first, second) ? 1 : 0));
    } else if (first.hasYear() && !second.hasYear()) {
      second = second.withYear(first.year() + (isLater(first, second) ? 1 : 0));
    }
    return List.of(first, second);
  }

  /// Whether the first lies later in its year than the second in its own.
  private static boolean isLater(PartialDate first, PartialDate second) {
    int one = first.code() > 0 ? monthOf(first.code()) : first.month();
    int other = second.code() > 0 ? monthOf(second.code()) : second.month();
    return one > 0
        && other > 0
        && (one > other || (one == other && first.day() > second.day() && second.day() > 0));
  }

  private List<PartialDate> anchor(int index, List<PartialDate> dates) {
    PartialDate first = dates.getFirst();
    if (first.pull() == Pull.FREE) {
      return dates;
    }
    if (first.isClockOnly()) {
      return List.of(onDay(first));
    }
    if (first.month() == 0 && first.day() > 0) {
      Anchor anchor = Anchor.of(story.last());
      return anchor == null || !anchor.tellsMonth()
          ? dates
          : List.of(
              first.withMonth(anchor.last().getMonthValue()).withYear(anchor.last().getYear()));
    }
    PartialDate ahead = ahead(index, first);
    Anchor anchor =
        first.pull() == Pull.SAME
            ? story.justBefore()
            : story.nearest(first, phrases.get(index).sentence());
    if (ahead == null && anchor == null) {
      return dates;
    }
    int year =
        ahead != null ? ahead.year() - (isLater(first, ahead) ? 1 : 0) : pulled(first, anchor);
    if (ahead == null && anchor != null && endsAt(dates, anchor)) {
      year--;
    }
    List<PartialDate> anchored = new ArrayList<>();
    for (PartialDate date : dates) {
      year += !anchored.isEmpty() && isLater(anchored.getLast(), date) ? 1 : 0;
      anchored.add(date.withYear(year));
    }
    return anchored;
  }

  /// A time of day on the day, or in the month, at which the story stands.
  private PartialDate onDay(PartialDate time) {
    Anchor anchor = story.here();
    if (anchor == null || !anchor.tellsMonth()) {
      return time;
    }
    LocalDate day = time.pull() == Pull.NEXT ? anchor.last().plusDays(1) : anchor.last();
    PartialDate month = time.withYear(day.getYear()).withMonth(day.getMonthValue());
    return anchor.tellsDay() ? month.withDay(day.getDayOfMonth()) : month;
  }

  /// Whether a range over the turn of the year ends where the story stands: in March 1945, "from
  /// October to March".
  private static boolean endsAt(List<PartialDate> dates, Anchor anchor) {
    return dates.size() == 2
        && isLater(dates.get(0), dates.get(1))
        && anchor.isNarrow()
        && dates.get(1).month() >= anchor.last().getMonthValue();
  }

  private int pulled(PartialDate date, @Nullable Anchor anchor) {
    if (anchor == null) {
      return PartialDate.NONE;
    }
    int month = date.month() > 0 ? date.month() : monthOf(date.code());
    int year = anchor.last().getYear();
    boolean told = anchor.isNarrow();
    return switch (date.pull()) {
      case NEAR ->
          story.isToday(anchor)
              ? nearestTo(anchor.last(), month, date.code() > LAST_SEASON)
              : anchor.yearOf(month);
      case SAME -> year;
      case NEXT -> told && month > anchor.last().getMonthValue() ? year : year + 1;
      case PREVIOUS -> told && month < anchor.first().getMonthValue() ? year : year - 1;
      case FREE -> PartialDate.NONE;
    };
  }

  /// The year in which the month lies nearest to the day; of the months far from it, the past one,
  /// as of the quarters, which are told when they are over.
  private static int nearestTo(LocalDate day, int month, boolean isQuarter) {
    int ahead = month - day.getMonthValue();
    if (ahead > 4) {
      return day.getYear() - 1;
    }
    return ahead < -8 && !isQuarter ? day.getYear() + 1 : day.getYear();
  }

  static int monthOf(int code) {
    return switch (code) {
      case 21 -> 4;
      case 22 -> 7;
      case 23 -> 10;
      case 24 -> 12;
      case 33 -> 2;
      case 34 -> 5;
      case 35 -> 8;
      case 36 -> 11;
      default -> 0;
    };
  }

  /// The next date of the sentence, where it is of the same kind and has its year: "30 July … and
  /// 30 September 1953".
  private @Nullable PartialDate ahead(int index, PartialDate date) {
    if (date.month() == 0 || date.pull() != Pull.NEAR || !date.style().isModern()) {
      return null;
    }
    if (story.isNews() && date.day() == 0) {
      return null; // "fell in September, but not as in September 1988"
    }
    int sentence = phrases.get(index).sentence();
    int near = Math.max(0, index - FEW);
    for (int k = index - 1; k >= near && phrases.get(k).sentence() == sentence; k--) {
      List<PartialDate> before = phrases.get(k).dates();
      if (!before.isEmpty() && before.getLast().isLike(date) && before.getLast().hasYear()) {
        return null;
      }
    }
    int far = Math.min(phrases.size(), index + FEW);
    for (int k = index + 1; k < far && phrases.get(k).sentence() == sentence; k++) {
      List<PartialDate> dates = phrases.get(k).dates();
      if (!dates.isEmpty() && dates.getLast().hasYear()) {
        return dates.getLast().isLike(date) ? dates.getLast() : null;
      }
    }
    return null;
  }
}
