package org.entente.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A row of days, at least one, of which the first and the last are not fully known.
///
/// What is *uncertain* and what *lasts* are told apart by the ends. "Some time in May" starts and
/// ends among the days of May; "throughout May" starts on its first day and ends on its last; "some
/// day of May" is a single day among them ([#oneDay]). From "1955 to 1990" it follows that it
/// started on some day of 1955 and ended on some day of 1990, and so lasted all of the years
/// between.
///
/// The four bounds are kept tight: no start is allowed that comes after every end, and no end that
/// comes before every start. Questions are answered for all days that the bounds allow: *certain*
/// if so for all of them, *impossible* if for none. The one condition within an interval is that it
/// does not end before it starts; two intervals are taken to know nothing of each other.
///
/// @param start among which days it starts
/// @param end among which days it ends; the last day is part of it
/// @param startKind how its start was told
/// @param endKind how its end was told
/// @param oneDay whether it is known to be a single day, though perhaps not which
public record UncertainInterval(
    DayRange start, DayRange end, EndKind startKind, EndKind endKind, boolean oneDay) {

  /// Any days at all.
  public static final UncertainInterval UNKNOWN =
      new UncertainInterval(DayRange.ANY, DayRange.ANY, EndKind.UNKNOWN, EndKind.UNKNOWN, false);

  /// Tightens the bounds.
  ///
  /// @throws IllegalArgumentException if no interval lies in them
  public UncertainInterval {
    if (!exists(start, end, oneDay)) {
      throw new IllegalArgumentException("nothing starts in " + start + " and ends in " + end);
    }
    DayRange possible = new DayRange(start.earliest(), end.latest());
    start = start.intersection(possible).orElseThrow();
    end = end.intersection(possible).orElseThrow();
    if (oneDay) {
      start = start.intersection(end).orElseThrow();
      end = start;
    }
    oneDay |= start.isOneDay() && start.equals(end);
  }

  /// From one day among `start` to one among `end`.
  ///
  /// @throws IllegalArgumentException if every end comes before every start
  public UncertainInterval(DayRange start, DayRange end) {
    this(start, end, EndKind.TOLD, EndKind.TOLD, false);
  }

  /// From one day to another.
  ///
  /// @throws IllegalArgumentException if the last comes before the first
  public static UncertainInterval of(LocalDate first, LocalDate last) {
    return new UncertainInterval(DayRange.of(first), DayRange.of(last));
  }

  /// Some time among these days, perhaps all of it.
  public static UncertainInterval sometime(DayRange days) {
    return new UncertainInterval(days, days);
  }

  /// One of these days.
  public static UncertainInterval someDay(DayRange days) {
    return new UncertainInterval(days, days, EndKind.TOLD, EndKind.TOLD, true);
  }

  /// What an EDTF date leaves certain.
  ///
  /// - A date (`1955-05`, `196X`) is some time within it.
  /// - An interval (`1955/1990`) lasts from some day of its first date to some day of its last.
  /// - With an open start (`../1957-03`: until, or by, March 1957) it is known only to have come
  ///   about by then, with an unknown one (`/1957-03`) to have ended in that month.
  /// - With an open or unknown end (`1948/..`, `1948/`) it began on some day of its first date.
  ///   What happens on one day is dated in this way too ("after 1948"): then ask for [#someDay()].
  /// - A set (`[1942,1943]`, `{1942,1943}`) is one of its occasions, some time between the first
  ///   and the last day of the whole set; each member has an interval of its own.
  /// - What is approximate or doubtful bounds nothing: no width is given for "about", so that no
  ///   answer rests on it.
  public static UncertainInterval of(Edtf edtf) {
    return edtf.interval();
  }

  /// An EDTF date with what is approximate or doubtful taken at its word: for putting dates in
  /// order and looking them up, never to find that something is certain or impossible.
  public static UncertainInterval asTold(Edtf edtf) {
    return EdtfIntervals.of(edtf, false);
  }

  /// From its first possible day to its last.
  public DayRange possibleDays() {
    return new DayRange(start.earliest(), end.latest());
  }

  /// The days on all of which it lasted, whatever its ends; empty if there are none.
  public Optional<DayRange> certainDays() {
    LocalDate from = start.latest();
    LocalDate to = end.earliest();
    return from == null || to == null || to.isBefore(from)
        ? Optional.empty()
        : Optional.of(new DayRange(from, to));
  }

  /// One day of it, unknown which: what happens on one day, dated by this.
  public UncertainInterval someDay() {
    return new UncertainInterval(possibleDays(), possibleDays(), startKind, endKind, true);
  }

  /// In which ways this may lie to the other; never empty.
  public Set<Allen> relationsTo(UncertainInterval other) {
    Ends ends = new Ends(this, other);
    Set<Allen> possible = EnumSet.noneOf(Allen.class);
    for (Allen relation : Allen.ALL) {
      if (ends.allow(relation)) {
        possible.add(relation);
      }
    }
    return possible;
  }

  /// Whether this lies to the other in that way.
  public Certainty relates(Allen relation, UncertainInterval other) {
    return relates(EnumSet.of(relation), other);
  }

  /// Whether this lies to the other in one of these ways.
  public Certainty relates(Set<Allen> relations, UncertainInterval other) {
    Set<Allen> possible = relationsTo(other);
    if (relations.containsAll(possible)) {
      return Certainty.CERTAIN;
    }
    return possible.stream().anyMatch(relations::contains)
        ? Certainty.POSSIBLE
        : Certainty.IMPOSSIBLE;
  }

  /// Whether this ends before the other starts.
  public Certainty before(UncertainInterval other) {
    return relates(Allen.EARLIER, other);
  }

  /// Whether this starts after the other has ended.
  public Certainty after(UncertainInterval other) {
    return relates(Allen.LATER, other);
  }

  /// Whether all days of this are days of the other too.
  public Certainty within(UncertainInterval other) {
    return relates(Allen.WITHIN, other);
  }

  /// Whether the two have a day in common.
  public Certainty sharesDayWith(UncertainInterval other) {
    return relates(Allen.SHARING, other);
  }

  /// Whether that day is one of its days.
  public Certainty holdsOn(LocalDate day) {
    return sharesDayWith(of(day, day));
  }

  /// The shortest interval that holds both, with what may lie between them.
  public UncertainInterval span(UncertainInterval other) {
    return new UncertainInterval(
        start.sooner(other.start),
        end.later(other.end),
        startKind.vaguer(other.startKind),
        endKind.vaguer(other.endKind),
        false);
  }

  /// The days that they have in common, if they have any; empty if they cannot.
  public Optional<UncertainInterval> intersection(UncertainInterval other) {
    return both(start.later(other.start), end.sooner(other.end), other);
  }

  /// What two dates of one and the same thing leave together; empty if not both can be right.
  public Optional<UncertainInterval> tightened(UncertainInterval other) {
    return start
        .intersection(other.start)
        .flatMap(s -> end.intersection(other.end).flatMap(e -> both(s, e, other)));
  }

  /// What is left if it is known from elsewhere that it started among some days and ended among
  /// others; empty if nothing is. How its ends were told stays as it was.
  public Optional<UncertainInterval> tightened(DayRange starts, DayRange ends) {
    return exists(starts, ends, false)
        ? tightened(new UncertainInterval(starts, ends, EndKind.OPEN, EndKind.OPEN, false))
        : Optional.empty();
  }

  private Optional<UncertainInterval> both(
      DayRange starts, DayRange ends, UncertainInterval other) {
    boolean day = oneDay || other.oneDay;
    EndKind first = startKind.surer(other.startKind);
    EndKind last = endKind.surer(other.endKind);
    return exists(starts, ends, day)
        ? Optional.of(new UncertainInterval(starts, ends, first, last, day))
        : Optional.empty();
  }

  private static boolean exists(DayRange start, DayRange end, boolean oneDay) {
    return oneDay ? start.intersects(end) : !end.certainlyBefore(start);
  }
}
