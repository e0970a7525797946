package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.search.Library.MONDAY;
import static org.entente.search.Library.TUESDAY;
import static org.entente.search.Library.passages;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.lucene.store.FSDirectory;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.search.Found;
import org.entente.query.search.Sought;
import org.entente.remark.Judged;
import org.entente.remark.Judgement;
import org.entente.remark.Remark;
import org.entente.remark.Verdict;
import org.entente.remark.Withdrawal;
import org.entente.source.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What befalls an index does not befall a search.
class LuceneIndexTest {

  private static final Entity PACT = Entity.of("Strelsau Pact", EntityKind.INSTRUMENT);

  @TempDir private Path folder;

  @Test
  void anIndexIsBuiltOnceAndSaysSo() throws ProblemException {
    Library library = new Library().add("a", "The envoy left Zenda.");
    assertThat(passages(search(library, "envoy"))).containsExactly("a: The envoy left Zenda.");
    assertThat(library.noticed()).containsExactly("search-index-built");
    search(library, "envoy");
    assertThat(library.noticed()).isEmpty();
  }

  @Test
  void whatIsAddedChangedAndWithdrawnIsFoundAsTheRecordHasIt() throws ProblemException {
    Library library = new Library().add("a", "An old envoy.").add("b", "A young envoy.");
    search(library, "envoy");
    library.add("c", "A third envoy.");
    library.add("a", "A consul.", Description.NONE, TUESDAY);
    library.ledger.remark(List.of(new Withdrawal("b", "me", "a forgery", TUESDAY)));
    assertThat(passages(search(library, "envoy"))).containsExactly("c: A third envoy.");
    assertThat(passages(search(library, "consul"))).containsExactly("a: A consul.");
  }

  @Test
  void anIndexBroughtUpToDateAnswersAsOneBuiltAnew(@TempDir Path other) throws ProblemException {
    Library library = new Library();
    for (int i = 0; i < 40; i++) {
      library.add("d" + i, "The envoy spoke of peace. ".repeat(1 + i % 7) + "Port no. " + i + ".");
      if (i % 5 == 0) {
        search(library, "envoy");
      }
    }
    for (int i = 0; i < 40; i += 3) {
      library.add("d" + i, "The envoy was silent " + i + ".", Description.NONE, TUESDAY);
    }
    Found mended = search(library, "envoy OR peace OR silent");
    try (LuceneIndex anew = new LuceneIndex(other)) {
      assertThat(library.find(anew, "envoy OR peace OR silent")).isEqualTo(mended);
    }
  }

  @Test
  void whatWasKnownThenIsSearchedAndToldToBeSo() throws ProblemException {
    Library library = new Library().add("a", "An old envoy.");
    library.add("a", "A consul.", Description.NONE, TUESDAY);
    search(library, "consul");
    library.noticed();
    try (LuceneIndex index = new LuceneIndex(folder)) {
      assertThat(passages(library.find(index, Library.search("envoy"), MONDAY)))
          .containsExactly("a: An old envoy.");
      assertThat(library.noticed()).containsExactly("search-index-past");
      assertThat(passages(library.find(index, Library.search("consul"), TUESDAY))).hasSize(1);
    }
    assertThat(library.noticed()).isEmpty();
  }

  @Test
  void whoSearchesTheRecordAsItWasDoesNotWaitForTheIndexOfWhatWasAdded() throws Exception {
    Library library = new Library().add("a", "An old envoy.");
    Library grown = new Library().add("a", "An old envoy.").add("b", "A young envoy.");
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    Sought envoy = Library.search("envoy").ready(Judged.NOTHING);
    try (LuceneIndex index = new LuceneIndex(folder);
        ExecutorService other = Executors.newSingleThreadExecutor()) {
      library.find(index, "envoy");
      Future<Found> coming =
          other.submit(
              () ->
                  index.find(
                      new Waiting(grown.ledger, asked, answered), LedgerView.NOW, envoy, n -> {}));
      asked.await();
      assertThat(passages(library.find(index, "envoy"))).hasSize(1);
      answered.countDown();
      assertThat(passages(coming.get())).hasSize(2);
      assertThat(passages(library.find(index, "envoy"))).hasSize(1);
    }
  }

