package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.query.ClaimQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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
      names = "--document",
      paramLabel = "ID",
      description = "Of this document, or of all documents in this folder.")
  private @Nullable String document;

  @Mixin private DatesAndProperty narrowed = new DatesAndProperty();

  ClaimQuery query() {
    List<String> names = new ArrayList<>(between);
    String name = about;
    if (name != null) {
      names.add(name);
    }
    return new ClaimQuery(names, narrowed.from, narrowed.to, narrowed.property, document);
  }
}
