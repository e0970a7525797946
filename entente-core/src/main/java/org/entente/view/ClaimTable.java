package org.entente.view;

import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.query.Timeline;

/// Claims for a person to read, each with its words and where they stand.
public final class ClaimTable {

  private static final int DATE = 20;
  private static final int TEXT = TextTable.PAGE - DATE - 2;
  private static final int MOST_OF_QUOTE = 300;

  private ClaimTable() {}

  /// One claim: its date and what it says, its words below, then their place.
  public static String of(Claim claim) {
    var time = claim.time();
    Citation source = claim.source();
    String where =
        "%s %d–%d%s"
            .formatted(
                source.document(),
                source.start(),
                source.end(),
                source.section() == null ? "" : ", " + source.section());
    TextTable table = new TextTable(0, DATE, TEXT);
    table.row(time == null ? "undated" : DateWords.of(time.edtf()), phrase(claim));
    table.row("", TimelineSection.quote(claim, MOST_OF_QUOTE));
    table.row("", where);
    StringBuilder page = new StringBuilder();
    table.appendAlignedTo(page);
    return page.toString();
  }

  private static String phrase(Claim claim) {
    return ClaimPhrase.of(claim) + "  [" + claim.property().word() + "]";
  }

  /// A timeline: the dated claims in order, then the undated apart.
  public static String of(Timeline timeline) {
    StringBuilder page = new StringBuilder();
    append(page, timeline.dated());
    if (!timeline.undated().isEmpty()) {
      page.append(page.isEmpty() ? "" : "\n").append("WITHOUT A DATE\n");
      append(page, timeline.undated());
    }
    return page.toString();
  }

  private static void append(StringBuilder page, List<Claim> claims) {
    claims.forEach(claim -> page.append(of(claim)));
  }
}
