package org.entente.testkit;

import org.entente.ledger.Ledger;
import org.entente.ledger.MemoryLedger;

class MemoryAsOfTest extends AsOfContract {

  @Override
  protected Ledger open() {
    return new MemoryLedger();
  }
}
