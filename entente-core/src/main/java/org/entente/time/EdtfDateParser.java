package org.entente.time;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Reads one EDTF date: a stretch of a text without `/`, `,` and brackets.
final class EdtfDateParser {

  private final EdtfCursor in;
  private final Qualifier[] marks = {Qualifier.NONE, Qualifier.NONE, Qualifier.NONE};

  EdtfDateParser(EdtfCursor in) {
    this.in = in;
  }

  EdtfDate parse() {
    if (in.isDone()) {
      throw in.error("a date is missing here");
    }
    Qualifier own = in.qualifier();
    EdtfYear year = EdtfYearParser.read(in);
    qualify(0, own);
    EdtfPart month = !year.standsAlone() && in.accept('-') ? month() : null;
    EdtfPart day = month != null && isWholeMonth(month) && in.accept('-') ? day(year, month) : null;
    EdtfTime time = day != null && in.peek() == 'T' ? time(year, month, day) : null;
    if (!in.isDone()) {
      throw in.error("unexpected '" + in.peek() + "'");
    }
    return new EdtfDate(year.with(marks[0]), marked(month, 1), marked(day, 2), time);
  }

  private static boolean isWholeMonth(EdtfPart month) {
    return month.value().orElse(1) <= 12;
  }

  private EdtfPart month() {
    Qualifier own = in.qualifier();
    int place = in.at();
    EdtfPart month = twoDigits("a month needs two digits");
    int value = month.value().orElse(0);
    if (!month.isMasked() && (value < 1 || value > 12) && !SubYear.isCode(value)) {
      throw in.error(place, "a month is 01 to 12, a part of a year 21 to 41");
    }
    if (month.isMasked() && !fitsOneOf(month, 12)) {
      throw in.error(place, "no month looks like this");
    }
    qualify(1, own);
    return month;
  }

  private EdtfPart day(EdtfYear year, EdtfPart month) {
    Qualifier own = in.qualifier();
    int place = in.at();
    EdtfPart day = twoDigits("a day needs two digits");
    if (!isInSomeYear(month, day)) {
      throw in.error(place, "no such day in this month");
    }
    if (new EdtfDate(year, month, day, null).bounds().earliest() == null) {
      throw in.error(place, "no such day: the year is no leap year of the Gregorian calendar");
    }
    qualify(2, own);
    return day;
  }

  /// Asks a leap year, which has every day there is.
  private static boolean isInSomeYear(EdtfPart month, EdtfPart day) {
    for (int m = 1; m <= 12; m++) {
      if (month.fits(m) && fitsOneOf(day, YearMonth.of(2000, m).lengthOfMonth())) {
        return true;
      }
    }
    return false;
  }

  private EdtfTime time(EdtfYear year, @Nullable EdtfPart month, EdtfPart day) {
    if (year.isMasked() || month == null || month.isMasked() || day.isMasked()) {
      throw in.error("a time needs a whole date");
    }
    for (Qualifier mark : marks) {
      if (mark != Qualifier.NONE) {
        throw in.error("a time follows a date without '?', '~' and '%'");
      }
    }
    in.accept('T');
    return EdtfTime.read(in);
  }

  /// A mark at the left of a part is for that part, one at its right also for all before it.
  private void qualify(int part, Qualifier own) {
    marks[part] = own;
    Qualifier group = in.qualifier();
    for (int i = 0; i <= part; i++) {
      marks[i] = marks[i].and(group);
    }
  }

  private @Nullable EdtfPart marked(@Nullable EdtfPart part, int place) {
    return part == null ? null : new EdtfPart(part.digits(), marks[place]);
  }

  private EdtfPart twoDigits(String otherwise) {
    int place = in.at();
    String digits = in.digits(2, true);
    if (digits.length() < 2) {
      throw in.error(place, otherwise);
    }
    return new EdtfPart(digits, Qualifier.NONE);
  }

  private static boolean fitsOneOf(EdtfPart part, int last) {
    for (int i = 1; i <= last; i++) {
      if (part.fits(i)) {
        return true;
      }
    }
    return false;
  }
}
