package org.entente.search;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Lucene logs what it would have a developer know (that vectors could be computed faster); a
/// person who searches is told by problems only.
final class Quiet {

  /// Held, since the platform forgets the levels of loggers that nobody holds.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Quiet() {}

  static void lucene() {
    LUCENE.setLevel(Level.OFF);
  }
}
