package org.entente.reading.statement.prose;

import java.util.List;
import org.entente.claim.Entity;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// An office that somebody was said to hold.
///
/// @param office its title
/// @param whose the states or bodies it is of
/// @param senders for whom an envoy acts, if the words say so
/// @param receivers to whom an envoy is sent, if the words say so
/// @param when from when or until when, if the words say so
record Post(
    String office,
    List<Entity> whose,
    List<Entity> senders,
    List<Entity> receivers,
    @Nullable HistoricalDate when) {

  /// The office of a title; what the title leaves out stays as it was before.
  static Post of(
      String office,
      List<Entity> whose,
      Titles.Title title,
      @Nullable Post before,
      @Nullable HistoricalDate when) {
    return before != null && title.senders().isEmpty() && title.receivers().isEmpty()
        ? new Post(office, whose, before.senders(), before.receivers(), when)
        : new Post(office, whose, title.senders(), title.receivers(), when);
  }
}
