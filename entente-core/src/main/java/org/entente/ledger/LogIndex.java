package org.entente.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.ledger.LogRows.Head;
import org.entente.ledger.LogScan.Place;

/// Which entries of a log belong to which document, in the order they were written.
final class LogIndex {

  private final SortedMap<String, List<Place>> histories = new TreeMap<>();

  LogIndex(List<Place> places) {
    places.forEach(this::add);
  }

  void add(Place place) {
    histories.computeIfAbsent(place.head().document().id(), id -> new ArrayList<>(1)).add(place);
  }

  /// What appending an entry would come to.
  Receipt receipt(Head head) {
    List<Place> history = histories.get(head.document().id());
    if (history == null) {
      return Receipt.ADDED;
    }
    return history.getLast().head().saysSame(head) ? Receipt.KNOWN : Receipt.REPLACED;
  }

  /// The entries that answer at an instant, in the order of their documents' ids.
  List<Place> current(Instant knownOn) {
    List<Place> current = new ArrayList<>();
    for (List<Place> history : histories.values()) {
      history.reversed().stream()
          .filter(place -> !place.head().document().learned().isAfter(knownOn))
          .findFirst()
          .ifPresent(current::add);
    }
    return current;
  }
}
