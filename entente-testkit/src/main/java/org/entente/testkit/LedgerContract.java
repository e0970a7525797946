package org.entente.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.claim.Claim;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.ledger.Receipt;
import org.entente.problem.ProblemException;
import org.entente.remark.Judgement;
import org.entente.remark.Link;
import org.entente.remark.Verdict;
import org.entente.remark.Withdrawal;
import org.entente.source.Description;
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
  void claimsOfARuleAreFoundInTheDocumentsThatAreNamed() throws ProblemException {
    Entry former = Samples.entry("a", 1, MONDAY, Samples.full("a"), Samples.bare("a", "in 1815"));
    Entry latter = Samples.entry("a", 2, TUESDAY, Samples.bare("a", "in 1816"));
    Entry other = Samples.entry("b", 1, MONDAY, Samples.bare("b", "in 1817"));
    String rule = other.claims().getFirst().rule();
    try (Ledger ledger = open()) {
      ledger.append(deposits(former, latter, other));
      assertThat(ledger.claims(Set.of("a", "z"), rule)).isEqualTo(latter.claims());
      assertThat(ledger.claims(Set.of("b", "a"), rule))
          .containsExactly(latter.claims().getFirst(), other.claims().getFirst());
      assertThat(ledger.claims(Set.of("a", "b"), "another")).isEmpty();
      assertThat(ledger.claims(Set.of(), rule)).isEmpty();
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
  void turnsGrowWithWhateverChangesWhatDocumentsSay() throws ProblemException {
    Entry first = Samples.entry("a", 1, MONDAY, Samples.full("a"));
    Entry second = Samples.entry("a", 2, MONDAY);
    try (Ledger ledger = open()) {
      List<Long> turns = new ArrayList<>(List.of(ledger.turns()));
      ledger.append(deposits(first));
      turns.add(ledger.turns());
      ledger.append(deposits(second));
      turns.add(ledger.turns());
      ledger.remark(List.of(new Withdrawal("a", "Ada", "a forgery", TUESDAY)));
      turns.add(ledger.turns());
      assertThat(turns).doesNotHaveDuplicates().isSorted();
      ledger.remark(
          List.of(Judgement.of(Verdict.REJECT, List.of("0a1b"), "Ada", "misread", WEDNESDAY)));
      assertThat(ledger.turns()).isEqualTo(turns.getLast());
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
  void someDocumentsAreAskedForAlone() throws ProblemException {
    Entry a = Samples.entry("a", 1, MONDAY, Samples.full("a"), Samples.bare("a", "one"));
    Entry b = Samples.entry("b", 1, MONDAY, Samples.full("b"));
    Entry c = Samples.entry("c", 1, TUESDAY, Samples.full("c"), Samples.bare("c", "two"));
    try (Ledger ledger = open()) {
      ledger.append(deposits(a, b, c));
      assertThat(entries(ledger, LedgerView.NOW, Set.of("c", "a", "d"))).containsExactly(a, c);
      assertThat(entries(ledger, MONDAY, Set.of("c", "a"))).containsExactly(a);
      assertThat(entries(ledger, LedgerView.NOW, Set.of())).isEmpty();
      Set<String> many = new TreeSet<>();
      for (int i = 0; i < 1000; i++) {
        many.add("b" + (i == 0 ? "" : i));
      }
      assertThat(entries(ledger, LedgerView.NOW, many)).containsExactly(b);
    }
  }

  @Test
  void aTextMayBeAskedForWhileEntriesAreHandedOver() throws ProblemException {
    try (Ledger ledger = open()) {
      ledger.append(deposits(Samples.entry("a", 1, MONDAY), Samples.entry("b", 1, MONDAY)));
      List<String> asked = new ArrayList<>();
      ledger.entries(
          LedgerView.NOW,
          entry -> {
            String id = entry.document().id();
            assertThatNoException()
                .isThrownBy(() -> assertThat(ledger.text(id, LedgerView.NOW)).isPresent());
            asked.add(id);
          });
      assertThat(asked).containsExactly("a", "b");
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

  @Test
  void manyDocumentsOfManyClaimsComeBackAsTheyWere() throws ProblemException {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      entries.add(Samples.entry("d%03d".formatted(i), i, MONDAY.plusSeconds(i), claims(i)));
    }
    List<Entry> shuffled = new ArrayList<>(entries);
    Collections.shuffle(shuffled, new Random(300));
    try (Ledger ledger = open()) {
      for (int i = 0; i < shuffled.size(); i += 60) {
        ledger.append(deposits(shuffled.subList(i, i + 60).toArray(Entry[]::new)));
      }
      assertThat(entries(ledger, LedgerView.NOW)).containsExactlyElementsOf(entries);
    }
  }

  private static Claim[] claims(int document) {
    Claim[] claims = new Claim[document % 20];
    for (int i = 0; i < claims.length; i++) {
      claims[i] =
          i % 7 == 3
              ? Samples.full("d" + document + "/" + i)
              : Samples.bare("d" + document, "signed in %d, of all years".formatted(1800 + i));
    }
    return claims;
  }

  @Test
  void whatIsKnownOfADocumentAsASourceIsKept() throws ProblemException {
    Entry bare = Samples.entry("a", 1, MONDAY, Samples.full("a"));
    Entry full = Samples.described(bare, Samples.described());
    Entry half =
        Samples.described(bare, new Description("", null, null, null, "en", null, "\u0416"));
    try (Ledger ledger = open()) {
      assertThat(ledger.append(deposits(bare, full, half)))
          .containsExactly(Receipt.ADDED, Receipt.REPLACED, Receipt.REPLACED);
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(half);
      assertThat(ledger.append(deposits(full))).containsExactly(Receipt.REPLACED);
      assertThat(ledger.append(deposits(full))).containsExactly(Receipt.KNOWN);
      assertThat(ledger.documents(LedgerView.NOW)).containsExactly(full.document());
    }
  }

  @Test
  void theTextOfEachVersionIsKept() throws ProblemException {
    String first = "A \"text\"\twith \\ all\r\nkinds of letters: Ж \uD83D\uDD4A \u00a0\u2028\n\n";
    Entry former = Samples.entry("a", 1, MONDAY, Samples.full("a"));
    Entry latter = Samples.entry("a", 2, WEDNESDAY);
    try (Ledger ledger = open()) {
      ledger.append(List.of(new Deposit(former, first), new Deposit(latter, "")));
      assertThat(ledger.text("a", MONDAY.minusNanos(1))).isEmpty();
      assertThat(ledger.text("a", TUESDAY)).hasValue(first);
      assertThat(ledger.text("a", LedgerView.NOW)).hasValue("");
      assertThat(ledger.text("b", LedgerView.NOW)).isEmpty();
    }
  }

  @Test
  void aWithdrawnDocumentLeavesTodaysAnswersAndStaysInYesterdays() throws ProblemException {
    Entry a = Samples.entry("a", 1, MONDAY, Samples.full("a"));
    Entry b = Samples.entry("b", 1, MONDAY, Samples.full("b"));
    Withdrawal withdrawal = new Withdrawal("a", "Ada", "a forgery", TUESDAY);
    try (Ledger ledger = open()) {
      ledger.append(deposits(a, b));
      ledger.remark(List.of(withdrawal));
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(b);
      assertThat(ledger.documents(TUESDAY)).containsExactly(b.document());
      assertThat(ledger.text("a", TUESDAY)).isEmpty();
      assertThat(entries(ledger, TUESDAY.minusNanos(1))).containsExactly(a, b);
      assertThat(ledger.text("a", MONDAY)).isPresent();
      assertThat(ledger.remarks(LedgerView.NOW)).containsExactly(withdrawal);
    }
  }

  @Test
  void readingAWithdrawnDocumentAgainBringsItBack() throws ProblemException {
    Entry first = Samples.entry("a", 1, MONDAY, Samples.full("a"));
    Entry again = Samples.entry("a", 1, WEDNESDAY, Samples.full("a"));
    try (Ledger ledger = open()) {
      ledger.append(deposits(first));
      ledger.remark(List.of(new Withdrawal("a", "Ada", "a forgery", TUESDAY)));
      assertThat(ledger.append(deposits(again))).containsExactly(Receipt.REPLACED);
      assertThat(entries(ledger, TUESDAY)).isEmpty();
      assertThat(entries(ledger, LedgerView.NOW)).containsExactly(again);
      assertThat(ledger.remarks(LedgerView.NOW)).hasSize(1);
    }
  }

  @Test
  void remarksOfEveryKindComeInTheOrderInWhichTheyWereMade() throws ProblemException {
    Judgement reject =
        Judgement.of(Verdict.REJECT, List.of("0a1b"), "Ada", "misread:\n\"he\"", WEDNESDAY);
    Link link = new Link(Link.Sort.ACTOR, "Q1", "person:ж", 0.1 + 0.2, "same-name", MONDAY);
    Judgement split =
        Judgement.of(Verdict.SPLIT, List.of("Q1", "person:ж"), "", "two men", TUESDAY);
    Judgement revoke = Judgement.of(Verdict.REVOKE, List.of(reject.id()), "Ada", "", WEDNESDAY);
    Withdrawal unread = new Withdrawal("never read", "Ada", "why not", MONDAY);
    try (Ledger ledger = open()) {
      assertThat(ledger.remarks(LedgerView.NOW)).isEmpty();
      ledger.remark(List.of());
      ledger.remark(List.of(reject, link));
      ledger.remark(List.of(split, unread, revoke));
      assertThat(ledger.remarks(LedgerView.NOW))
          .containsExactly(reject, link, split, unread, revoke);
      assertThat(ledger.remarks(TUESDAY)).containsExactly(link, split, unread);
      assertThat(ledger.remarks(MONDAY.minusNanos(1))).isEmpty();
      assertThat(ledger.documents(LedgerView.NOW)).isEmpty();
    }
  }

  @Test
  void aMomentIsKeptToTheNanosecond() throws ProblemException {
    Instant moment = Instant.parse("2001-01-01T09:00:00.123456789Z");
    Entry entry = Samples.entry("a", 1, moment, Samples.full("a"));
    try (Ledger ledger = open()) {
      ledger.append(deposits(entry));
      assertThat(entries(ledger, moment)).containsExactly(entry);
      assertThat(entries(ledger, moment.minusNanos(1))).isEmpty();
    }
  }

  @Test
  void whatIsHandedOverWhileReadingMayBeAppendedAnew() throws ProblemException {
    Entry a = Samples.entry("a", 1, MONDAY, Samples.full("a"));
    Entry b = Samples.entry("b", 1, MONDAY, Samples.full("b"));
    try (Ledger ledger = open()) {
      ledger.append(deposits(a, b));
      List<Entry> seen = new ArrayList<>();
      ledger.entries(
          LedgerView.NOW,
          entry -> {
            seen.add(entry);
            appendUnchecked(ledger, "c/" + entry.document().id());
          });
      assertThat(seen).containsExactly(a, b);
      assertThat(ledger.documents(LedgerView.NOW)).hasSize(4);
    }
  }

  private static void appendUnchecked(Ledger ledger, String document) {
    try {
      ledger.append(deposits(Samples.entry(document, 1, TUESDAY)));
    } catch (ProblemException e) {
      throw new AssertionError(e);
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

  private static List<Entry> entries(LedgerView ledger, Instant knownOn, Set<String> documents)
      throws ProblemException {
    List<Entry> entries = new ArrayList<>();
    ledger.entries(knownOn, documents, entries::add);
    return entries;
  }
}
