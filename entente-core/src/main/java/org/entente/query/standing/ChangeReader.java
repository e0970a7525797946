package org.entente.query.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.asof.Key;
import org.entente.asof.Sort;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Phase;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Change.Effect;
import org.entente.time.DayRange;
import org.entente.time.EndKind;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// Reads claims for what they say of the relations of two states.
///
/// What is planned, conditional or owed says nothing; what is denied says only that there were
/// none.
final class ChangeReader {

  private static final int MOST = 24;
  private static final int FEW = 8;
  private static final Pattern SUSPENDED =
      Pattern.compile("\\b(?:interrupt|suspen[ds])", Pattern.CASE_INSENSITIVE);

  private static final Pattern DIPLOMATIC =
      Pattern.compile("\\bdiplomatic\\b", Pattern.CASE_INSENSITIVE);

  private final Side a;
  private final Side b;
  private final Envoys envoys;

  ChangeReader(Side a, Side b, Envoys envoys) {
    this.a = a;
    this.b = b;
    this.envoys = envoys;
  }

  /// All that was fetched, in the order of days; undated ones last.
  List<Change> of(Evidence evidence) throws ProblemException {
    List<Key> between = Side.between(a, b);
    List<Claim> claims = new ArrayList<>(evidence.around(between, Sort.RELATIONS, MOST));
    claims.addAll(evidence.around(between, Sort.PHASE, FEW));
    claims.addAll(evidence.around(between, Sort.ENVOY, MOST));
    claims.addAll(envoys.of(evidence, a, b));
    claims.addAll(evidence.around(Evidence.of(a), Sort.LIFE, FEW));
    claims.addAll(evidence.around(Evidence.of(b), Sort.LIFE, FEW));
    return Changes.merged(claims.stream().distinct().flatMap(c -> change(c).stream()).toList());
  }

  private Optional<Change> change(Claim claim) {
    if (claim.stance() == Stance.DENIED) {
      return denied(claim);
    }
    if (claim.stance() != Stance.ASSERTED) {
      return Optional.empty();
    }
    return switch (claim.property()) {
      case EVENT -> event(claim);
      case RELATIONS ->
          Phase.WAR.word().equals(claim.code())
              ? Optional.of(change(claim, Effect.WAR))
              : Optional.empty();
      case FOUNDED -> Optional.of(change(claim, Effect.FOUNDED));
      case DISSOLVED ->
          endsLine(claim.subject()) ? Optional.of(change(claim, Effect.CEASED)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Change> denied(Claim claim) {
    boolean relations =
        claim.act() == Act.ESTABLISH_RELATIONS
            || claim.act() == Act.RESUME_RELATIONS
            || claim.act() == Act.RECOGNISE;
    return relations ? Optional.of(change(claim, Effect.ABSENT)) : Optional.empty();
  }

  private Optional<Change> event(Claim claim) {
    Act act = claim.act();
    return Optional.ofNullable(
        switch (act) {
          case null -> null;
          case RECOGNISE -> change(claim, Effect.RECOGNISED);
          case ESTABLISH_RELATIONS -> isOfConsuls(claim) ? null : change(claim, Effect.BEGUN);
          case RESUME_RELATIONS -> isOfConsuls(claim) ? null : change(claim, Effect.RESUMED);
          case SEVER_RELATIONS ->
              change(
                  claim,
                  SUSPENDED.matcher(claim.source().quote()).find()
                      ? Effect.INTERRUPTED
                      : Effect.SEVERED);
          case DECLARE_WAR -> change(claim, Effect.WAR);
          case OPEN_MISSION -> isDiplomatic(claim) ? change(claim, Effect.SHOWN) : null;
          case RAISE_MISSION -> isDiplomatic(claim) ? change(claim, Effect.RAISED) : null;
          case CLOSE_MISSION, LOWER_MISSION ->
              isDiplomatic(claim) ? change(claim, Effect.CLOSED) : null;
          case ACCREDIT -> Level.of(claim) == Level.OFFICE ? null : change(claim, Effect.SHOWN);
          case ANNEX -> annexed(claim);
          case DECLARE_INDEPENDENCE -> independent(claim);
          default -> null;
        });
  }

  /// A consul's post is no mission, nor is an interests section; one without a name of its own is.
  private static boolean isDiplomatic(Claim claim) {
    Level level = Level.of(claim);
    return level == null || level.isDiplomatic();
  }

  /// Consuls are received without diplomatic relations, and so are heads of offices.
  private static boolean isOfConsuls(Claim claim) {
    Level level = Level.of(claim);
    return level != null
        && !level.isDiplomatic()
        && !DIPLOMATIC.matcher(claim.source().quote()).find();
  }

  private @Nullable Change annexed(Claim claim) {
    Entity object = claim.object();
    boolean state = object != null && (a.is(object) || b.is(object));
    return state ? change(claim, Effect.CEASED) : null;
  }

  private @Nullable Change independent(Claim claim) {
    return a.is(claim.subject()) || b.is(claim.subject()) ? change(claim, Effect.FOUNDED) : null;
  }

  /// Whether with that entity a side's line ends: what goes on under another name has not ceased.
  private boolean endsLine(Entity entity) {
    return List.of(a, b).stream()
        .filter(side -> side.is(entity) && entity.kind() != EntityKind.PERSON)
        .anyMatch(side -> side.line().isEmpty() || side.line().getLast().id().equals(entity.ref()));
  }

  private static Change change(Claim claim, Effect effect) {
    return new Change(effect, days(claim, effect), Level.of(claim), List.of(claim));
  }

  /// Among which days it came. What is told as "from" a date began then, but it need not have ended
  /// then: "since 1783 they have broken twice".
  private static DayRange days(Claim claim, Effect effect) {
    UncertainInterval told = claim.interval();
    boolean from = told.startKind() == EndKind.TOLD && told.endKind() != EndKind.TOLD;
    if (claim.property() == Property.RELATIONS || (from && effect.begins())) {
      return told.start();
    }
    return from ? DayRange.ANY : told.possibleDays();
  }
}
