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
import org.entente.store.Upkeep;
import org.entente.testkit.PostgresServer;
import org.entente.view.StandingJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every store gives the same bytes to the same questions.
class SameAnswersTest {

  private static final long SEED = 1907;
  private static final int DOCUMENTS = 120;
  private static final int QUESTIONS = 500;

  @TempDir Path folder;

  private static void fill(Ledger ledger, int from, int to) throws ProblemException {
    List<Deposit> deposits = new ArrayList<>();
    for (int i = from; i < to; i++) {
      deposits.add(RecordClaims.deposit(i));
    }
    ledger.append(deposits);
  }

  private static List<String> answers(Ledger ledger) throws ProblemException {
    Standings standings =
        new Standings(Authority.bundled(), ledger.asOf(LedgerView.NOW), Judged.NOTHING);
    SplittableRandom random = new SplittableRandom(SEED);
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      RecordClaims.Pair pair = RecordClaims.pair(random);
      LocalDate day = RecordClaims.day(random);
      answers.add(
          "seed %d, question %d: ".formatted(SEED, i)
              + StandingJson.line(standings.of(pair.one().name(), pair.other().name(), day)));
    }
    return answers;
  }

  private static List<String> ofMemory() throws ProblemException {
    try (Ledger memory = new MemoryLedger()) {
      fill(memory, 0, DOCUMENTS);
      return answers(memory);
    }
  }

  @Test
  void duckDbAnswersAsMemoryDoesInOrderOrNot() throws Exception {
    List<String> expected = ofMemory();
    assertThat(String.join("", expected))
        .contains("\"instruments\":[{", "\"organisation\":", "\"role\":", "\"phase\":");
    RecordPlace place = RecordPlace.of(folder.resolve("record").toString());
    try (Ledger duck = place.open()) {
      fill(duck, 0, DOCUMENTS / 2);
    }
    Upkeep.compact(place);
    try (Ledger duck = place.open()) {
      fill(duck, DOCUMENTS / 2, DOCUMENTS);
      assertThat(answers(duck)).isEqualTo(expected);
    }
    Upkeep.compact(place);
    try (Ledger duck = place.open()) {
      assertThat(answers(duck)).isEqualTo(expected);
    }
    assertThat(Upkeep.check(place).wrong()).isEmpty();
  }

  @Test
  void postgresqlAnswersAsMemoryDoes() throws Exception {
    try (PostgresServer server = PostgresServer.start();
        Ledger postgres = RecordPlace.of(server.database()).open()) {
      fill(postgres, 0, DOCUMENTS);
      assertThat(answers(postgres)).isEqualTo(ofMemory());
    }
  }
}
