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
import org.entente.time.DayRange;
import org.jspecify.annotations.Nullable;

/// What the changes that are told leave of a day.
///
/// The rules, in their order ([docs/standing.md](../../docs/standing.md)):
///
/// 1. If a change can have come before the day or after it, and would turn the state, the state is
///    not known.
/// 2. The last change before the day holds on until another is told: certainly, if the next one
///    says so too (a break presupposes relations, a resumption that there were none), else
///    possibly.
/// 3. Before the first: none before they were established, before the one recognised the other, or
///    before one came to be; in force before they were first broken; broken before they were
///    resumed.
/// 4. Where nothing is told, nothing is known.
final class Course {

  private final List<Change> decisive;
  private final List<Change> all;
  private final LocalDate day;

  Course(List<Change> changes, LocalDate day) {
    this.all = changes.stream().filter(Change::isDated).toList();
    this.decisive = all.stream().filter(c -> c.effect().begins() || c.effect().ends()).toList();
    this.day = day;
  }

  Relations relations() {
    Optional<Change> last = last(change -> true);
    Optional<Change> turning =
        decisive.stream()
            .filter(c -> c.mayStraddle(day))
            .filter(c -> last.isEmpty() || c.effect().begins() != last.get().effect().begins())
            .findFirst();
    if (turning.isPresent()) {
      return of(State.UNKNOWN, Ground.CHANGING, null, Sureness.POSSIBLE, claims(last, turning));
    }
    if (last.isEmpty()) {
      return beforeFirst();
    }
    return last.get().effect().begins() ? begun(last.get()) : ended(last.get());
  }

  private Relations begun(Change last) {
    Optional<Change> next = next(change -> true);
    if (next.isPresent() && next.get().effect() == Effect.RESUMED) {
      return lapsed(last, next.get());
    }
    boolean held = next.isPresent();
    return established(last, held ? Ground.HELD : Ground.BEGAN, next);
  }

  private Relations established(Change last, Ground ground, Optional<Change> next) {
    Change start = startOfRun(last);
    return new Relations(
        State.ESTABLISHED,
        ground,
        level(start),
        start.when(),
        ground == Ground.HELD ? Sureness.CERTAIN : Sureness.POSSIBLE,
        claims(Optional.of(start), Optional.of(last), next),
        List.of());
  }

  /// Relations that were resumed though nobody says that they had ended: a mission that closed
  /// between is where they lapsed.
  private Relations lapsed(Change last, Change resumed) {
    Optional<Change> closed =
        all.stream()
            .filter(change -> change.effect() == Effect.CLOSED)
            .filter(change -> all.indexOf(change) > all.indexOf(last))
            .filter(change -> all.indexOf(change) < all.indexOf(resumed))
            .findFirst();
    List<Claim> claims = claims(Optional.of(last), closed, Optional.of(resumed));
    if (closed.isEmpty() || closed.get().mayStraddle(day)) {
      return of(State.UNKNOWN, Ground.LAPSED, null, Sureness.POSSIBLE, claims);
    }
    return closed.get().isAfter(day)
        ? established(last, Ground.BEGAN, closed)
        : of(State.INTERRUPTED, Ground.LAPSED, closed.get().when(), Sureness.POSSIBLE, claims);
  }

  /// The first change of those that say in a row that relations are in force.
  private Change startOfRun(Change last) {
    Change start = last;
    for (Change change : decisive.subList(0, decisive.indexOf(last)).reversed()) {
      if (change.effect().ends()) {
        break;
      }
      start = change;
      if (change.effect() == Effect.RESUMED) {
        break;
      }
    }
    return start;
  }

  private @Nullable Level level(Change start) {
    return all.stream()
        .filter(change -> change.effect().begins() && change.isBy(day))
        .filter(change -> all.indexOf(change) >= all.indexOf(start))
        .map(Change::level)
        .filter(level -> level != null && level.isDiplomatic())
        .reduce((former, later) -> later)
        .orElse(null);
  }

  private Relations ended(Change last) {
    Optional<Change> next = next(change -> true);
    boolean until = next.isPresent() && next.get().effect().begins();
    return of(
        last.effect() == Effect.INTERRUPTED ? State.INTERRUPTED : State.SEVERED,
        until ? Ground.ENDED_UNTIL : Ground.ENDED,
        last.when(),
        until && next.get().effect() != Effect.SHOWN ? Sureness.CERTAIN : Sureness.POSSIBLE,
        claims(Optional.of(last), next));
  }

  private Relations beforeFirst() {
    Optional<Change> recognised = lastOf(Effect.RECOGNISED);
    Optional<Change> later =
        all.stream()
            .filter(c -> c.effect() == Effect.RECOGNISED || c.effect() == Effect.FOUNDED)
            .filter(c -> c.isAfter(day))
            .findFirst();
    Optional<Change> next = next(change -> true);
    boolean known = recognised.isPresent();
    if (!known && later.isPresent() && (next.isEmpty() || !next.get().isBy(start(later.get())))) {
      return of(State.NONE, Ground.NO_STATE_YET, null, Sureness.CERTAIN, claims(later, next));
    }
    if (next.isEmpty()) {
      return known
          ? of(
              State.RECOGNISED,
              Ground.UNSAID,
              recognised.get().when(),
              Sureness.POSSIBLE,
              claims(recognised))
          : of(State.UNKNOWN, Ground.UNSAID, null, Sureness.POSSIBLE, List.of());
    }
    State none = known ? State.RECOGNISED : State.NONE;
    @Nullable DayRange since = recognised.map(Change::when).orElse(null);
    List<Claim> claims = claims(recognised, next);
    return switch (next.get().effect()) {
      case BEGUN -> of(none, Ground.NOT_YET, since, Sureness.CERTAIN, claims);
      case RAISED -> of(State.ESTABLISHED, Ground.SHOWN_LATER, null, Sureness.POSSIBLE, claims);
      case SHOWN -> of(none, Ground.NOT_YET, since, Sureness.POSSIBLE, claims);
      case RESUMED -> of(State.SEVERED, Ground.RESUMED_LATER, null, Sureness.POSSIBLE, claims);
      default -> of(State.ESTABLISHED, Ground.BROKEN_LATER, null, Sureness.POSSIBLE, claims);
    };
  }

  private static LocalDate start(Change change) {
    LocalDate earliest = change.when().earliest();
    return earliest == null ? LocalDate.MIN : earliest;
  }

  private Optional<Change> last(Predicate<Change> wanted) {
    return decisive.stream()
        .filter(change -> change.isBy(day) && wanted.test(change))
        .reduce((former, later) -> later);
  }

  private Optional<Change> lastOf(Effect effect) {
    return all.stream()
        .filter(change -> change.effect() == effect && change.isBy(day))
        .reduce((former, later) -> later);
  }

  private Optional<Change> next(Predicate<Change> wanted) {
    return decisive.stream()
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

  private static Relations of(
      State state, Ground ground, @Nullable DayRange since, Sureness sureness, List<Claim> claims) {
    return new Relations(state, ground, null, since, sureness, claims, List.of());
  }
}
