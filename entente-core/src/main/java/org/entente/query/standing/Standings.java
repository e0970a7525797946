package org.entente.query.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.entente.asof.AsOf;
import org.entente.asof.Bounds;
import org.entente.asof.Key;
import org.entente.asof.Sort;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.remark.Judged;
import org.entente.time.Certainty;
import org.jspecify.annotations.Nullable;

/// Answers how parties stood on a day, from the rows of a record as known at one instant.
public final class Standings {

  private static final int MOST = 12;
  private static final int DEEDS_BEFORE = 6;
  private static final int DEEDS_ABOUT = 6;
  private static final int DEEDS_AFTER = 3;

  private final Authority authority;
  private final AsOf rows;
  private final Judged judged;
  private final Function<Claim, Optional<String>> known;

  /// Ready to be asked about a record in which an instrument is known by its name.
  public Standings(Authority authority, AsOf rows, Judged judged) {
    this(authority, rows, judged, claim -> Optional.empty());
  }

  /// Ready to be asked about a record in which an instrument is known under all of its names.
  ///
  /// @param known the key of the instrument of which a claim tells; empty where only its name tells
  public Standings(
      Authority authority, AsOf rows, Judged judged, Function<Claim, Optional<String>> known) {
    this.authority = authority;
    this.rows = rows;
    this.judged = judged;
    this.known = known;
  }

  /// Whom a name means on a day; all whom it means at any time, where there is no day.
  public Side side(String name, @Nullable LocalDate day) {
    return day == null ? Side.of(name, authority, judged) : Side.of(name, day, authority, judged);
  }

  /// The actors that are one state with an actor through its names and constitutions, from the
  /// first to the last.
  public static List<Actor> line(Actor actor, Authority authority) {
    return Side.line(actor, authority);
  }

  /// How two stood, but for the conflicts among their claims.
  ///
  /// @throws ProblemException if the record fails
  public StandingAnswer of(String one, String other, LocalDate day) throws ProblemException {
    Side a = side(one, day);
    Side b = side(other, day);
    Evidence evidence = new Evidence(rows, judged, Bounds.day(day));
    List<Key> between = Side.between(a, b);
    return new StandingAnswer(
        day,
        a,
        b,
        relations(a, b, day, evidence),
        new Instruments(evidence, day, known).between(a, b),
        new Memberships(evidence, day).of(a, b),
        new OfficeHolders(evidence, day, authority).of(a, b),
        phases(evidence, between, day),
        Deed.before(evidence, between, DEEDS_BEFORE),
        Deed.about(evidence, between, DEEDS_ABOUT),
        Deed.after(evidence, between, DEEDS_AFTER),
        List.of());
  }

  /// The diplomatic relations of two alone.
  ///
  /// @throws ProblemException if the record fails
  public Finding<Relations> relations(String one, String other, LocalDate day)
      throws ProblemException {
    return relations(
        side(one, day), side(other, day), day, new Evidence(rows, judged, Bounds.day(day)));
  }

  /// The diplomatic relations of two sides alone.
  Finding<Relations> relations(Side a, Side b, LocalDate day) throws ProblemException {
    return relations(a, b, day, new Evidence(rows, judged, Bounds.day(day)));
  }

  private Finding<Relations> relations(Side a, Side b, LocalDate day, Evidence evidence)
      throws ProblemException {
    ChangeReader reader = new ChangeReader(a, b, new Envoys(authority));
    Finding<Relations> told = new Course(reader.of(evidence), day, judged).relations();
    return new Lives(a, b, day).heeded(told);
  }

  /// All that is told of two over time.
  ///
  /// @param on the day on which the names are read; null where they may be of any time
  /// @param from the first day asked for; null is no bound
  /// @param to the last day asked for; null is no bound
  /// @throws ProblemException if the record fails
  public Dealings dealings(
      String one,
      String other,
      @Nullable LocalDate on,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      throws ProblemException {
    return new DealingsOf(rows, judged, known, side(one, on), side(other, on)).between(from, to);
  }

  /// The position of one towards every state with which the record has it deal, by name.
  ///
  /// @throws ProblemException if the record fails
  public Position position(String name, LocalDate day) throws ProblemException {
    Side side = side(name, day);
    Map<String, Side> others = new LinkedHashMap<>();
    for (String key : side.keys()) {
      for (String other : rows.others(key)) {
        state(other)
            .map(actor -> Side.of(actor, day, authority, judged))
            .filter(o -> o.keys().stream().noneMatch(side.keys()::contains))
            .ifPresent(o -> others.putIfAbsent(o.keys().getFirst(), o));
      }
    }
    Evidence evidence = new Evidence(rows, judged, Bounds.day(day));
    List<Position.Towards> towards = new ArrayList<>();
    for (Side other : others.values()) {
      List<Deed> last = Deed.before(evidence, Side.between(side, other), 1);
      towards.add(
          new Position.Towards(
              other, relations(side, other, day, evidence), last.stream().findFirst()));
    }
    towards.sort(Position.BY_NAME);
    return new Position(day, side, towards);
  }

  private Optional<Actor> state(String key) {
    return authority
        .actor(key)
        .filter(actor -> actor.kind() == ActorKind.STATE)
        .filter(actor -> authority.stateOf(actor, null).isEmpty());
  }

  private List<Finding<String>> phases(Evidence evidence, List<Key> between, LocalDate day)
      throws ProblemException {
    List<Claim> holding = dated(evidence.holding(between, Sort.PHASE, MOST));
    List<Claim> told =
        holding.isEmpty()
            ? dated(evidence.before(between, Sort.PHASE, MOST)).stream().limit(1).toList()
            : holding;
    Map<String, List<Claim>> byPhase = new LinkedHashMap<>();
    for (Claim claim : told) {
      String phase = Objects.requireNonNullElse(claim.code(), "");
      byPhase.computeIfAbsent(phase, p -> new ArrayList<>()).add(claim);
    }
    List<Finding<String>> found = new ArrayList<>();
    byPhase.forEach((phase, claims) -> found.add(phase(phase, claims, day)));
    return found;
  }

  private Finding<String> phase(String phase, List<Claim> claims, LocalDate day) {
    boolean certain =
        claims.stream().anyMatch(claim -> Days.holdsOn(claim.interval(), day) == Certainty.CERTAIN);
    return Finding.of(phase, certain ? Sureness.CERTAIN : Sureness.POSSIBLE, claims, judged);
  }

  private static List<Claim> dated(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.stance() == Stance.ASSERTED && claim.time() != null)
        .toList();
  }
}