  /// A record that hands over what its documents say once it is let.
  private record Waiting(LedgerView record, CountDownLatch asked, CountDownLatch let)
      implements LedgerView {

    @Override
    public void entries(Instant knownOn, Consumer<Entry> sink) throws ProblemException {
      asked.countDown();
      try {
        let.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      record.entries(knownOn, sink);
    }

    @Override
    public long turns() throws ProblemException {
      return record.turns();
    }

    @Override
    public List<DocumentRow> documents(Instant knownOn) throws ProblemException {
      return record.documents(knownOn);
    }

    @Override
    public Optional<String> text(String document, Instant knownOn) throws ProblemException {
      return record.text(document, knownOn);
    }

    @Override
    public List<Remark> remarks(Instant knownOn) throws ProblemException {
      return record.remarks(knownOn);
    }

    @Override
    public void close() {}
  }

  @Test
  void aRejectedClaimIsNotFoundUntilTheJudgementIsRevoked() throws ProblemException {
    Library library =
        new Library()
            .add(
                "a",
                "Both kings signed it.",
                new Library.Said("kings signed", new ClaimDraft(PACT, Property.SIGNED, "test")));
    Found before = search(library, "kings");
    assertThat(before.claims()).hasSize(1);
    Judgement wrong =
        Judgement.of(
            Verdict.REJECT, List.of(before.claims().getFirst().claim().id()), "me", "no", MONDAY);
    library.ledger.remark(List.of(wrong));
    Found rejected = search(library, "kings");
    assertThat(rejected.claimsInAll()).isZero();
    assertThat(rejected.passages()).hasSize(1);
    assertThat(rejected.facets().get(1).counts()).isEmpty();
    library.ledger.remark(
        List.of(Judgement.of(Verdict.REVOKE, List.of(wrong.id()), "me", "yes", TUESDAY)));
    assertThat(search(library, "kings")).isEqualTo(before);
  }

  @Test
  void aDamagedIndexIsBuiltAnewWithAWord() throws ProblemException, IOException {
    Library library = new Library().add("a", "The envoy left Zenda.");
    Found whole = search(library, "envoy");
    for (Path file : files()) {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        continue;
      }
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(file, bytes);
      library.noticed();
      assertThat(search(library, "envoy")).as("%s", file).isEqualTo(whole);
      assertThat(library.noticed()).as("%s", file).containsExactly("search-index-built");
    }
  }

  @Test
  void aCutOrForeignOrLostIndexIsBuiltAnewWithAWord() throws ProblemException, IOException {
    Library library = new Library().add("a", "The envoy left Zenda.");
    Found whole = search(library, "envoy");
    for (String what : List.of("cut", "foreign", "lost")) {
      for (Path file : files()) {
        switch (what) {
          case "cut" -> Files.write(file, new byte[0]);
          case "foreign" -> Files.writeString(file, "A picture of the lake.");
          default -> Files.delete(file);
        }
      }
      library.noticed();
      assertThat(search(library, "envoy")).as(what).isEqualTo(whole);
      assertThat(library.noticed()).as(what).containsExactly("search-index-built");
    }
  }

  @Test
  void aLockedIndexIsWorkedAround() throws ProblemException, IOException {
    Library library = new Library().add("a", "The envoy left Zenda.");
    search(library, "envoy");
    library.add("b", "A second envoy.");
    library.noticed();
    try (FSDirectory directory = FSDirectory.open(folder)) {
      try (var lock = directory.obtainLock("write.lock")) {
        assertThat(search(library, "envoy").passagesInAll()).isEqualTo(2);
        lock.ensureValid();
      }
    }
    assertThat(library.noticed()).containsExactly("search-index-in-use");
  }

  @Test
  void aFolderThatCannotBeWrittenIsWorkedAround() throws ProblemException, IOException {
    Library library = new Library().add("a", "The envoy left Zenda.");
    Path file = Files.writeString(folder.resolve("search"), "in the way");
    try (LuceneIndex index = new LuceneIndex(file)) {
      assertThat(library.find(index, "envoy").passagesInAll()).isEqualTo(1);
    }
    assertThat(library.noticed()).containsExactly("search-index-unwritable");
    assertThat(file).hasContent("in the way");
  }

  @Test
  void anEmptyRecordIsSearchedInVain() throws ProblemException {
    assertThat(search(new Library(), "envoy").isEmpty()).isTrue();
    assertThat(search(new Library(), "envoy").isEmpty()).isTrue();
  }

  @Test
  void aRecordWithoutTextsStillHasItsClaims() throws ProblemException {
    Library library =
        new Library()
            .add(
                "a",
                "kings signed",
                new Library.Said("kings signed", new ClaimDraft(PACT, Property.SIGNED, "test")));
    assertThat(search(library, "strelsau").claimsInAll()).isEqualTo(1);
    assertThat(search(library, "strelsau").passagesInAll()).isZero();
    assertThat(library.ledger.documents(LedgerView.NOW)).hasSize(1);
  }

  private Found search(Library library, String words) throws ProblemException {
    try (LuceneIndex index = new LuceneIndex(folder)) {
      return library.find(index, words);
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(files::add);
    }
    files.sort(null);
    return files;
  }
}
