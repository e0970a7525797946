package org.entente.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.jspecify.annotations.Nullable;

/// All that a document says of one instrument or meeting, gathered under its name.
final class DossierSection {

  private static final String BETWEEN = "; ";
  private static final String AT = " at ";
  private static final int LABEL = 14;
  private static final int TEXT = TextTable.PAGE - 4 - LABEL - 2;
  private static final Map<Property, String> LABELS = labels();

  private final Set<String> types = new LinkedHashSet<>();
  private final Map<Property, Set<String>> said = new EnumMap<>(Property.class);

  private DossierSection() {}

  /// The instruments.
  static String instruments(List<Claim> claims) {
    return gathered(claims.stream().filter(DossierSection::isOfInstrument).toList());
  }

  /// The meetings.
  static String meetings(List<Claim> claims) {
    return gathered(
        claims.stream().filter(claim -> !isOfInstrument(claim) && isOfMeeting(claim)).toList());
  }

  /// Whether a claim is told in full by its dossier, dates aside.
  static boolean holds(Claim claim) {
    return isOfInstrument(claim) || isOfMeeting(claim);
  }

  private static boolean isOfInstrument(Claim claim) {
    return claim.subject().kind() == EntityKind.INSTRUMENT
        && (claim.property() == Property.INSTRUMENT_TYPE || LABELS.containsKey(claim.property()));
  }

  private static boolean isOfMeeting(Claim claim) {
    return claim.property() == Property.HELD
        || claim.property() == Property.PARTICIPANT
        || (claim.subject().kind() == EntityKind.EVENT && LABELS.containsKey(claim.property()));
  }

  private static String gathered(List<Claim> claims) {
    Map<String, DossierSection> dossiers = new LinkedHashMap<>();
    for (Claim claim : claims) {
      dossiers.computeIfAbsent(claim.subject().name(), name -> new DossierSection()).add(claim);
    }
    StringBuilder page = new StringBuilder();
    dossiers.forEach((name, dossier) -> dossier.appendTo(page, name));
    return page.toString();
  }

  private void add(Claim claim) {
    if (claim.property() == Property.INSTRUMENT_TYPE) {
      types.add(text(claim.code()).replace('-', ' '));
    } else {
      said.computeIfAbsent(claim.property(), property -> new LinkedHashSet<>()).add(item(claim));
    }
  }

  private static String item(Claim claim) {
    List<String> parts = new ArrayList<>();
    Entity object = claim.object();
    String value = claim.value();
    if (value != null) {
      parts.add(value + (claim.language() == null ? "" : " (" + claim.language() + ")"));
    }
    if (object != null) {
      parts.add(value == null ? object.name() : "(" + object.name() + ")");
    }
    var time = claim.time();
    if (time != null) {
      String when = DateWords.of(time.edtf());
      parts.add(parts.isEmpty() ? when : "(" + when + ")");
    }
    String stance = ClaimPhrase.stance(claim.stance()) + ClaimPhrase.at(claim.place());
    return Lines.flat(String.join(" ", parts) + stance);
  }

  private void appendTo(StringBuilder page, String name) {
    String type = types.isEmpty() ? "" : " (" + String.join(", ", types) + ")";
    for (String line : Lines.wrapped(Lines.flat(name + type), TextTable.PAGE - 2)) {
      page.append("  ").append(line).append('\n');
    }
    TextTable table = new TextTable(4, LABEL, TEXT);
    said.forEach((property, items) -> rows(table, property, items));
    table.appendTo(page);
  }

  private static void rows(TextTable table, Property property, Set<String> items) {
    String label = LABELS.getOrDefault(property, property.word());
    if (isProse(property)) {
      for (String item : items) {
        table.row(label, item);
        label = "";
      }
    } else {
      table.row(label, String.join(BETWEEN, fullest(items)));
    }
  }

  /// Without what another item says as well, with its place.
  private static List<String> fullest(Set<String> items) {
    return items.stream()
        .filter(item -> items.stream().noneMatch(other -> other.startsWith(item + AT)))
        .toList();
  }

  private static boolean isProse(Property property) {
    return property == Property.CONTEXT
        || property == Property.PROVIDES
        || property == Property.LEADS_TO;
  }

  private static Map<Property, String> labels() {
    Map<Property, String> labels = new EnumMap<>(Property.class);
    labels.put(Property.ALSO_KNOWN_AS, "also known as");
    labels.put(Property.CONTEXT, "context");
    labels.put(Property.NEGOTIATED, "negotiated");
    labels.put(Property.SIGNED, "signed");
    labels.put(Property.SIGNATORY, "signatories");
    labels.put(Property.PARTY, "parties");
    labels.put(Property.RATIFIED, "ratified");
    labels.put(Property.IN_FORCE, "in force");
    labels.put(Property.TERMINATED, "ended");
    labels.put(Property.PROVIDES, "provides");
    labels.put(Property.AMENDS, "amends");
    labels.put(Property.SUPERSEDES, "supersedes");
    labels.put(Property.LEADS_TO, "effect");
    labels.put(Property.HELD, "held");
    labels.put(Property.PARTICIPANT, "participants");
    return labels;
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
