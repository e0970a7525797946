package org.entente.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A date in Extended Date/Time Format, in its canonical spelling.
///
/// Reads all of levels 0, 1 and 2 as the Library of Congress has them (4 February 2019,
/// <https://www.loc.gov/standards/datetime/>), and from ISO 8601 also decades (`199`), centuries
/// (`19`) and times without seconds or with parts of them. Years are those of the proleptic
/// Gregorian calendar, with a year 0.
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

  static final Edtf OPEN_END = end("..");
  static final Edtf UNKNOWN_END = end("");

  private final String text;
  private final Form form;
  private final @Nullable EdtfDate date;
  private final List<Edtf> parts;
  private final DayRange bounds;

  /// Worked out when first asked for; two threads work out the same.
  private @Nullable UncertainInterval interval;

  private Edtf(String text, Form form, @Nullable EdtfDate date, List<Edtf> parts, DayRange bounds) {
    this.text = text;
    this.form = form;
    this.date = date;
    this.parts = parts;
    this.bounds = bounds;
  }

  /// Reads an EDTF string.
  ///
  /// @throws IllegalArgumentException naming the column, if it is not EDTF
  public static Edtf parse(String text) {
    return new EdtfParser(Objects.requireNonNull(text)).parse();
  }

  static Edtf of(EdtfDate date) {
    return new Edtf(date.spell(), Form.DATE, date, List.of(), date.bounds());
  }

  static Edtf between(Edtf start, Edtf end, String spelled) {
    return new Edtf(
        spelled,
        Form.INTERVAL,
        null,
        List.of(start, end),
        new DayRange(start.bounds.earliest(), end.bounds.latest()));
  }

  static Edtf set(Form form, List<Edtf> members) {
    String list = members.stream().map(Edtf::text).collect(Collectors.joining(","));
    return new Edtf(
        form == Form.ONE_OF ? "[" + list + "]" : "{" + list + "}",
        form,
        null,
        List.copyOf(members),
        members.stream().map(Edtf::bounds).reduce(DayRange::span).orElse(DayRange.ANY));
  }

  private static Edtf end(String text) {
    return new Edtf(text, Form.DATE, null, List.of(), DayRange.ANY);
  }

  /// The canonical spelling.
  public String text() {
    return text;
  }

  /// What it is made of.
  public Form form() {
    return form;
  }

  /// The level of the Library of Congress specification that it needs: 0, 1 or 2.
  public int level() {
    if (date != null) {
      return date.level();
    }
    int level = form == Form.INTERVAL ? 0 : isEnd() ? 1 : 2;
    return parts.stream().mapToInt(Edtf::level).reduce(level, Math::max);
  }

  /// The year, month, day and time of one date, and how sure the source is of each; empty for an
  /// interval and a set.
  public Optional<EdtfDate> date() {
    return Optional.ofNullable(date);
  }

  /// From the earliest to the latest day of it; an end is null where it is open or unknown, or lies
  /// beyond the days that a [LocalDate] can hold.
  ///
  /// `?` and `~` do not widen the bounds, since EDTF does not say how far: ask [#isUncertain] and
  /// [#isApproximate].
  public DayRange bounds() {
    return bounds;
  }

  /// What is certain of when it starts and when it ends: [UncertainInterval#of(Edtf)].
  UncertainInterval interval() {
    UncertainInterval known = interval;
    if (known == null) {
      known = EdtfIntervals.of(this, true);
      interval = known;
    }
    return known;
  }

  /// The first possible day; empty where nothing bounds it.
  public Optional<LocalDate> earliest() {
    return Optional.ofNullable(bounds.earliest());
  }

  /// The last possible day; empty where nothing bounds it.
  public Optional<LocalDate> latest() {
    return Optional.ofNullable(bounds.latest());
  }

  /// How finely it is told; of an interval or a set, its coarsest part that is told.
  public Precision precision() {
    if (date != null) {
      return date.precision();
    }
    return parts.stream()
        .filter(part -> !part.isEnd())
        .map(Edtf::precision)
        .reduce(Precision::coarser)
        .orElse(Precision.UNKNOWN);
  }

  /// Whether any part of it is marked uncertain, by `?` or `%`.
  public boolean isUncertain() {
    return date != null ? date.isUncertain() : parts.stream().anyMatch(Edtf::isUncertain);
  }

  /// Whether any part of it is marked approximate, by `~` or `%`.
  public boolean isApproximate() {
    return date != null ? date.isApproximate() : parts.stream().anyMatch(Edtf::isApproximate);
  }

  /// The start of an interval, or the date itself; empty where the start is open or unknown, and of
  /// a set.
  public Optional<Edtf> start() {
    return part(0);
  }

  /// The end of an interval, or the date itself; empty where the end is open or unknown, and of a
  /// set.
  public Optional<Edtf> end() {
    return part(1);
  }

  /// How the start of an interval is told; of all else, how the date is.
  public EndKind startKind() {
    return form == Form.INTERVAL ? parts.get(0).kind() : kind();
  }

  /// How the end of an interval is told; of all else, how the date is.
  public EndKind endKind() {
    return form == Form.INTERVAL ? parts.get(1).kind() : kind();
  }

  /// The members of a set; empty for what is not a set. Years in a row, `1667..1672`, are one
  /// member, an interval.
  public List<Edtf> members() {
    return form == Form.ALL_OF || form == Form.ONE_OF ? parts : List.of();
  }

  /// Whether it could be this day, or could hold it: `1955-XX-31` allows no day of June.
  public boolean allows(LocalDate day) {
    if (date != null) {
      return date.allows(day);
    }
    return form == Form.INTERVAL
        ? bounds.allows(day)
        : parts.stream().anyMatch(part -> part.allows(day));
  }

  /// Whether the two are dates told to the same part: two years, two months, two days.
  boolean isAlike(Edtf other) {
    return date != null && other.date != null && date.isAlike(other.date);
  }

  private Optional<Edtf> part(int place) {
    return switch (form) {
      case DATE -> Optional.of(this);
      case INTERVAL -> Optional.of(parts.get(place)).filter(part -> !part.isEnd());
      case ALL_OF, ONE_OF -> Optional.empty();
    };
  }

  private EndKind kind() {
    if (isEnd()) {
      return text.isEmpty() ? EndKind.UNKNOWN : EndKind.OPEN;
    }
    return isUncertain() || isApproximate() ? EndKind.APPROXIMATE : EndKind.TOLD;
  }

  /// Whether this stands for the open or unknown end of an interval.
  private boolean isEnd() {
    return form == Form.DATE && date == null;
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
