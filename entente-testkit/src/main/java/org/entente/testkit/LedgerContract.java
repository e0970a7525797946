package org.entente.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.ledger.Receipt;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.Test;

/// What every ledger promises; each of them has a test that extends this one.
public abstract class LedgerContract {

  private static final Instant MONDAY = Instant.parse("2001-01-01T09:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2001-01-02T09:00:00Z");
  private static final Instant WEDNESDAY = Instant.parse("2001-01-03T09:00:00Z");

  /// Opens the ledger under test, empty at the first call in a test.
  ///
  /// @throws ProblemException if it cannot be opened
  protected abstract Ledger open() throws ProblemException;

  @Test
  void anEmptyLedgerAnswersWithNothing() throws ProblemException {
    try (Ledger ledger = open()) {
      assertThat(ledger.documents(LedgerView.NOW)).isEmpty();
      assertThat(entries(ledger, LedgerView.NOW)).isEmpty();
      assertThat(ledger.append(List.of())).isEmpty();
    }
  }

  @Test
  void whatWasAppendedIsReadBackWhole() throws ProblemException {
    Entry entry =
        Samples.entry("a", 1, MONDAY, Samples.full("a"), Samples.bare("a", "signed in 1815"));
    try (Ledger ledger = open()) {
      assertThat(ledger.append(deposits(entry))).containsExactly(Receipt.ADDED);
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(entry);
      assertThat(ledger.documents(LedgerView.NOW)).containsExactly(entry.document());
    }
  }

  @Test
  void aDocumentWithoutClaimsIsOnRecordToo() throws ProblemException {
    Entry silent = Samples.entry("a", 1, MONDAY);
    try (Ledger ledger = open()) {
      ledger.append(deposits(silent));
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(silent);
    }
  }

  @Test
  void readingTheSameAgainAddsNothing() throws ProblemException {
    Entry first = Samples.entry("a", 1, MONDAY, Samples.full("a"));
    Entry again = Samples.entry("a", 1, TUESDAY, Samples.full("a"));
    try (Ledger ledger = open()) {
      ledger.append(deposits(first));
      assertThat(ledger.append(deposits(again))).containsExactly(Receipt.KNOWN);
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(first);
    }
  }

  @Test
  void aDocumentTwiceInOneAppendIsKeptOnce() throws ProblemException {
    Entry entry = Samples.entry("a", 1, MONDAY, Samples.full("a"));
    try (Ledger ledger = open()) {
      assertThat(ledger.append(deposits(entry, entry)))
          .containsExactly(Receipt.ADDED, Receipt.KNOWN);
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(entry);
    }
  }

  @Test
  void aChangedDocumentAnswersAnewAndTheFormerForItsOwnTime() throws ProblemException {
    Entry former = Samples.entry("a", 1, MONDAY, Samples.bare("a", "signed in 1815"));
    Entry latter = Samples.entry("a", 2, WEDNESDAY, Samples.bare("a", "signed in 1816"));
    try (Ledger ledger = open()) {
      ledger.append(deposits(former));
      assertThat(ledger.append(deposits(latter))).containsExactly(Receipt.REPLACED);
      assertThat(entries(ledger, TUESDAY)).containsExactly(former);
      assertThat(entries(ledger, WEDNESDAY)).containsExactly(latter);
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(latter);
    }
  }

  @Test
  void otherClaimsFromTheSameBytesReplaceToo() throws ProblemException {
    Entry former = Samples.entry("a", 1, MONDAY, Samples.bare("a", "signed in 1815"));
    Entry latter =
        Samples.entry("a", 1, TUESDAY, Samples.bare("a", "signed in 1815"), Samples.full("a"));
    try (Ledger ledger = open()) {
      ledger.append(deposits(former));
      assertThat(ledger.append(deposits(latter))).containsExactly(Receipt.REPLACED);
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(latter);
    }
  }

  @Test
  void anotherOrderOfTheSameClaimsReplacesToo() throws ProblemException {
    Entry former =
        Samples.entry("a", 1, MONDAY, Samples.full("a"), Samples.bare("a", "signed in 1815"));
    Entry latter = new Entry(former.document(), former.claims(), former.gaps(), List.of());
    try (Ledger ledger = open()) {
      ledger.append(deposits(former));
      assertThat(ledger.append(deposits(latter))).containsExactly(Receipt.REPLACED);
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(latter);
    }
  }

  @Test
  void goingBackToAFormerVersionIsAChangeAsWell() throws ProblemException {
    Entry one = Samples.entry("a", 1, MONDAY);
    Entry two = Samples.entry("a", 2, TUESDAY);
    Entry back = Samples.entry("a", 1, WEDNESDAY);
    try (Ledger ledger = open()) {
      assertThat(ledger.append(deposits(one, two, back)))
          .containsExactly(Receipt.ADDED, Receipt.REPLACED, Receipt.REPLACED);
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(back);
      assertThat(entries(ledger, TUESDAY)).containsExactly(two);
    }
  }

  @Test
  void nothingIsKnownBeforeItWasLearned() throws ProblemException {
    try (Ledger ledger = open()) {
      ledger.append(deposits(Samples.entry("a", 1, TUESDAY, Samples.full("a"))));
      assertThat(ledger.documents(MONDAY)).isEmpty();
      assertThat(entries(ledger, TUESDAY.minusNanos(1))).isEmpty();
      assertThat(ledger.documents(TUESDAY)).hasSize(1);
    }
  }

  @Test
  void documentsComeInTheOrderOfTheirIds() throws ProblemException {
    try (Ledger ledger = open()) {
      ledger.append(deposits(Samples.entry("b/2", 1, MONDAY), Samples.entry("c", 1, MONDAY)));
      ledger.append(deposits(Samples.entry("a", 1, TUESDAY), Samples.entry("b/10", 1, TUESDAY)));
      assertThat(ledger.documents(LedgerView.NOW))
          .extracting(DocumentRow::id)
          .containsExactly("a", "b/10", "b/2", "c");
      assertThat(entries(ledger, LedgerView.NOW))
          .extracting(entry -> entry.document().id())
          .containsExactly("a", "b/10", "b/2", "c");
    }
  }

  @Test
  void whoReadsWhileOthersAppendSeesNoOtherDocument() throws ProblemException {
    Entry a = Samples.entry("a", 1, MONDAY, Samples.full("a"));
    Entry b = Samples.entry("b", 1, MONDAY, Samples.full("b"));
    try (Ledger ledger = open()) {
      ledger.append(deposits(a));
      List<DocumentRow> before = ledger.documents(LedgerView.NOW);
      ledger.append(deposits(b));
      assertThat(before).containsExactly(a.document());
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(a, b);
    }
  }

  /// Entries with a text of their own, as they are handed to a ledger.
  protected static List<Deposit> deposits(Entry... entries) {
    return Stream.of(entries).map(entry -> new Deposit(entry, text(entry))).toList();
  }

  private static String text(Entry entry) {
    return "Text of " + entry.document().id() + " as " + entry.document().digest();
  }

  /// The entries as known at an instant.
  protected static List<Entry> entries(LedgerView ledger, Instant knownOn) throws ProblemException {
    List<Entry> entries = new ArrayList<>();
    ledger.entries(knownOn, entries::add);
    return entries;
  }
}
