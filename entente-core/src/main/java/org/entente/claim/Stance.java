package org.entente.claim;

import java.util.Locale;

/// How the words stand to the fact: told as done, denied, planned, conditional, or owed.
public enum Stance {
  ASSERTED,
  DENIED,
  PLANNED,
  CONDITIONAL,
  OBLIGATED;

  /// The word written in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
