package org.entente.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.entente.app.Entente;
import org.jspecify.annotations.Nullable;

/// What every command works with.
///
/// @param console where it writes
/// @param clock the only clock there is
/// @param ententes what does the work, for the folder of a record and its own authority tables
/// @param watched whether a person watches the other stream, so that progress may be drawn there
/// @param opened the record, if this process serves it; null if a command opens it itself
record Desk(
    Console console,
    InstantSource clock,
    Function<Path, Entente> ententes,
    boolean watched,
    @Nullable Opened opened) {

  /// A desk at which every command opens its record itself.
  Desk(Console console, InstantSource clock, Function<Path, Entente> ententes, boolean watched) {
    this(console, clock, ententes, watched, null);
  }

  /// What does the work beside a record.
  Entente entente(Path record) {
    return ententes.apply(record);
  }

  /// This moment, to the millisecond.
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
