package org.entente.time;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A date in Extended Date/Time Format (ISO 8601-2:2019, levels 0 to 2), in its canonical spelling.
///
/// Two dates are equal when their canonical spellings are: `1955` and `1955-01-01/1955-12-31` have
/// the same bounds and are not equal.
public final class Edtf {

  /// What the date is made of.
  public enum Form {
    /// One date, however vague: `1955-06-02`, `1955-39`, `196X`, `1955~`.
    DATE,
    /// From one date to another, or open: `1955/1990`, `1948/..`.
    INTERVAL,
    /// All of several dates: `{1942,1943}`.
    ALL_OF,
    /// One of several dates: `[1942,1943]`.
    ONE_OF
  }

  private final String text;
  private final Form form;
  private final DayRange bounds;
  private final Precision precision;
  private final List<Edtf> parts;

  Edtf(String text, Form form, DayRange bounds, Precision precision, List<Edtf> parts) {
    this.text = text;
    this.form = form;
    this.bounds = bounds;
    this.precision = precision;
    this.parts = parts;
  }

  /// Reads an EDTF string.
  ///
  /// @throws IllegalArgumentException naming the column, if it is not EDTF
  public static Edtf parse(String text) {
    return new EdtfParser(Objects.requireNonNull(text)).parse();
  }

  /// The canonical spelling.
  public String text() {
    return text;
  }

  /// What it is made of.
  public Form form() {
    return form;
  }

  /// From the earliest to the latest day of it; an end is null where it is open, unknown, or no day
  /// of the calendar (29 February 1900).
  public DayRange bounds() {
    return bounds;
  }

  /// How finely it is told; of an interval or a set, its coarsest part.
  public Precision precision() {
    return precision;
  }

  /// The start of an interval, or the date itself; empty where the start is open or unknown, and of
  /// a set.
  public Optional<Edtf> start() {
    return switch (form) {
      case DATE -> Optional.of(this);
      case INTERVAL -> parts.get(0).known();
      case ALL_OF, ONE_OF -> Optional.empty();
    };
  }

  /// The end of an interval, or the date itself; empty where the end is open or unknown, and of a
  /// set.
  public Optional<Edtf> end() {
    return switch (form) {
      case DATE -> Optional.of(this);
      case INTERVAL -> parts.get(1).known();
      case ALL_OF, ONE_OF -> Optional.empty();
    };
  }

  /// The members of a set; empty for what is not a set.
  public List<Edtf> members() {
    return form == Form.ALL_OF || form == Form.ONE_OF ? parts : List.of();
  }

  /// Whether all of this lies before all of the other, whatever the unknown days are.
  public boolean certainlyBefore(Edtf other) {
    return bounds.certainlyBefore(other.bounds);
  }

  /// Whether all of this lies after all of the other, whatever the unknown days are.
  public boolean certainlyAfter(Edtf other) {
    return other.bounds.certainlyBefore(bounds);
  }

  /// Whether the two could be the same day or share one.
  public boolean canMeet(Edtf other) {
    return bounds.canMeet(other.bounds);
  }

  private Optional<Edtf> known() {
    return isOpen() ? Optional.empty() : Optional.of(this);
  }

  /// Whether this stands for the open or unknown end of an interval.
  boolean isOpen() {
    return text.isEmpty() || text.equals("..");
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Edtf other && text.equals(other.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
