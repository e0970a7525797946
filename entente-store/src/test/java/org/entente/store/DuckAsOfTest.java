package org.entente.store;

import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.entente.problem.ProblemException;
import org.entente.testkit.AsOfContract;
import org.junit.jupiter.api.io.TempDir;

class DuckAsOfTest extends AsOfContract {

  @TempDir Path folder;

  @Override
  protected Ledger open() throws ProblemException {
    return Records.open(folder.resolve("record"));
  }

  @Override
  protected int questions() {
    return 12;
  }
}
