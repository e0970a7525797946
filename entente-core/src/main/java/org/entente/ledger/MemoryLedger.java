package org.entente.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A ledger that lasts as long as its process.
public final class MemoryLedger implements Ledger {

  private final SortedMap<String, List<Entry>> histories = new TreeMap<>();

  @Override
  public List<Receipt> append(List<Entry> entries) {
    return entries.stream().map(this::append).toList();
  }

  private Receipt append(Entry entry) {
    List<Entry> history = histories.computeIfAbsent(entry.document().id(), id -> new ArrayList<>());
    if (history.isEmpty()) {
      history.add(entry);
      return Receipt.ADDED;
    }
    if (history.getLast().saysSame(entry)) {
      return Receipt.KNOWN;
    }
    history.add(entry);
    return Receipt.REPLACED;
  }

  @Override
  public List<DocumentRow> documents(Instant knownOn) {
    return current(knownOn).stream().map(Entry::document).toList();
  }

  @Override
  public void entries(Instant knownOn, Consumer<Entry> sink) {
    current(knownOn).forEach(sink);
  }

  @Override
  public void close() {}

  private List<Entry> current(Instant knownOn) {
    List<Entry> current = new ArrayList<>();
    for (List<Entry> history : histories.values()) {
      history.reversed().stream()
          .filter(entry -> !entry.document().learned().isAfter(knownOn))
          .findFirst()
          .ifPresent(current::add);
    }
    return current;
  }
}
