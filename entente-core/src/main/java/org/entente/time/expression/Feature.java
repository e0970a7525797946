package org.entente.time.expression;

import java.util.Locale;
import org.entente.time.CalendarSystem;

/// What a word or a rule says of a time: a name for a number or a choice. A rule's meaning is the
/// union of what its parts say.
enum Feature {
  /// A year as written.
  YEAR,
  /// -1 before Christ, 1 after.
  ERA,
  /// The last digits of a year that begins like the year before it: "1941–45".
  TAIL,
  /// The ordinal of a century.
  CENTURY,
  /// The first year of a decade, or of a century that is written like one ("the 1700s").
  DECADE,
  MONTH,
  DAY,
  /// Day, month and year in one, as `yyyymmdd`.
  DOTTED,
  /// A part of the year as EDTF codes it, 21 to 41.
  CODE,
  /// An ordinal or a part that a half, a quarter or a day of the year is counted with.
  NTH,
  /// A part of a longer time, [PartialDate.Part].
  PART,
  /// 1 where the words call it approximate.
  ABOUT,
  /// Where the missing year is looked for, [PartialDate.Pull].
  PULL,
  /// The day of the week, 1 is Monday.
  WEEKDAY,
  /// The part of the day, [Daytime].
  DAYTIME,
  HOUR,
  MINUTE,
  /// Hours to add to those written: 12 for "p.m.".
  MERIDIEM,
  /// How many; [Length#SOME] for an unknown number.
  COUNT,
  /// What is added to the count: the five of "twenty-five".
  PLUS,
  /// What the count is multiplied by: a hundred.
  TIMES,
  /// 1 where half a unit comes on top.
  HALF,
  /// [Unit].
  UNIT,
  /// 1 later, -1 earlier.
  SIGN,
  /// How the dates of a phrase hang together, [Shape].
  SHAPE,
  /// A reference to a time that is not told, [Reference].
  REF,
  /// 1 where the date only names a thing, so that the story does not move there.
  ASIDE,
  /// 1 where the words are an expression of time in markup and no date of a claim.
  MARKUP,
  /// The row of the table of named periods.
  PERIOD,
  /// The calendar that the words name, a [CalendarSystem].
  CALENDAR,
  /// 1 where two dates name one day in two calendars.
  BOTH,
  /// The month and day, as `mmdd`, of the same day in the Julian calendar.
  OLD,
  /// 1 where the year is the second of two: 1648/9.
  TURN,
  /// A condition on the numbers of a rule, [Check].
  CHECK;

  /// The value that a rule's table writes for this feature: a number, or a constant of its enum.
  ///
  /// @throws IllegalArgumentException if there is none of that name
  Object value(String word) {
    String name = word.toUpperCase(Locale.ROOT);
    return switch (this) {
      case PART -> PartialDate.Part.valueOf(name);
      case PULL -> PartialDate.Pull.valueOf(name);
      case SHAPE -> Shape.valueOf(name);
      case REF -> Reference.valueOf(name);
      case CALENDAR -> CalendarSystem.valueOf(name);
      case CHECK -> Check.valueOf(name);
      case DAYTIME -> Daytime.valueOf(name).number;
      case UNIT -> Unit.valueOf(name).number;
      case COUNT -> name.equals("SOME") ? Length.SOME : Integer.valueOf(name);
      default -> Integer.valueOf(name);
    };
  }
}
