package org.entente.store;

import java.nio.file.Path;
import java.util.Locale;
import org.entente.ledger.Ledger;
import org.entente.problem.ProblemException;
import org.entente.testkit.AsOfContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
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

  /// Where numbers are written in other digits than those of SQL.
  @Nested
  class InPersian extends AsOfContract {

    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void speakPersian() {
      Locale.setDefault(Locale.of("fa", "IR"));
    }

    @AfterEach
    void speakAsUsual() {
      Locale.setDefault(usual);
    }

    @Override
    protected Ledger open() throws ProblemException {
      return Records.open(folder.resolve("record"));
    }

    @Override
    protected int questions() {
      return 6;
    }
  }
}
