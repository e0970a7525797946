package org.entente.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// So many at once, and then one more every now and then, for each of those who are told apart.
///
/// Safe for many threads.
final class Limit {

  private static final int MOST_KNOWN = 50_000;

  private final Duration each;
  private final Duration room;
  private final InstantSource clock;

  /// When each will have been forgotten.
  private final Map<String, Instant> owed = new HashMap<>();

  /// @param most how many at once
  /// @param over in which time as many more may follow
  Limit(int most, Duration over, InstantSource clock) {
    this.each = over.dividedBy(most);
    this.room = over;
    this.clock = clock;
  }

  /// How long one must wait; zero if not at all.
  synchronized Duration wait(String who) {
    Instant now = clock.instant();
    Instant next = owed.getOrDefault(who, now).plus(each).minus(room);
    return next.isAfter(now) ? Duration.between(now, next) : Duration.ZERO;
  }

  /// Counts one.
  synchronized void count(String who) {
    Instant now = clock.instant();
    if (owed.size() >= MOST_KNOWN) {
      owed.values().removeIf(until -> !until.isAfter(now));
    }
    Instant from = owed.getOrDefault(who, now);
    owed.put(who, (from.isAfter(now) ? from : now).plus(each));
  }
}
