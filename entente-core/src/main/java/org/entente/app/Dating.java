package org.entente.app;

import java.time.LocalDate;
import org.entente.problem.ProblemException;
import org.entente.source.SourceText;
import org.entente.time.timeml.DatedText;
import org.entente.time.timeml.MarkedText;
import org.entente.time.timeml.TimemlDocument;
import org.entente.time.timeml.TimemlText;
import org.jspecify.annotations.Nullable;

/// Finds the times of many documents, one after the other: most of the time goes into opening them.
public final class Dating {

  private final Opener opener;
  private final @Nullable LocalDate created;

  Dating(Opener opener, @Nullable LocalDate created) {
    this.opener = opener;
    this.created = created;
  }

  /// Takes what became of documents, one at a time.
  ///
  /// @param <T> what is found of each
  public interface Sink<T> {

    /// Takes what was found of a document.
    ///
    /// @throws ProblemException if what the sink needs fails, as a full disk
    void found(T what) throws ProblemException;

    /// Takes what there is to say of a document that was not read.
    ///
    /// @throws ProblemException if what the sink needs fails
    void told(Outcome.Told told) throws ProblemException;
  }

  void times(Inputs inputs, Sink<DatedText> sink) throws ProblemException {
    each(inputs, this::times, sink);
  }

  void marked(Inputs inputs, Sink<MarkedText> sink) throws ProblemException {
    each(inputs, this::marked, sink);
  }

  private DatedText times(SourceText source) throws ProblemException {
    LocalDate own = isTimeml(source) ? timeml(source).created() : null;
    return DatedText.of(source, own == null ? created : own);
  }

  private MarkedText marked(SourceText source) throws ProblemException {
    return isTimeml(source) ? timeml(source).marked(created) : TimemlText.of(source, created);
  }

  private static boolean isTimeml(SourceText source) {
    return TimemlDocument.is(source.id(), source.original());
  }

  private static TimemlDocument timeml(SourceText source) throws ProblemException {
    return TimemlDocument.parse(source.id(), source.original());
  }

  private interface Finding<T> {
    T in(SourceText source) throws ProblemException;
  }

  private <T> void each(Inputs inputs, Finding<T> finding, Sink<T> sink) throws ProblemException {
    for (var problem : inputs.problems()) {
      sink.told(new Outcome.Reported(problem));
    }
    for (Input input : inputs.files()) {
      T found;
      try {
        found = finding.in(opener.open(input.id(), Bytes.of(input.file())));
      } catch (ProblemException e) {
        sink.told(Batch.told(e, input));
        continue;
      } catch (RuntimeException | StackOverflowError e) {
        sink.told(Batch.fault(e, input));
        continue;
      }
      sink.found(found);
    }
  }
}
