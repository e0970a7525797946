package org.entente.cli;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.entente.app.Entente;

/// What every command works with.
///
/// @param console where it writes
/// @param clock the only clock there is
/// @param entente what does the work
/// @param watched whether a person watches the other stream, so that progress may be drawn there
record Desk(Console console, InstantSource clock, Entente entente, boolean watched) {

  /// This moment, to the millisecond.
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
