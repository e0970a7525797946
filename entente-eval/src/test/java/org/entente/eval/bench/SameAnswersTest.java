package org.entente.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.ledger.MemoryLedger;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Standings;
import org.entente.remark.Judged;
import org.entente.source.Description;
import org.entente.store.RecordPlace;
import org.entente.testkit.PostgresServer;
import org.entente.view.StandingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every store gives the same bytes to the same questions.
class SameAnswersTest {

  private static final long SEED = 1907;
  private static final int DOCUMENTS = 40;
  private static final int QUESTIONS = 500;
  private static final Instant LEARNED = Instant.parse("2001-01-01T09:00:00Z");

  private final Authority authority = Authority.bundled();
  private final GeneratedRecord generated = new GeneratedRecord(SEED, authority);

  @TempDir Path folder;

  /// A document of instruments, memberships, offices and phases; acts alone do not try every sort
  /// of row.
  private static Deposit ofAllSorts(int number) {
    List<Claim> claims = RecordClaims.document(number);
    String document = claims.getFirst().source().document();
    String digest = "%064x".formatted(1_000_000 + number);
    DocumentRow row =
        new DocumentRow(document, digest, document, 10_000, Description.NONE, LEARNED);
    return new Deposit(new Entry(row, claims, List.of(), List.of()), "Text of " + document);
  }

  private List<String> answers(Ledger ledger) throws ProblemException {
    List<Deposit> deposits = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      deposits.add(generated.deposit(i));
      deposits.add(ofAllSorts(i));
    }
    ledger.append(deposits);
    Standings standings = new Standings(authority, ledger.asOf(LedgerView.NOW), Judged.NOTHING);
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      GeneratedRecord.Pair pair = generated.pair(random);
      LocalDate day = generated.day(random);
      answers.add(
          "seed %d, question %d: ".formatted(SEED, i)
              + StandingJson.line(standings.of(pair.one().name(), pair.other().name(), day)));
    }
    return answers;
  }

  @Test
  void duckDbAnswersAsMemoryDoes() throws Exception {
    try (Ledger memory = new MemoryLedger();
        Ledger duck = RecordPlace.of(folder.resolve("record").toString()).open()) {
      List<String> expected = answers(memory);
      assertThat(String.join("", expected))
          .contains("\"instruments\":[{", "\"organisation\":", "\"role\":", "\"phase\":");
      assertThat(answers(duck)).isEqualTo(expected);
    }
  }

  @Test
  void postgresqlAnswersAsMemoryDoes() throws Exception {
    try (PostgresServer server = PostgresServer.start();
        Ledger memory = new MemoryLedger();
        Ledger postgres = RecordPlace.of(server.database()).open()) {
      assertThat(answers(postgres)).isEqualTo(answers(memory));
    }
  }
}
