package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Property;
import org.entente.query.ClaimQuery;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which claims are meant; every condition given must hold.
final class ClaimConditions {

  @Option(names = "--about", paramLabel = "NAME", description = "On either side, or the place.")
  private @Nullable String about;

  @Option(
      names = "--between",
      arity = "2",
      paramLabel = "NAME",
      description = "One on each side; with the instruments to which both are parties.")
  private List<String> between = List.of();

  @Option(
      names = "--from",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Of this date or later, as far as the words allow.")
  private @Nullable Edtf from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description = "Of this date or earlier, as far as the words allow.")
  private @Nullable Edtf to;

  @Option(
      names = "--property",
      paramLabel = "PROPERTY",
      converter = PropertyConverter.class,
      description = "As signed, party, event, relations, holds-office.")
  private @Nullable Property property;

  @Option(
      names = "--document",
      paramLabel = "ID",
      description = "Of this document, or of all documents in this folder.")
  private @Nullable String document;

  ClaimQuery query() {
    List<String> names = new ArrayList<>(between);
    String name = about;
    if (name != null) {
      names.add(name);
    }
    return new ClaimQuery(names, from, to, property, document);
  }
}
