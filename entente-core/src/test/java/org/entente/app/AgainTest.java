package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.authority.Authority;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.ledger.MemoryLedger;
import org.entente.problem.ProblemException;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.Draft;
import org.entente.remark.Judgement;
import org.entente.remark.Verdict;
import org.entente.remark.Withdrawal;
import org.entente.source.Description;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture that takes from the one before it what did not change is the one that is taken anew,
/// whatever was read, withdrawn and judged between.
final class AgainTest {

  private static final Instant START = Instant.parse("2001-02-03T04:05:06Z");
  private static final int STEPS = 60;
  private static final List<Entity> PACTS =
      List.of(
          Entity.of("Strelsau Pact", EntityKind.INSTRUMENT),
          Entity.of("Zenda Convention", EntityKind.INSTRUMENT),
          Entity.of("Convention of Zenda", EntityKind.INSTRUMENT));
  private static final List<Entity> PERSONS =
      List.of(
          Draft.person("Rudolf Rassendyll"), Draft.person("R. Rassendyll"), Draft.person("Sapt"));
  private static final List<String> DAYS = List.of("1894-03-01", "1894-03-07", "1894", "1895-01");

  private final MemoryLedger ledger = new MemoryLedger();
  private int moments;

  private Instant moment() {
    return START.plusMillis(moments++);
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /// A document that says a few things, in a wording of its own.
  private void read(String id, Random random) {
    Draft draft = new Draft(id, id);
    List<Claim> claims = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      Entity pact = any(PACTS, random);
      Entity person = any(PERSONS, random);
      String day = any(DAYS, random);
      ClaimDraft said =
          switch (random.nextInt(4)) {
            case 0 -> new ClaimDraft(pact, Property.SIGNATORY, "test").object(person);
            case 1 -> new ClaimDraft(person, Property.DIED, "test").time(Draft.date(day));
            case 2 ->
                new ClaimDraft(person, Property.EVENT, "test").act(Act.VISIT).time(Draft.date(day));
            default -> new ClaimDraft(pact, Property.SIGNED, "test").time(Draft.date(day));
          };
      claims.add(draft.cite(said, id + " has " + i + " on " + pact.name() + " of " + day));
    }
    DocumentRow row = new DocumentRow(id, "00", id, 90, Description.NONE, moment());
    ledger.append(List.of(new Deposit(new Entry(row, claims, List.of(), List.of()), "text")));
  }

  private void judge(Snapshot now, Random random) {
    List<String> claims =
        now.entries().values().stream()
            .flatMap(entry -> entry.claims().stream().map(Claim::id))
            .toList();
    List<String> conflicts = now.conflicts().stream().map(Conflict::id).toList();
    List<String> made = now.judged().effective().stream().map(Judgement::id).toList();
    Verdict verdict =
        any(
            List.of(Verdict.REJECT, Verdict.PREFER, Verdict.DISMISS, Verdict.MERGE, Verdict.REVOKE),
            random);
    List<String> about =
        switch (verdict) {
          case DISMISS -> conflicts;
          case REVOKE -> made;
          case MERGE -> List.copyOf(now.keys());
          default -> claims;
        };
    if (!about.isEmpty()) {
      List<String> whom =
          verdict == Verdict.MERGE
              ? List.of(any(about, random), any(about, random))
              : List.of(any(about, random));
      ledger.remark(List.of(Judgement.of(verdict, whom, "F", "a trial", moment())));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void aPictureTakenOnTheGroundOfAnotherIsThatOfTheRecord(int seed) throws ProblemException {
    Random random = new Random(seed);
    Snapshot now = new Snapshot(ledger, Authority.bundled(), null);
    int found = 0;
    for (int step = 0; step < STEPS; step++) {
      switch (random.nextInt(6)) {
        case 0, 1, 2 -> read("d" + random.nextInt(7), random);
        case 3 ->
            ledger.remark(
                List.of(new Withdrawal("d" + random.nextInt(7), "F", "a forgery", moment())));
        default -> judge(now, random);
      }
      Snapshot again = new Snapshot(ledger, Authority.bundled(), now);
      Snapshot fresh = new Snapshot(ledger, Authority.bundled(), null);
      assertThat(again.conflicts()).isEqualTo(fresh.conflicts());
      assertThat(again.entries()).isEqualTo(fresh.entries());
      assertThat(again.keys()).isEqualTo(fresh.keys());
      for (String key : fresh.keys()) {
        assertThat(again.about(key)).isEqualTo(fresh.about(key));
        assertThat(again.sameness().key(key)).isEqualTo(fresh.sameness().key(key));
      }
      assertThat(again.turns()).isEqualTo(fresh.turns());
      assertThat(again.documents(LedgerView.NOW)).isEqualTo(ledger.documents(LedgerView.NOW));
      found += fresh.conflicts().size();
      now = again;
    }
    assertThat(found).isGreaterThan(STEPS / 4);
  }
}
