package org.entente.claim;

import java.util.Locale;

/// Phases of the relations of two sides.
public enum Phase {
  WAR,
  HOSTILE,
  NO_RELATIONS,
  STRAINED,
  NEUTRAL,
  NORMALISED,
  RAPPROCHEMENT,
  FRIENDLY,
  ALLIANCE;

  /// The word written in JSON, as `no-relations`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
