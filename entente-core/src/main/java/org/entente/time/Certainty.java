package org.entente.time;

import java.util.Locale;

/// What is known of an answer when not all days are.
public enum Certainty {
  /// So it is, whichever the unknown days are.
  CERTAIN,
  /// So it is for some of the unknown days and not for others.
  POSSIBLE,
  /// So it is not, whichever the unknown days are.
  IMPOSSIBLE;

  /// The answer to the contrary question.
  public Certainty not() {
    return switch (this) {
      case CERTAIN -> IMPOSSIBLE;
      case POSSIBLE -> POSSIBLE;
      case IMPOSSIBLE -> CERTAIN;
    };
  }

  /// The word shown to a person.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
