package org.entente.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entente.ledger.LedgerView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// As of which day the record answers.
final class KnownOnOption {

  @Option(
      names = "--known-on",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Answer as the record stood at the end of this day (UTC).")
  private @Nullable LocalDate day;

  /// The instant to ask the record about.
  Instant instant() {
    LocalDate known = day;
    return known == null
        ? LedgerView.NOW
        : known.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
  }
}
