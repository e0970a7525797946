package org.entente.claim;

import java.util.Locale;

/// Types of instruments.
public enum InstrumentType {
  TREATY,
  AGREEMENT,
  DECLARATION,
  COMMUNIQUE,
  PACT,
  PROTOCOL,
  CONVENTION,
  CHARTER,
  ARMISTICE,
  ACCORD,
  EXCHANGE_OF_NOTES,
  MEMORANDUM,
  OTHER;

  /// The word written in JSON, as `exchange-of-notes`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
