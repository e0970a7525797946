package org.entente.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.entente.remark.Remark;
import org.entente.remark.Withdrawal;

/// A ledger that lasts as long as its process. Safe for many threads.
public final class MemoryLedger implements Ledger {

  private final SortedMap<String, List<Turn>> histories = new TreeMap<>();
  private final List<Remark> remarks = new ArrayList<>();

  /// What changed for one document: it was read, or, where there is no deposit, withdrawn.
  private record Turn(Instant learned, Optional<Deposit> deposit) {

    static Turn read(Deposit deposit) {
      return new Turn(deposit.entry().document().learned(), Optional.of(deposit));
    }

    boolean saysSame(Deposit other) {
      return deposit.filter(own -> own.entry().saysSame(other.entry())).isPresent();
    }
  }

  @Override
  public synchronized List<Receipt> append(List<Deposit> deposits) {
    return deposits.stream().map(this::append).toList();
  }

  private Receipt append(Deposit deposit) {
    List<Turn> history = history(deposit.entry().document().id());
    if (!history.isEmpty() && history.getLast().saysSame(deposit)) {
      return Receipt.KNOWN;
    }
    history.add(Turn.read(deposit));
    return history.size() == 1 ? Receipt.ADDED : Receipt.REPLACED;
  }

  @Override
  public synchronized void remark(List<Remark> added) {
    for (Remark remark : added) {
      remarks.add(remark);
      if (remark instanceof Withdrawal withdrawal) {
        history(withdrawal.document()).add(new Turn(withdrawal.learned(), Optional.empty()));
      }
    }
  }

  private List<Turn> history(String document) {
    return histories.computeIfAbsent(document, id -> new ArrayList<>());
  }

  @Override
  public synchronized long turns() {
    return histories.values().stream().mapToLong(List::size).sum();
  }

  @Override
  public List<DocumentRow> documents(Instant knownOn) {
    return current(knownOn).stream().map(deposit -> deposit.entry().document()).toList();
  }

  @Override
  public void entries(Instant knownOn, Consumer<Entry> sink) {
    current(knownOn).forEach(deposit -> sink.accept(deposit.entry()));
  }

  @Override
  public synchronized Optional<String> text(String document, Instant knownOn) {
    return current(histories.getOrDefault(document, List.of()), knownOn).map(Deposit::text);
  }

  @Override
  public synchronized List<Remark> remarks(Instant knownOn) {
    return remarks.stream().filter(remark -> !remark.learned().isAfter(knownOn)).toList();
  }

  @Override
  public void close() {}

  private synchronized List<Deposit> current(Instant knownOn) {
    return histories.values().stream()
        .flatMap(history -> current(history, knownOn).stream())
        .toList();
  }

  private static Optional<Deposit> current(List<Turn> history, Instant knownOn) {
    return history.reversed().stream()
        .filter(turn -> !turn.learned().isAfter(knownOn))
        .findFirst()
        .flatMap(Turn::deposit);
  }
}
