package org.entente.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The properties a claim can have, in the order in which a summary tells them.
public enum Property {
  INSTRUMENT_TYPE,
  ALSO_KNOWN_AS,
  CONTEXT,
  NEGOTIATED,
  SIGNED,
  SIGNATORY,
  PARTY,
  RATIFIED,
  IN_FORCE,
  TERMINATED,
  PROVIDES,
  AMENDS,
  SUPERSEDES,
  LEADS_TO,
  HOLDS_OFFICE,
  MEMBER_OF,
  BORN,
  DIED,
  FOUNDED,
  DISSOLVED,
  PART_OF,
  HELD,
  PARTICIPANT,
  EVENT,
  RELATIONS;

  private static final Map<String, Property> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Property::word, Function.identity()));

  /// The word written in JSON and typed at the command line, as `holds-office`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The property of that word, if there is one.
  public static Optional<Property> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
