package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Property;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.ledger.MemoryLedger;
import org.entente.problem.ProblemException;
import org.entente.reconcile.Draft;
import org.entente.reconcile.same.Sameness.Proposal;
import org.entente.remark.Link;
import org.entente.remark.Verdict;
import org.entente.source.Description;
import org.junit.jupiter.api.Test;

/// What is left to judge, and what becomes of judgements.
class JudgingTest {

  private static final Instant THEN = Instant.parse("2001-02-03T04:05:06Z");

  private final MemoryLedger ledger = new MemoryLedger();

  private JudgingTest() {
    read("a.txt", "Olav Nansen");
    read("b.txt", "O. Nansen");
  }

  private void read(String document, String minister) {
    Claim claim =
        new Draft(document, document)
            .cite(
                new ClaimDraft(Draft.person(minister), Property.HOLDS_OFFICE, "test")
                    .value("minister"),
                minister + ", minister");
    DocumentRow row = new DocumentRow(document, "00", document, 90, Description.NONE, THEN);
    ledger.append(
        List.of(new Deposit(new Entry(row, List.of(claim), List.of(), List.of()), "text")));
  }

  private Judging judging() throws ProblemException {
    return new Judging(Authority.bundled(), ledger, LedgerView.NOW);
  }

  @Test
  void anInitialIsAProposalWhereNothingElseTells() throws ProblemException {
    assertThat(judging().proposals())
        .singleElement()
        .satisfies(
            link -> {
              assertThat(link.one()).isEqualTo("person:o nansen");
              assertThat(link.other()).isEqualTo("person:olav nansen");
              assertThat(link.score()).isBetween(0.65, 0.88);
            });
  }

  @Test
  void whatWasJudgedIsLeftToNobody() throws ProblemException {
    judging().judge(ledger, Verdict.SPLIT, List.of("person:o ", "person:ol"), "F", "sons", THEN);
    assertThat(judging().proposals()).isEmpty();
  }

  @Test
  void aClaimThatWasRejectedLinksNobody() throws ProblemException {
    List<String> ids = new ArrayList<>();
    ledger.entries(LedgerView.NOW, entry -> entry.claims().forEach(claim -> ids.add(claim.id())));
    judging().judge(ledger, Verdict.REJECT, List.of(ids.getLast()), "F", "misread", THEN);
    assertThat(judging().proposals()).isEmpty();
  }

  @Test
  void linksAreKeptOnce() throws ProblemException {
    List<Proposal> found = judging().proposals();
    judging().keep(ledger, THEN);
    judging().keep(ledger, THEN.plusSeconds(1));

    assertThat(ledger.remarks(LedgerView.NOW))
        .singleElement()
        .isEqualTo(
            new Link(
                Link.Sort.ACTOR,
                found.getFirst().one(),
                found.getFirst().other(),
                found.getFirst().score(),
                "name-alike",
                THEN));
  }

  @Test
  void aBeginningThatTwoHaveIsNamedWithBoth() {
    assertThatThrownBy(
            () ->
                judging()
                    .judge(ledger, Verdict.MERGE, List.of("person:o", "person:ol"), "F", "x", THEN))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("person:o nansen, person:olav nansen")
        .hasMessageContaining("Type more of it.");
    assertThat(ledger.remarks(LedgerView.NOW)).isEmpty();
  }
}
