package org.entente.query.standing;

import java.util.Locale;
import org.entente.time.Certainty;

/// How sure a line of an answer is.
public enum Sureness {
  /// So it was on all days that the words allow.
  CERTAIN,
  /// So it was on some of the days that the words allow, or nothing says that it had ended.
  POSSIBLE,
  /// Claims on record exclude each other, and the day lies where they differ.
  DISPUTED;

  /// How sure something is that certainly or possibly holds.
  static Sureness of(Certainty certainty) {
    return certainty == Certainty.CERTAIN ? CERTAIN : POSSIBLE;
  }

  /// The word shown to a person and written in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
