package org.entente.testkit;

import org.entente.ledger.Ledger;
import org.entente.ledger.MemoryLedger;

class MemoryLedgerTest extends LedgerContract {

  @Override
  protected Ledger open() {
    return new MemoryLedger();
  }
}
