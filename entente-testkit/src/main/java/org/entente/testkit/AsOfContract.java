package org.entente.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.asof.AsOf;
import org.entente.asof.Bounds;
import org.entente.asof.Key;
import org.entente.asof.Row;
import org.entente.asof.Rows;
import org.entente.asof.Sort;
import org.entente.claim.Claim;
import org.entente.ledger.Deposit;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.remark.Withdrawal;
import org.junit.jupiter.api.Test;

/// What every ledger promises of the rows that it finds by day: the same as going over all of them.
public abstract class AsOfContract {

  private static final long SEED = 1878;
  private static final int DOCUMENTS = 80;
  private static final Instant MONDAY = Instant.parse("2001-01-01T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2001-01-02T09:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2001-01-03T09:00:00Z");

  /// Opens the ledger under test, empty at the first call in a test.
  ///
  /// @throws ProblemException if it cannot be opened
  protected abstract Ledger open() throws ProblemException;

  /// How many keys and days are asked about at each instant, for every sort.
  protected int questions() {
    return 400;
  }

  @Test
  void anEmptyLedgerHoldsNoRow() throws ProblemException {
    try (Ledger ledger = open()) {
      AsOf asOf = ledger.asOf(LedgerView.NOW);
      assertThat(asOf.holding(Key.of("arcadia"), Sort.OFFICE, 0, 9)).isEmpty();
      assertThat(asOf.before(Key.of("arcadia"), Sort.OFFICE, 0, 9)).isEmpty();
      assertThat(asOf.after(Key.of("arcadia"), Sort.OFFICE, 0, 9)).isEmpty();
      assertThat(asOf.others("arcadia")).isEmpty();
    }
  }

  @Test
  void findsWhatAScanFinds() throws ProblemException {
    try (Ledger ledger = open()) {
      fill(ledger);
      sameAsScan(ledger, LedgerView.NOW);
    }
  }

  @Test
  void findsWhatAScanFoundAtAnEarlierInstant() throws ProblemException {
    try (Ledger ledger = open()) {
      fill(ledger);
      sameAsScan(ledger, MONDAY);
      sameAsScan(ledger, TUESDAY);
      sameAsScan(ledger, MONDAY.minusSeconds(1));
    }
  }

  /// Reads documents on Monday, a third of them anew on Tuesday, and withdraws some on Wednesday.
  private static void fill(Ledger ledger) throws ProblemException {
    RandomClaims chance = new RandomClaims(SEED);
    List<Deposit> first = new ArrayList<>();
    List<Deposit> second = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      String id = "document-%02d".formatted(i);
      first.add(deposit(id, 1, MONDAY, chance));
      if (i % 3 == 0) {
        second.add(deposit(id, 2, TUESDAY, chance));
      }
    }
    ledger.append(first);
    ledger.append(second);
    ledger.remark(
        List.of(
            new Withdrawal("document-03", "K.", "forged", WEDNESDAY),
            new Withdrawal("document-04", "K.", "forged", WEDNESDAY)));
  }

  private static Deposit deposit(String id, int version, Instant learned, RandomClaims chance) {
    Claim[] claims = chance.of(id, 60).toArray(Claim[]::new);
    Entry entry = Samples.entry(id, version, learned, claims);
    return new Deposit(entry, "text of " + id);
  }

  private void sameAsScan(Ledger ledger, Instant knownOn) throws ProblemException {
    List<Row> rows = new ArrayList<>();
    ledger.entries(knownOn, entry -> rows.addAll(Rows.of(entry.claims())));
    AsOf plain = new PlainAsOf(rows);
    AsOf asOf = ledger.asOf(knownOn);
    List<Key> keys = rows.stream().map(Row::key).distinct().sorted().toList();
    RandomClaims chance = new RandomClaims(SEED + 1);
    for (int i = 0; i < questions() && !keys.isEmpty(); i++) {
      Key key = keys.get(i % keys.size());
      int day = Bounds.day(chance.day());
      int most = 1 + i % 7 * 6;
      for (Sort sort : Sort.values()) {
        String asked = "seed %d: %s %s on day %d, %d".formatted(SEED, key, sort, day, most);
        assertThat(asOf.holding(key, sort, day, most))
            .as("holding, " + asked)
            .isEqualTo(plain.holding(key, sort, day, most));
        assertThat(asOf.before(key, sort, day, most))
            .as("before, " + asked)
            .isEqualTo(plain.before(key, sort, day, most));
        assertThat(asOf.after(key, sort, day, most))
            .as("after, " + asked)
            .isEqualTo(plain.after(key, sort, day, most));
      }
      assertThat(asOf.others(key.one())).isEqualTo(plain.others(key.one()));
    }
  }
}
