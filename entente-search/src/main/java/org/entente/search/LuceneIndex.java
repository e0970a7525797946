package org.entente.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.entente.app.SearchIndex;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.query.search.Found;
import org.entente.query.search.Sought;

/// Searches a record by way of an index in a folder, which is brought up to date before it is
/// asked.
///
/// Nothing that can befall the folder stops a search: where the index is damaged or of an older
/// form it is built anew, where it cannot be written one is built in memory. Each such thing is
/// told. The indexes that were asked last stay open, so that a search of an unchanged record costs
/// no more than itself, and one of the record as it just was does not wait until what was added is
/// indexed.
public final class LuceneIndex implements SearchIndex, AutoCloseable {

  static {
    Quiet.lucene();
  }

  private final Shelf shelf;
  private final Kept kept = new Kept();

  /// An index in a folder, which is made when it is first needed.
  public LuceneIndex(Path folder) {
    this.shelf = new Shelf(folder);
  }

  @Override
  public Found find(LedgerView record, Instant knownOn, Sought sought, Consumer<Problem> notices)
      throws ProblemException {
    State state = State.of(record.documents(knownOn), sought.rejected());
    try {
      Reading reading = kept.of(state, () -> open(record, knownOn, state, notices));
      try {
        return reading.find(sought);
      } finally {
        reading.leave();
      }
    } catch (IOException e) {
      throw new ProblemException(shelf.failed(e));
    }
  }

  private Reading open(LedgerView record, Instant knownOn, State state, Consumer<Problem> notices)
      throws IOException, ProblemException {
    boolean past =
        !knownOn.equals(LedgerView.NOW)
            && !record.documents(knownOn).equals(record.documents(LedgerView.NOW));
    Writing writing = new Writing(record, knownOn, state);
    if (past) {
      notices.accept(shelf.past(state));
      return inMemory(writing);
    }
    Reading found = shelf.open(state, writing, notices);
    return found == null ? inMemory(writing) : found;
  }

  private static Reading inMemory(Writing writing) throws IOException, ProblemException {
    Directory memory = new ByteBuffersDirectory();
    writing.all(memory);
    return Reading.open(memory);
  }

  @Override
  public void close() {
    try {
      kept.close();
    } catch (IOException e) {
      throw new UncheckedIOException("an index could not be closed", e);
    }
  }
}
