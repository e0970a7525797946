package org.entente.view;

import static org.entente.view.SummaryView.count;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.claim.Claim;
import org.entente.claim.Property;

/// What was made of a file that was imported, for a person.
public final class ImportView {

  private static final int FIRST = 10;

  private ImportView() {}

  /// How many claims of which property a file gave.
  public static String of(String file, List<Claim> claims) {
    Map<Property, Integer> counts = new EnumMap<>(Property.class);
    claims.forEach(claim -> counts.merge(claim.property(), 1, Integer::sum));
    StringBuilder page = new StringBuilder();
    page.append(file).append(" · ").append(count(claims.size(), "claim")).append('\n');
    counts.forEach(
        (property, number) ->
            page.append(String.format(Locale.ROOT, "  %-16s %,9d\n", property.word(), number)));
    return page.toString();
  }

  /// The first claims, each with its words, and how many more there are.
  public static String first(List<Claim> claims) {
    StringBuilder page = new StringBuilder();
    claims.stream().limit(FIRST).forEach(claim -> page.append('\n').append(ClaimTable.of(claim)));
    if (claims.size() > FIRST) {
      page.append(
          String.format(
              Locale.ROOT, "\n… and %,d more; --format jsonl shows all.\n", claims.size() - FIRST));
    }
    return page.toString();
  }
}
