package org.entente.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.app.SearchIndex;
import org.entente.asof.AsOf;
import org.entente.claim.Claim;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.Receipt;
import org.entente.problem.ProblemException;
import org.entente.remark.Remark;

/// The record that this process serves, for the commands that it runs meanwhile: it stays open when
/// they close it.
final class Opened {

  private final Ledger owned;
  private final SearchIndex index;
  private final Borrowed borrowed = new Borrowed();
  private boolean changed;

  /// For one command.
  Opened(Ledger owned, SearchIndex index) {
    this.owned = owned;
    this.index = index;
  }

  /// What the command works on.
  Ledger ledger() {
    return borrowed;
  }

  /// What it is kept in.
  Ledger owned() {
    return owned;
  }

  SearchIndex index() {
    return index;
  }

  /// Whether the command added to it.
  boolean isChanged() {
    return changed;
  }

  private final class Borrowed implements Ledger {

    @Override
    public List<Receipt> append(List<Deposit> deposits) throws ProblemException {
      changed = true;
      return owned.append(deposits);
    }

    @Override
    public void remark(List<Remark> remarks) throws ProblemException {
      changed = true;
      owned.remark(remarks);
    }

    @Override
    public long turns() throws ProblemException {
      return owned.turns();
    }

    @Override
    public List<DocumentRow> documents(Instant knownOn) throws ProblemException {
      return owned.documents(knownOn);
    }

    @Override
    public void entries(Instant knownOn, Consumer<Entry> sink) throws ProblemException {
      owned.entries(knownOn, sink);
    }

    @Override
    public void entries(Instant knownOn, Set<String> documents, Consumer<Entry> sink)
        throws ProblemException {
      owned.entries(knownOn, documents, sink);
    }

    @Override
    public List<Claim> claims(Set<String> documents, String rule) throws ProblemException {
      return owned.claims(documents, rule);
    }

    @Override
    public Optional<String> text(String document, Instant knownOn) throws ProblemException {
      return owned.text(document, knownOn);
    }

    @Override
    public List<Remark> remarks(Instant knownOn) throws ProblemException {
      return owned.remarks(knownOn);
    }

    @Override
    public AsOf asOf(Instant knownOn) throws ProblemException {
      return owned.asOf(knownOn);
    }

    @Override
    public void close() {}
  }
}
