package org.entente.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Property;

/// Who held which office, and who belonged to what, when.
final class PeopleSection {

  private static final int NAME = 28;
  private static final int ROLE = 42;
  private static final int DATE = TextTable.PAGE - 2 - NAME - 2 - ROLE - 2;

  private PeopleSection() {}

  /// People with their offices.
  static String offices(List<Claim> claims) {
    return page(claims, Property.HOLDS_OFFICE);
  }

  /// Members with what they belong to.
  static String memberships(List<Claim> claims) {
    return page(claims, Property.MEMBER_OF);
  }

  private static String page(List<Claim> claims, Property property) {
    Map<String, Map<String, Set<String>>> people = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.property() == property) {
        var time = claim.time();
        Set<String> dates =
            people
                .computeIfAbsent(claim.subject().name(), name -> new LinkedHashMap<>())
                .computeIfAbsent(role(claim), role -> new LinkedHashSet<>());
        if (time != null) {
          dates.add(DateWords.of(time.edtf()));
        }
      }
    }
    TextTable table = new TextTable(2, NAME, ROLE, DATE);
    people.forEach((name, roles) -> rows(table, name, roles));
    StringBuilder page = new StringBuilder();
    table.appendTo(page);
    return page.toString();
  }

  private static void rows(TextTable table, String name, Map<String, Set<String>> roles) {
    String shown = name;
    for (Map.Entry<String, Set<String>> role : roles.entrySet()) {
      table.row(shown, role.getKey(), String.join("; ", role.getValue()));
      shown = "";
    }
  }

  private static String role(Claim claim) {
    Entity object = claim.object();
    String role =
        claim.property() == Property.HOLDS_OFFICE || object == null
            ? ClaimPhrase.office(claim)
            : object.name() + (claim.value() == null ? "" : ", " + claim.value());
    return role + ClaimPhrase.stance(claim.stance());
  }
}
