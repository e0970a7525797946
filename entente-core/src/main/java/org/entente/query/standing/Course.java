package org.entente.query.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.claim.Claim;
import org.entente.query.standing.Change.Effect;
import org.entente.query.standing.Relations.Ground;
import org.entente.query.standing.Relations.State;
import org.entente.remark.Judged;
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What the changes that are told leave of a day; the rules are told in docs/standing.md.
///
/// 1. If a change that would turn the state can have come before the day or after it, the state is
///    not known.
/// 2. The last change before the day holds on until another is told: certainly, if the next one
///    says so too (a break presupposes relations, an establishment that there were none), else
///    possibly.
/// 3. Before the first: none before they were established, before one recognised the other, or
///    before one came to be; in force before they were first broken; broken before they were
///    resumed.
/// 4. Where nothing is told, nothing is known.
final class Course {

  private final List<Change> all;
  private final List<Change> decisive;
  private final LocalDate day;
  private final Judged judged;

  /// @param changes in the order of their days
  Course(List<Change> changes, LocalDate day, Judged judged) {
    this.all = Rivals.settled(changes.stream().filter(Change::isDated).toList(), judged);
    this.decisive = all.stream().filter(c -> c.effect().begins() || c.effect().ends()).toList();
    this.day = day;
    this.judged = judged;
  }

  Finding<Relations> relations() {
    Optional<Change> last = last(decisive, change -> true);
    Optional<Change> turning =
        decisive.stream()
            .filter(c -> c.mayStraddle(day))
            .filter(c -> last.isEmpty() || c.effect().begins() != last.get().effect().begins())
            .findFirst();
    if (turning.isPresent()) {
      return possible(State.UNKNOWN, Ground.CHANGING, null, claims(last, turning));
    }
    if (last.isEmpty()) {
      return beforeFirst();
    }
    return last.get().effect().begins() ? begun(last.get()) : ended(last.get());
  }

  private Finding<Relations> begun(Change last) {
    Optional<Change> next = next(decisive, change -> true);
    Change start = startOfRun(last);
    Optional<Change> rival = Rivals.later(start, all).filter(change -> change.isAfter(day));
    if (rival.isPresent()) {
      return disputed(State.ESTABLISHED, Ground.BEGAN, start, rival.get());
    }
    if (next.isPresent() && next.get().effect() == Effect.RESUMED) {
      return lapsed(last, next.get());
    }
    boolean presupposed = next.isPresent() && next.get().effect().presupposes();
    return established(last, presupposed ? Ground.HELD : Ground.BEGAN, next);
  }

  private Finding<Relations> established(Change last, Ground ground, Optional<Change> next) {
    Change start = startOfRun(last);
    Optional<Change> ranked = ranked(start);
    @Nullable Level level = ranked.map(Change::level).orElse(null);
    Relations relations = new Relations(State.ESTABLISHED, ground, level, start.when());
    Sureness sureness = ground == Ground.HELD ? Sureness.CERTAIN : Sureness.POSSIBLE;
    List<Claim> claims = claims(Optional.of(start), ranked, Optional.of(last), next);
    return Finding.of(relations, sureness, claims, judged);
  }

  /// Relations that were resumed though nobody says that they had ended: a mission that closed
  /// between is where they lapsed.
  private Finding<Relations> lapsed(Change last, Change resumed) {
    Optional<Change> closed =
        all.subList(all.indexOf(last), all.indexOf(resumed)).stream()
            .filter(change -> change.effect() == Effect.CLOSED)
            .findFirst();
    List<Claim> claims = claims(Optional.of(last), closed, Optional.of(resumed));
    if (closed.isEmpty() || closed.get().mayStraddle(day)) {
      return possible(State.UNKNOWN, Ground.LAPSED, null, claims);
    }
    return closed.get().isAfter(day)
        ? established(last, Ground.BEGAN, closed)
        : possible(State.INTERRUPTED, Ground.LAPSED, closed.get().when(), claims);
  }

  /// The first change of those that say in a row that relations are in force.
  private Change startOfRun(Change last) {
    Change start = last;
    for (Change change : decisive.subList(0, decisive.indexOf(last) + 1).reversed()) {
      if (change.effect().ends()) {
        return start;
      }
      start = change;
      if (change.effect() == Effect.RESUMED) {
        return start;
      }
    }
    return start;
  }

