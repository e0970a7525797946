package org.entente.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How near a source stands to what it tells, in the terms of the historian's trade.
public enum SourceKind {
  /// Made by those who acted, in acting: a treaty, a telegram, minutes.
  PRIMARY,
  /// Made by others at the time: a newspaper of that week.
  CONTEMPORARY,
  /// Made later by people who answer for what they say: an encyclopedia, a monograph.
  REFERENCE,
  /// Drawn from works of reference: a teaching site, a digest.
  TERTIARY;

  /// The word written in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The kind of that word, if there is one.
  public static Optional<SourceKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}
