package org.entente.app;

import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.authority.Authority;
import org.jspecify.annotations.Nullable;

/// What is known before anything is read: the authority, and the reader that knows it. Loaded when
/// first needed, since much of what a person asks needs neither.
public final class Knowledge {

  private final Supplier<Authority> loading;
  private final Function<Authority, Extractor> reader;
  private @Nullable Authority authority;
  private @Nullable Extractor extractor;

  /// Knowledge that comes from a loader.
  ///
  /// @param reader makes the extractor that knows an authority
  public Knowledge(Supplier<Authority> loading, Function<Authority, Extractor> reader) {
    this.loading = loading;
    this.reader = reader;
  }

  /// The authority.
  public synchronized Authority authority() {
    Authority known = authority;
    if (known == null) {
      known = loading.get();
      authority = known;
    }
    return known;
  }

  /// The extractor.
  public synchronized Extractor extractor() {
    Extractor known = extractor;
    if (known == null) {
      known = reader.apply(authority());
      extractor = known;
    }
    return known;
  }
}
