package org.entente.query.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.asof.AsOfIndex;
import org.entente.asof.Row;
import org.entente.asof.Rows;
import org.entente.authority.Authority;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.reconcile.Draft;
import org.entente.remark.Judged;
import org.entente.remark.Judgement;
import org.entente.remark.Verdict;

/// A small record for tests: made-up documents that speak of states that the authority knows, and
/// of two that it does not.
final class World {

  static final Entity RURITANIA = Entity.of("Ruritania", EntityKind.STATE);
  static final Entity GRAUSTARK = Entity.of("Graustark", EntityKind.STATE);

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, List<Claim>> documents = new LinkedHashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();

  /// A state that the authority knows by this id.
  static Entity known(String id) {
    return Authority.bundled()
        .actor(id)
        .map(actor -> new Entity(actor.name(), EntityKind.STATE, id))
        .orElseThrow();
  }

  /// Says in a document that one did something to the other, in words that tell.
  Claim act(String document, Entity who, Act act, Entity whom, String date, String quote) {
    return cite(document, event(who, act, whom, date), quote);
  }

  /// The same between the two made-up states, in words of no weight.
  Claim act(String document, Act act, String date) {
    return act(document, RURITANIA, act, GRAUSTARK, date, "so it was on " + date);
  }

  static ClaimDraft event(Entity who, Act act, Entity whom, String date) {
    return new ClaimDraft(who, Property.EVENT, "test")
        .object(whom)
        .act(act)
        .time(date.isEmpty() ? null : Draft.date(date))
        .reciprocal(act == Act.ESTABLISH_RELATIONS || act == Act.RESUME_RELATIONS);
  }

  Claim stance(String document, Act act, String date, Stance stance) {
    return cite(document, event(RURITANIA, act, GRAUSTARK, date).stance(stance), "it was said");
  }

  Claim cite(String document, ClaimDraft draft, String quote) {
    Claim claim = drafts.computeIfAbsent(document, d -> new Draft(d, "Of " + d)).cite(draft, quote);
    add(document, claim);
    return claim;
  }

  /// Adds a claim that is cited already.
  void add(String document, Claim claim) {
    documents.computeIfAbsent(document, d -> new ArrayList<>()).add(claim);
  }

  /// Judges a claim.
  void judge(Verdict verdict, Claim claim) {
    judgements.add(
        Judgement.of(
            verdict, List.of(claim.id()), "K.", "seen the original", Instant.ofEpochSecond(9)));
  }

  Standings standings() {
    return standings(claim -> Optional.empty());
  }

  /// Ready to be asked with instruments known by keys.
  Standings standings(Function<Claim, Optional<String>> known) {
    List<Row> rows = new ArrayList<>();
    documents.values().forEach(claims -> rows.addAll(Rows.of(claims)));
    return new Standings(
        Authority.bundled(), AsOfIndex.of(rows), Judged.of(List.copyOf(judgements)), known);
  }

  /// How the two made-up states stood.
  Finding<Relations> on(String day) throws ProblemException {
    return standings().relations("Ruritania", "Graustark", LocalDate.parse(day));
  }

  StandingAnswer all(String day) throws ProblemException {
    return standings().of("Ruritania", "Graustark", LocalDate.parse(day));
  }
}
