package org.entente.query.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.asof.AsOf;
import org.entente.asof.Bounds;
import org.entente.asof.Key;
import org.entente.asof.Row;
import org.entente.asof.Sort;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.query.series.Series.Deed;
import org.entente.query.series.Series.Point;
import org.entente.query.standing.Side;
import org.entente.reconcile.same.Instruments;
import org.entente.reconcile.same.Same;
import org.entente.remark.Judged;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// Makes series from the rows of a record as known at one instant.
public final class SeriesOf {

  private static final List<Sort> SORTS =
      List.of(Sort.RELATIONS, Sort.ENVOY, Sort.ACT, Sort.INSTRUMENT);

  private static final Comparator<Dated> FINEST =
      Comparator.comparingLong(Dated::width)
          .thenComparing(Dated::first)
          .thenComparing(dated -> dated.claim.id())
          .thenComparing(dated -> dated.claim.source().document());

  private final AsOf rows;
  private final Judged judged;

  /// Ready to be asked about a record.
  public SeriesOf(AsOf rows, Judged judged) {
    this.rows = rows;
    this.judged = judged;
  }

  /// A claim that tells of an act, and the days among which it was.
  private record Dated(Claim claim, LocalDate first, LocalDate last) {

    long width() {
      return last.toEpochDay() - first.toEpochDay();
    }

    boolean lies(LocalDate from, LocalDate to) {
      return !first.isBefore(from) && !last.isAfter(to);
    }

    static Optional<Dated> of(Claim claim) {
      DayRange days = claim.interval().possibleDays();
      LocalDate first = days.earliest();
      LocalDate last = days.latest();
      return first == null || last == null
          ? Optional.empty()
          : Optional.of(new Dated(claim, first, last));
    }
  }

  /// The series of two.
  ///
  /// @param from the first day asked for; null is that of the first deed
  /// @param to the last day asked for; null is that of the last deed
  /// @throws ProblemException if the record fails
  public Series of(Side a, Side b, Step step, @Nullable LocalDate from, @Nullable LocalDate to)
      throws ProblemException {
    SortedMap<LocalDate, List<Deed>> periods = new TreeMap<>();
    List<Deed> coarse = new ArrayList<>();
    for (List<Dated> told : deeds(dated(a, b))) {
      Dated finest = told.getFirst();
      Deed deed =
          new Deed(
              Weights.of(finest.claim).orElseThrow(), told.stream().map(Dated::claim).toList());
      LocalDate first = step.first(finest.first);
      if (isOutside(finest, from, to)) {
        continue;
      }
      if (finest.last.isBefore(step.next(first))) {
        periods.computeIfAbsent(first, f -> new ArrayList<>()).add(deed);
      } else {
        coarse.add(deed);
      }
    }
    return new Series(a, b, step, points(periods, step, from, to), coarse);
  }

  private static boolean isOutside(Dated dated, @Nullable LocalDate from, @Nullable LocalDate to) {
    return (from != null && dated.last.isBefore(from)) || (to != null && dated.first.isAfter(to));
  }

  private static List<Point> points(
      SortedMap<LocalDate, List<Deed>> periods,
      Step step,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    if (periods.isEmpty() && (from == null || to == null)) {
      return List.of();
    }
    LocalDate first = step.first(from == null ? periods.firstKey() : from);
    LocalDate last = step.first(to == null ? periods.lastKey() : to);
    List<Point> points = new ArrayList<>();
    for (LocalDate at = first; !at.isAfter(last); at = step.next(at)) {
      points.add(new Point(at, periods.getOrDefault(at, List.of())));
    }
    return points;
  }

  private List<Dated> dated(Side a, Side b) throws ProblemException {
    Map<List<String>, Dated> dated = new LinkedHashMap<>();
    for (Key key : Side.between(a, b)) {
      for (Sort sort : SORTS) {
        for (Row row : rows.after(key, sort, Bounds.EVER_BEFORE, Integer.MAX_VALUE)) {
          Claim claim = row.claim();
          if (counts(claim)) {
            Dated.of(claim)
                .ifPresent(d -> dated.put(List.of(claim.id(), claim.source().document()), d));
          }
        }
      }
    }
    return dated.values().stream().sorted(FINEST).toList();
  }

  /// What was done, as it was told; signing an instrument is an act between its parties.
  private boolean counts(Claim claim) {
    boolean act = claim.property() == Property.EVENT || claim.property() == Property.SIGNED;
    return act
        && claim.stance() == Stance.ASSERTED
        && !judged.isRejected(claim.id())
        && Weights.of(claim).isPresent();
  }

  /// Claims of one deed together, the finest dated first: the same act by the same, where one date
  /// lies within the other. An instrument is signed once, whatever dates it is given.
  private List<List<Dated>> deeds(List<Dated> finestFirst) {
    Map<List<String>, List<List<Dated>>> byAct = new LinkedHashMap<>();
    for (Dated dated : finestFirst) {
      List<List<Dated>> same = byAct.computeIfAbsent(said(dated.claim), s -> new ArrayList<>());
      Optional<List<Dated>> known =
          same.stream().filter(deed -> deed.getFirst().lies(dated.first, dated.last)).findFirst();
      known.ifPresentOrElse(
          deed -> deed.add(dated), () -> same.add(new ArrayList<>(List.of(dated))));
    }
    return byAct.values().stream()
        .flatMap(same -> isSigning(same) ? Stream.of(once(same)) : same.stream())
        .sorted(Comparator.comparing(List::getFirst, IN_TIME))
        .toList();
  }

  private static boolean isSigning(List<List<Dated>> same) {
    return same.getFirst().getFirst().claim.property() == Property.SIGNED;
  }

  /// What happened once, told with dates that exclude each other: among the days of all of them.
  private static List<Dated> once(List<List<Dated>> accounts) {
    List<Dated> all = accounts.stream().flatMap(List::stream).toList();
    LocalDate first =
        accounts.stream().map(a -> a.getFirst().first).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate last =
        accounts.stream().map(a -> a.getFirst().last).max(Comparator.naturalOrder()).orElseThrow();
    List<Dated> once = new ArrayList<>(all);
    once.set(0, new Dated(all.getFirst().claim, first, last));
    return once;
  }

  private static final Comparator<Dated> IN_TIME =
      Comparator.comparing(Dated::first).thenComparing(FINEST);

  /// What is said of whom, but for when; of an instrument whose name many bear only in its
  /// document.
  private List<String> said(Claim claim) {
    Entity object = claim.object();
    String one = judged.key(Same.key(claim.subject()));
    String other = object == null ? "" : judged.key(Same.key(object));
    boolean turned = claim.reciprocal() && one.compareTo(other) > 0;
    boolean generic =
        claim.property() == Property.SIGNED
            && Instruments.isGeneric(Same.fold(claim.subject().name()));
    return List.of(
        turned ? other : one,
        turned ? one : other,
        Weights.code(claim),
        generic ? claim.source().document() : "");
  }
}
