package org.entente.query.series;

import java.time.Instant;
import java.time.LocalDate;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// The question how the relations of two parties went over time.
///
/// @param a one of them
/// @param b the other
/// @param step how long a period is
/// @param from from when on; null is the first deed on record
/// @param to until when; null is the last deed on record
/// @param knownOn as the record stood at that instant
public record SeriesQuery(
    String a, String b, Step step, @Nullable Edtf from, @Nullable Edtf to, Instant knownOn) {

  /// The first day asked for; null where nothing bounds it.
  public @Nullable LocalDate firstDay() {
    Edtf date = from;
    return date == null ? null : date.bounds().earliest();
  }

  /// The last day asked for; null where nothing bounds it.
  public @Nullable LocalDate lastDay() {
    Edtf date = to;
    return date == null ? null : date.bounds().latest();
  }

  /// The day on which its names are read: the last asked for, else the first; null where they may
  /// be of any time.
  public @Nullable LocalDate namesOn() {
    LocalDate last = lastDay();
    return last == null ? firstDay() : last;
  }
}
