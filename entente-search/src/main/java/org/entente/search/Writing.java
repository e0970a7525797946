package org.entente.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.search.Facet;

/// Writes what a record has into an index.
final class Writing {

  /// How facets are kept.
  static final FacetsConfig FACETS = new FacetsConfig();

  /// The usual one, but for how long a text is: each word stands twice in it.
  static final Similarity RANKING = new BM25Similarity(false);

  private static final double BUFFER_MB = 64;

  static {
    for (Facet.Head head : Facet.Head.values()) {
      String dimension = head.name().toLowerCase(Locale.ROOT);
      FACETS.setMultiValued(dimension, true);
      FACETS.setDrillDownTermsIndexing(dimension, FacetsConfig.DrillDownTermsIndexing.NONE);
    }
  }

  private final LedgerView record;
  private final Instant knownOn;
  private final State state;

  /// Writes the state of a record at an instant.
  Writing(LedgerView record, Instant knownOn, State state) {
    this.record = record;
    this.knownOn = knownOn;
    this.state = state;
  }

  /// Writes an index of all of it, in place of any that is there.
  ///
  /// @throws IOException if it cannot be written; then what was there stays
  /// @throws ProblemException if the record fails; then as well
  void all(Directory directory) throws IOException, ProblemException {
    write(directory, IndexWriterConfig.OpenMode.CREATE, List.of(), state.stamps().keySet());
  }

  /// Brings an index up to date.
  ///
  /// @param now what it is of until then
  /// @throws IOException if it cannot be written; then it stays as it is
  /// @throws ProblemException if the record fails; then as well
  void changes(Directory directory, Reading now) throws IOException, ProblemException {
    SortedSet<String> changed = state.changedSince(now.state());
    SortedSet<String> judged = state.judgedSince(now.state());
    if (!judged.isEmpty()) {
      changed.addAll(now.documentsOf(judged));
      changed.retainAll(state.stamps().keySet());
    }
    Set<String> outdated = state.goneSince(now.state());
    outdated.addAll(changed);
    write(directory, IndexWriterConfig.OpenMode.APPEND, outdated, changed);
  }

  private void write(
      Directory directory,
      IndexWriterConfig.OpenMode mode,
      Collection<String> outdated,
      Set<String> documents)
      throws IOException, ProblemException {
    try (IndexWriter writer = new IndexWriter(directory, config(mode))) {
      try {
        for (String document : outdated) {
          writer.deleteDocuments(Queries.term(Fields.DOCUMENT, Leaf.cut(document)));
        }
        add(writer, documents);
        // What is deleted but still there would count in the ranking, and tell how the index came
        // about.
        writer.forceMergeDeletes();
        writer.setLiveCommitData(
            Map.of(Reading.FORM_KEY, Reading.FORM, Reading.REJECTED_KEY, Reading.rejected(state))
                .entrySet());
        writer.commit();
      } catch (IOException | ProblemException | RuntimeException e) {
        writer.rollback();
        throw e;
      }
    }
  }

  private void add(IndexWriter writer, Set<String> documents) throws IOException, ProblemException {
    try {
      record.entries(knownOn, documents, entry -> add(writer, entry));
    } catch (StoppedException e) {
      switch (e.why) {
        case IOException failed -> throw failed;
        case ProblemException failed -> throw failed;
        default -> throw e;
      }
    }
  }

  private void add(IndexWriter writer, Entry entry) {
    try {
      Optional<String> text = record.text(entry.document().id(), knownOn);
      List<Document> counted = new ArrayList<>();
      for (Document leaf : Leaves.of(entry, text, state.rejected())) {
        counted.add(FACETS.build(leaf));
      }
      writer.addDocuments(counted);
    } catch (IOException | ProblemException e) {
      throw new StoppedException(e);
    }
  }

  /// Carries a failure out of a record's answer.
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Exception why;

    StoppedException(Exception why) {
      super(why);
      this.why = why;
    }
  }

  private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    return new IndexWriterConfig(Words.ofFields())
        .setOpenMode(mode)
        .setSimilarity(RANKING)
        .setRAMBufferSizeMB(BUFFER_MB)
        .setMergePolicy(merging)
        .setMergeScheduler(new SerialMergeScheduler())
        .setCommitOnClose(false);
  }
}
