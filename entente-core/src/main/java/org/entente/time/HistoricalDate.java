package org.entente.time;

import org.jspecify.annotations.Nullable;

/// A date as a source gives it.
///
/// Whatever the calendar of the words, [#edtf] is Gregorian, as EDTF is; a date that was converted
/// keeps what was written.
///
/// @param edtf what the words allow, no more
/// @param words the words it came from; null where it came from a field without words of its own
/// @param basis whether the words give all of it
/// @param calendar the calendar in which the words count
/// @param original what the words gave in that calendar, year first, as EDTF writes it:
///   `1917-10-25`, or `0008-02-18` for 18 Brumaire VIII; null where the calendar is Gregorian
public record HistoricalDate(
    Edtf edtf,
    @Nullable String words,
    Basis basis,
    CalendarSystem calendar,
    @Nullable String original) {

  public HistoricalDate {
    if ((calendar == CalendarSystem.GREGORIAN) != (original == null)) {
      throw new IllegalArgumentException(
          "a date keeps its original where its calendar is not Gregorian, and only there: "
              + calendar.word()
              + " "
              + original);
    }
  }

  /// A date whose words count in the Gregorian calendar.
  public HistoricalDate(Edtf edtf, @Nullable String words, Basis basis) {
    this(edtf, words, basis, CalendarSystem.GREGORIAN, null);
  }

  /// What is certain of when it starts and when it ends.
  public UncertainInterval interval() {
    return UncertainInterval.of(edtf);
  }

  /// How finely it is told.
  public Precision precision() {
    return edtf.precision();
  }

  /// From this date on; an interval and a set stay as they are, and so does a time of day.
  public HistoricalDate since() {
    return isWholeDate() ? with(Edtf.parse(edtf + "/..")) : this;
  }

  /// Until this date, or by it; an interval and a set stay as they are, and so does a time of day.
  public HistoricalDate until() {
    return isWholeDate() ? with(Edtf.parse("../" + edtf)) : this;
  }

  private boolean isWholeDate() {
    return edtf.date().filter(date -> date.time() == null).isPresent();
  }

  /// Another date that the same words give, as one end of theirs.
  public HistoricalDate with(Edtf other) {
    return with(other, basis);
  }

  /// Another date that the same words give on another basis.
  public HistoricalDate with(Edtf other, Basis otherBasis) {
    return new HistoricalDate(other, words, otherBasis, calendar, original);
  }
}
