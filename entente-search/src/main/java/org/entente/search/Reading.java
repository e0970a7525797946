package org.entente.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.entente.query.search.Facet;
import org.entente.query.search.Found;
import org.entente.query.search.Sought;
import org.jspecify.annotations.Nullable;

/// An index that is open to be asked, by many at a time. It closes when all have left it, its
/// opener among them.
final class Reading implements AutoCloseable {

  /// The form of the index, kept with it: one of another form is built anew.
  static final String FORM = "entente " + Words.FORM;

  /// The keys under which a commit keeps the form and the rejected claims.
  static final String FORM_KEY = "form";

  static final String REJECTED_KEY = "rejected";
  private static final String BETWEEN = " ";

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final State state;
  private @Nullable SortedSetDocValuesReaderState facets;

  private Reading(Directory directory, DirectoryReader reader) throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.searcher.setSimilarity(Writing.RANKING);
    // Searches of one person seldom ask the same again, and a cache fills by its own threads.
    this.searcher.setQueryCache(null);
    this.state = state(reader);
  }

  /// Opens an index and holds all of it to its checksums.
  ///
  /// @throws IOException if there is none, or it is damaged
  static Reading open(Directory directory) throws IOException {
    DirectoryReader reader = DirectoryReader.open(directory);
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      return new Reading(directory, reader);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /// Whether the index has the form that this program writes.
  boolean hasForm() throws IOException {
    return FORM.equals(reader.getIndexCommit().getUserData().get(FORM_KEY));
  }

  /// What it is of.
  State state() {
    return state;
  }

  private State state(DirectoryReader reader) throws IOException {
    SortedMap<String, String> stamps = new TreeMap<>();
    ScoreDoc[] marks = every(Queries.kind(Fields.Kind.MARK));
    for (ScoreDoc mark : marks) {
      Document stored = searcher.storedFields().document(mark.doc);
      stamps.put(
          Objects.requireNonNull(stored.get(Fields.DOCUMENT)),
          Objects.requireNonNull(stored.get(Fields.STAMP)));
    }
    String rejected = reader.getIndexCommit().getUserData().getOrDefault(REJECTED_KEY, "");
    List<String> ids = Arrays.asList(rejected.split(BETWEEN, -1));
    return new State(stamps, new TreeSet<>(ids.stream().filter(id -> !id.isEmpty()).toList()));
  }

  /// How a commit keeps the rejected claims.
  static String rejected(State state) {
    return String.join(BETWEEN, state.rejected());
  }

  /// The documents in which some claims are.
  Set<String> documentsOf(Set<String> claims) throws IOException {
    Query ids = new TermInSetQuery(Fields.CLAIM, claims.stream().map(BytesRef::new).toList());
    Query claim =
        new BooleanQuery.Builder()
            .add(ids, Occur.FILTER)
            .add(Queries.kind(Fields.Kind.PASSAGE), Occur.MUST_NOT)
            .build();
    Set<String> documents = new TreeSet<>();
    for (ScoreDoc hit : every(claim)) {
      documents.add(
          Objects.requireNonNull(searcher.storedFields().document(hit.doc).get(Fields.DOCUMENT)));
    }
    return documents;
  }

  private ScoreDoc[] every(Query query) throws IOException {
    return searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs;
  }

  /// Puts a search to it.
  Found find(Sought sought) throws IOException {
    boolean empty =
        FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME)
            == null;
    if (empty) {
      List<Facet> none = Stream.of(Facet.Head.values()).map(h -> new Facet(h, List.of())).toList();
      return new Found(List.of(), 0, List.of(), 0, none);
    }
    return Answer.of(searcher, facets(), sought);
  }

  private synchronized SortedSetDocValuesReaderState facets() throws IOException {
    SortedSetDocValuesReaderState counted = facets;
    if (counted == null) {
      counted = new DefaultSortedSetDocValuesReaderState(reader, Writing.FACETS);
      facets = counted;
    }
    return counted;
  }

  /// Stays open until this one leaves.
  void enter() {
    reader.incRef();
  }

  void leave() throws IOException {
    reader.decRef();
    if (reader.getRefCount() == 0) {
      directory.close();
    }
  }

  @Override
  public void close() throws IOException {
    leave();
  }
}
