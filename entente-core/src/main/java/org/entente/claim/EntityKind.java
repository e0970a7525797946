package org.entente.claim;

import java.util.Locale;

/// What sort of thing a claim speaks of.
public enum EntityKind {
  STATE,
  ORGANISATION,
  PARTY,
  PERSON,
  GROUP,
  INSTRUMENT,
  EVENT,
  PLACE;

  /// The word written in JSON.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
