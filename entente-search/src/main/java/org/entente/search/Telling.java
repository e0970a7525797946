package org.entente.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJsonReader;
import org.entente.query.search.Hit;
import org.entente.query.search.Mark;
import org.entente.query.search.Sought;

/// What stands behind a hit, with the words marked that were looked for.
final class Telling {

  private final IndexSearcher searcher;
  private final Weight marked;

  Telling(IndexSearcher searcher, Sought sought) throws IOException {
    this.searcher = searcher;
    this.marked =
        searcher.createWeight(
            searcher.rewrite(Queries.marked(sought)), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  Hit.InPassage passage(Answer.Ranked hit) throws IOException {
    Document stored = searcher.storedFields().document(hit.number());
    String quote = stored(stored, Fields.STORED);
    int start = Objects.requireNonNull(stored.getField(Fields.FROM)).numericValue().intValue();
    Citation words =
        new Citation(
            stored(stored, Fields.DOCUMENT),
            stored(stored, Fields.TITLE),
            stored.get(Fields.SECTION),
            start,
            start + quote.length(),
            quote);
    return new Hit.InPassage(hit.score(), words, marks(hit.number(), start));
  }

  Hit.OfClaim claim(Answer.Ranked hit) throws IOException {
    Document stored = searcher.storedFields().document(hit.number());
    Claim claim = ClaimJsonReader.parse(stored(stored, Fields.STORED));
    return new Hit.OfClaim(hit.score(), claim, marks(hit.number(), claim.source().start()));
  }

  private static String stored(Document stored, String field) {
    return Objects.requireNonNull(stored.get(field), field);
  }

  private List<Mark> marks(int number, int start) throws IOException {
    List<LeafReaderContext> leaves = searcher.getLeafContexts();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(number, leaves));
    Matches matches = marked.matches(leaf, number - leaf.docBase);
    List<Mark> marks = new ArrayList<>();
    if (matches == null) {
      return marks;
    }
    MatchesIterator match = matches.getMatches(Fields.TEXT);
    while (match != null && match.next()) {
      marks.add(new Mark(start + match.startOffset(), start + match.endOffset()));
    }
    return apart(marks);
  }

  /// Marks in their order, with those that meet made one.
  private static List<Mark> apart(List<Mark> marks) {
    marks.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    List<Mark> apart = new ArrayList<>();
    for (Mark mark : marks) {
      if (!apart.isEmpty() && mark.start() < apart.getLast().end()) {
        Mark last = apart.removeLast();
        apart.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
      } else {
        apart.add(mark);
      }
    }
    return apart;
  }
}