  /// The last change by the day that tells at what rank the two were represented.
  private Optional<Change> ranked(Change start) {
    return all.subList(all.indexOf(start), all.size()).stream()
        .filter(change -> change.effect().begins() && change.isBy(day) && isRanked(change))
        .reduce((former, later) -> later);
  }

  private static boolean isRanked(Change change) {
    Level level = change.level();
    return level != null && level.isDiplomatic();
  }

  private Finding<Relations> ended(Change last) {
    State state = last.effect() == Effect.INTERRUPTED ? State.INTERRUPTED : State.SEVERED;
    Optional<Change> rival = Rivals.later(last, all).filter(change -> change.isAfter(day));
    if (rival.isPresent()) {
      return disputed(state, Ground.ENDED, last, rival.get());
    }
    Optional<Change> next = next(decisive, change -> true);
    boolean until = next.isPresent() && next.get().effect().begins();
    boolean sure = until && next.get().effect().anew();
    Relations relations =
        new Relations(state, until ? Ground.ENDED_UNTIL : Ground.ENDED, null, last.when());
    return Finding.of(
        relations,
        sure ? Sureness.CERTAIN : Sureness.POSSIBLE,
        claims(Optional.of(last), next),
        judged);
  }

  private Finding<Relations> beforeFirst() {
    Optional<Change> recognised = last(all, c -> c.effect() == Effect.RECOGNISED);
    Optional<Change> first =
        next(all, c -> c.effect() == Effect.RECOGNISED || c.effect() == Effect.FOUNDED);
    Optional<Change> next = next(all, c -> c.effect().bears());
    boolean notYet =
        recognised.isEmpty()
            && first.isPresent()
            && next.filter(change -> change.isBy(first.get().firstDay())).isEmpty();
    if (notYet) {
      Relations none = new Relations(State.NONE, Ground.NO_STATE_YET, null, null);
      return Finding.of(none, Sureness.CERTAIN, claims(first, next), judged);
    }
    return next.isPresent()
        ? before(next.get(), recognised)
        : recognised.isPresent()
            ? possible(State.RECOGNISED, Ground.UNSAID, recognised.get().when(), claims(recognised))
            : possible(State.UNKNOWN, Ground.UNSAID, null, List.of());
  }

  private Finding<Relations> before(Change next, Optional<Change> recognised) {
    State none = recognised.isPresent() ? State.RECOGNISED : State.NONE;
    @Nullable DayRange since = recognised.map(Change::when).orElse(null);
    List<Claim> claims = claims(recognised, Optional.of(next));
    return switch (next.effect()) {
      case BEGUN ->
          Finding.of(
              new Relations(none, Ground.NOT_YET, null, since), Sureness.CERTAIN, claims, judged);
      case SHOWN -> possible(none, Ground.NOT_YET, since, claims);
      case RESUMED -> possible(State.SEVERED, Ground.RESUMED_LATER, null, claims);
      case RAISED, CLOSED -> possible(State.ESTABLISHED, Ground.SHOWN_LATER, null, claims);
      default -> possible(State.ESTABLISHED, Ground.BROKEN_LATER, null, claims);
    };
  }

  private Optional<Change> last(List<Change> changes, Predicate<Change> wanted) {
    return changes.reversed().stream()
        .filter(change -> change.isBy(day) && wanted.test(change))
        .findFirst();
  }

  private Optional<Change> next(List<Change> changes, Predicate<Change> wanted) {
    return changes.stream()
        .filter(change -> change.isAfter(day) && wanted.test(change))
        .findFirst();
  }

  @SafeVarargs
  private static List<Claim> claims(Optional<Change>... changes) {
    List<Claim> claims = new ArrayList<>();
    for (Optional<Change> change : changes) {
      change.ifPresent(c -> claims.addAll(c.claims()));
    }
    return claims.stream().distinct().toList();
  }

  private Finding<Relations> possible(
      State state, Ground ground, @Nullable DayRange since, List<Claim> claims) {
    Relations relations = new Relations(state, ground, null, since);
    return Finding.of(relations, Sureness.POSSIBLE, claims, judged);
  }

  private Finding<Relations> disputed(State state, Ground ground, Change by, Change rival) {
    Relations relations = new Relations(state, ground, by.level(), by.when());
    return Finding.of(relations, Sureness.DISPUTED, by.claims(), rival.claims(), judged);
  }
}
