package org.entente.app;

import java.util.Objects;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.reconcile.Witness;

/// Documents as sources that are heard together, from the record or as just read.
public final class Witnesses {

  private Witnesses() {}

  /// A document on record.
  public static Witness of(Entry entry) {
    DocumentRow row = entry.document();
    return new Witness(
        row.id(),
        Objects.requireNonNullElse(row.description().title(), row.title()),
        row.description(),
        entry.claims(),
        entry.gaps(),
        entry.orders());
  }

  /// A document just read.
  public static Witness of(Extraction read) {
    return new Witness(
        read.document(),
        Objects.requireNonNullElse(read.description().title(), read.title()),
        read.description(),
        read.claims(),
        read.gaps(),
        read.orders());
  }
}
