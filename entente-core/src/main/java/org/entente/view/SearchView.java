package org.entente.view;

import static org.entente.view.SummaryView.count;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.query.search.Facet;
import org.entente.query.search.Found;
import org.entente.query.search.Hit;
import org.entente.time.HistoricalDate;

/// The answer to a search as a page of text.
public final class SearchView {

  private static final int DATE = 20;
  private static final int TEXT = TextTable.PAGE - DATE - 2;
  private static final int MOST_OF_PASSAGE = 480;
  private static final int MOST_OF_QUOTE = 300;
  private static final int HEAD = 8;
  private static final int MOST_VALUES = 6;

  private SearchView() {}

  /// Passages, claims and facets, each under its head; empty if nothing was found.
  public static String of(Found found) {
    if (found.isEmpty()) {
      return "";
    }
    StringBuilder page = new StringBuilder();
    page.append(count(found.passagesInAll(), "passage"))
        .append(", ")
        .append(count(found.claimsInAll(), "claim"))
        .append(" found.\n");
    if (!found.passages().isEmpty()) {
      page.append('\n').append(head("PASSAGES", found.passages().size(), found.passagesInAll()));
      found.passages().forEach(hit -> passage(page, hit));
    }
    if (!found.claims().isEmpty()) {
      page.append('\n').append(head("CLAIMS", found.claims().size(), found.claimsInAll()));
      claims(page, found.claims());
    }
    facets(page, found.facets());
    return page.toString();
  }

  private static String head(String head, int shown, int all) {
    return shown == all
        ? head + "\n"
        : String.format(Locale.ROOT, "%s, the best %,d of %,d", head, shown, all) + "\n";
  }

  private static void passage(StringBuilder page, Hit.InPassage hit) {
    page.append("  ").append(Lines.flat(where(hit.words()))).append('\n');
    Lines.wrapped(MarkedWords.of(hit, MOST_OF_PASSAGE), TextTable.PAGE - 4)
        .forEach(line -> page.append("    ").append(line).append('\n'));
  }

  private static void claims(StringBuilder page, List<Hit.OfClaim> hits) {
    TextTable table = new TextTable(2, DATE, TEXT - 2);
    for (Hit.OfClaim hit : hits) {
      Claim claim = hit.claim();
      HistoricalDate time = claim.time();
      table.row(
          time == null ? "undated" : DateWords.of(time.edtf()),
          ClaimPhrase.of(claim) + "  [" + claim.property().word() + "]");
      table.row("", "“" + MarkedWords.of(hit, MOST_OF_QUOTE) + "”");
      table.row("", where(hit.words()));
    }
    table.appendAlignedTo(page);
  }

  private static String where(Citation words) {
    String section = words.section();
    return "%s %d–%d%s"
        .formatted(
            words.document(), words.start(), words.end(), section == null ? "" : ", " + section);
  }

  private static void facets(StringBuilder page, List<Facet> facets) {
    page.append("\nHOW MANY\n");
    TextTable table = new TextTable(2, HEAD, TextTable.PAGE - 2 - HEAD - 2);
    for (Facet facet : facets) {
      if (!facet.counts().isEmpty()) {
        table.row(facet.head().name().toLowerCase(Locale.ROOT), values(facet.counts()));
      }
    }
    table.appendAlignedTo(page);
  }

  private static String values(List<Facet.Count> counts) {
    String shown =
        counts.stream()
            .limit(MOST_VALUES)
            .map(count -> String.format(Locale.ROOT, "%s %,d", count.value(), count.hits()))
            .collect(Collectors.joining(", "));
    int more = counts.size() - MOST_VALUES;
    return more > 0 ? String.format(Locale.ROOT, "%s and %,d more", shown, more) : shown;
  }
}
