package org.entente.store;

import java.nio.file.Path;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;

/// A record in a folder.
///
/// @param folder the folder
public record RecordFolder(Path folder) implements RecordPlace {

  @Override
  public Ledger open() throws ProblemException {
    return Records.open(folder);
  }

  @Override
  public LedgerView view() throws ProblemException {
    return Records.view(folder);
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
