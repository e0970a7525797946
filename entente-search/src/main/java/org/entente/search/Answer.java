package org.entente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.entente.query.search.Facet;
import org.entente.query.search.Found;
import org.entente.query.search.Hit;
import org.entente.query.search.Sought;

/// One search put to an open index.
///
/// Hits come in the order of their scores, rounded so that the order in which an index was built
/// does not show; then of their documents' ids and places.
final class Answer {

  private static final double THOUSAND = 1000;

  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparingDouble(Ranked::score)
          .reversed()
          .thenComparing(Ranked::document)
          .thenComparingInt(Ranked::start)
          .thenComparingInt(Ranked::number);

  private final IndexSearcher searcher;
  private final Sought sought;
  private final Best passages;
  private final Best claims;

  /// A hit by its place in the index.
  ///
  /// @param number tells apart what begins at one place; the order in which it was indexed
  record Ranked(double score, String document, int start, int number) {}

  /// The best hits of a kind, the worst of them on top.
  private static final class Best {
    private final PriorityQueue<Ranked> queue = new PriorityQueue<>(BEST_FIRST.reversed());
    private final int limit;
    private int all;

    Best(int limit) {
      this.limit = limit;
    }

    /// Whether a hit of such a score can be among them.
    boolean mayTake(double score) {
      all++;
      return limit > 0 && (queue.size() < limit || score >= queue.element().score());
    }

    void take(Ranked hit) {
      queue.add(hit);
      if (queue.size() > limit) {
        queue.remove();
      }
    }

    List<Ranked> inOrder() {
      return queue.stream().sorted(BEST_FIRST).toList();
    }
  }

  private Answer(IndexSearcher searcher, Sought sought) {
    this.searcher = searcher;
    this.sought = sought;
    this.passages = new Best(sought.limit());
    this.claims = new Best(sought.limit());
  }

  static Found of(IndexSearcher searcher, SortedSetDocValuesReaderState facets, Sought sought)
      throws IOException {
    return new Answer(searcher, sought).found(facets);
  }

  private Found found(SortedSetDocValuesReaderState facets) throws IOException {
    FacetsCollector hits = searcher.search(Queries.of(sought), new FacetsCollectorManager(true));
    for (FacetsCollector.MatchingDocs matching : hits.getMatchingDocs()) {
      rank(matching);
    }
    Telling telling = new Telling(searcher, sought);
    List<Hit.InPassage> inPassages = new ArrayList<>();
    for (Ranked hit : passages.inOrder()) {
      inPassages.add(telling.passage(hit));
    }
    List<Hit.OfClaim> ofClaims = new ArrayList<>();
    for (Ranked hit : claims.inOrder()) {
      ofClaims.add(telling.claim(hit));
    }
    return new Found(inPassages, passages.all, ofClaims, claims.all, facets(facets, hits));
  }

  private void rank(FacetsCollector.MatchingDocs matching) throws IOException {
    LeafReaderContext leaf = matching.context();
    NumericDocValues kinds = DocValues.getNumeric(leaf.reader(), Fields.KIND);
    NumericDocValues starts = DocValues.getNumeric(leaf.reader(), Fields.START);
    SortedDocValues documents = DocValues.getSorted(leaf.reader(), Fields.DOCUMENT);
    DocIdSetIterator hits = matching.bits().iterator();
    if (hits == null) {
      return;
    }
    for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
      double score = Math.round(matching.scores()[hit] * THOUSAND) / THOUSAND;
      kinds.advanceExact(hit);
      Best best = kinds.longValue() == Fields.Kind.CLAIM.number() ? claims : passages;
      if (best.mayTake(score)) {
        starts.advanceExact(hit);
        documents.advanceExact(hit);
        String document = documents.lookupOrd(documents.ordValue()).utf8ToString();
        best.take(new Ranked(score, document, (int) starts.longValue(), leaf.docBase + hit));
      }
    }
  }

  private static List<Facet> facets(SortedSetDocValuesReaderState state, FacetsCollector hits)
      throws IOException {
    SortedSetDocValuesFacetCounts counts = new SortedSetDocValuesFacetCounts(state, hits);
    List<Facet> facets = new ArrayList<>();
    for (Facet.Head head : Facet.Head.values()) {
      FacetResult result = counts.getAllChildren(head.name().toLowerCase(Locale.ROOT));
      List<Facet.Count> values = new ArrayList<>();
      if (result != null) {
        for (LabelAndValue value : result.labelValues) {
          values.add(new Facet.Count(value.label, value.value.intValue()));
        }
      }
      facets.add(
          new Facet(
              head,
              head == Facet.Head.ACTOR ? ActorLabel.merged(values) : ActorLabel.ordered(values)));
    }
    return facets;
  }
}
