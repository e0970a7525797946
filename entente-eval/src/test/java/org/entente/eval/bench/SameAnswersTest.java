package org.entente.eval.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.authority.Authority;
import org.entente.ledger.Deposit;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.ledger.MemoryLedger;
import org.entente.problem.ProblemException;
import org.entente.query.standing.Standings;
import org.entente.remark.Judged;
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

  private final Authority authority = Authority.bundled();
  private final GeneratedRecord generated = new GeneratedRecord(SEED, authority);

  @TempDir Path folder;

  private List<String> answers(Ledger ledger) throws ProblemException {
    List<Deposit> deposits = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      deposits.add(generated.deposit(i));
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
      assertThat(answers(duck)).isEqualTo(answers(memory));
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
