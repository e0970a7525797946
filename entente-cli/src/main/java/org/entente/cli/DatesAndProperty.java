package org.entente.cli;

import org.entente.claim.Property;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// When, and what kind of fact: conditions that claims are listed by and searched by.
final class DatesAndProperty {

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Of this date or later, as far as the words allow.")
  @Nullable Edtf from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Of this date or earlier, as far as the words allow.")
  @Nullable Edtf to;

  @Option(
      names = "--property",
      paramLabel = "PROPERTY",
      converter = PropertyConverter.class,
      description = "As signed, party, event, relations, holds-office.")
  @Nullable Property property;
}
