package org.entente.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.query.Timeline;

/// Claims in the order of their dates, each with the beginning of its words.
final class TimelineSection {

  private static final int DATE = 20;
  private static final int PHRASE = 34;
  private static final int QUOTE = TextTable.PAGE - 2 - DATE - 2 - PHRASE - 2;
  private static final int MOST_OF_QUOTE = 2 * QUOTE - 6;

  private TimelineSection() {}

  /// What has a date.
  static String dated(List<Claim> claims) {
    List<Claim> told =
        claims.stream().filter(claim -> claim.property() != Property.HOLDS_OFFICE).toList();
    return page(Timeline.of(told).dated());
  }

  /// What has none and stands in no other section.
  static String undated(List<Claim> claims) {
    return undatedPage(
        claims.stream()
            .filter(claim -> claim.time() == null && !DossierSection.holds(claim))
            .filter(claim -> claim.property() != Property.HOLDS_OFFICE)
            .filter(claim -> claim.property() != Property.MEMBER_OF)
            .toList());
  }

  private static String page(List<Claim> claims) {
    TextTable table = new TextTable(2, DATE, PHRASE, QUOTE);
    Set<List<String>> told = new HashSet<>();
    Set<List<String>> placed = placed(claims);
    for (Claim claim : claims) {
      String date = date(claim);
      String phrase = ClaimPhrase.of(claim);
      boolean toldWithPlace = claim.place() == null && placed.contains(List.of(date, phrase));
      if (!toldWithPlace && told.add(List.of(date, phrase))) {
        table.row(date, phrase, quote(claim, MOST_OF_QUOTE));
      }
    }
    StringBuilder page = new StringBuilder();
    table.appendTo(page);
    return page.toString();
  }

  /// What is told with its place, which needs no line without it.
  private static Set<List<String>> placed(List<Claim> claims) {
    Set<List<String>> placed = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.place() != null) {
        placed.add(List.of(date(claim), ClaimPhrase.placeless(claim)));
      }
    }
    return placed;
  }

  private static String date(Claim claim) {
    var time = claim.time();
    return time == null ? "" : DateWords.of(time.edtf());
  }

  private static String undatedPage(List<Claim> claims) {
    TextTable table = new TextTable(2, PHRASE, TextTable.PAGE - 2 - PHRASE - 2);
    Set<String> told = new HashSet<>();
    for (Claim claim : claims) {
      String phrase = ClaimPhrase.of(claim);
      if (told.add(phrase)) {
        table.row(phrase, quote(claim, MOST_OF_QUOTE));
      }
    }
    StringBuilder page = new StringBuilder();
    table.appendTo(page);
    return page.toString();
  }

  /// The beginning of a claim's words, in quotation marks.
  static String quote(Claim claim, int most) {
    return "“" + Lines.trimmed(Lines.flat(claim.source().quote()), most) + "”";
  }
}
