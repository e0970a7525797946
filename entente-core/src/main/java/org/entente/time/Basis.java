package org.entente.time;

import java.util.Locale;

/// Where a date comes from.
public enum Basis {
  /// All of it is in the words.
  STATED,
  /// Completed from the context, as a year taken from the sentence before.
  ANCHORED,
  /// The day a piece of news appeared, when nothing else is known.
  PUBLICATION;

  /// The word written in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
