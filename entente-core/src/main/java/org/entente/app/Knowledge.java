package org.entente.app;

import java.util.function.Function;
import org.entente.authority.Authority;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// What is known before anything is read: the authority, and the reader that knows it. Loaded when
/// first needed, since much of what a person asks needs neither.
public final class Knowledge {

  private final Loading loading;
  private final Function<Authority, Extractor> reader;
  private @Nullable Authority authority;
  private @Nullable Extractor extractor;

  /// Knowledge that is loaded.
  ///
  /// @param reader makes the extractor that knows an authority
  public Knowledge(Loading loading, Function<Authority, Extractor> reader) {
    this.loading = loading;
    this.reader = reader;
  }

  /// Loads an authority.
  public interface Loading {

    /// The authority.
    ///
    /// @throws ProblemException if a table of it cannot be understood
    Authority load() throws ProblemException;
  }

  /// The authority.
  ///
  /// @throws ProblemException if a table of it cannot be understood
  public synchronized Authority authority() throws ProblemException {
    Authority known = authority;
    if (known == null) {
      known = loading.load();
      authority = known;
    }
    return known;
  }

  /// The extractor.
  ///
  /// @throws ProblemException if a table of the authority cannot be understood
  public synchronized Extractor extractor() throws ProblemException {
    Extractor known = extractor;
    if (known == null) {
      known = reader.apply(authority());
      extractor = known;
    }
    return known;
  }
}
