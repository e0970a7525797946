package org.entente.view;

import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.query.Sequence;
import org.entente.query.Sequence.Fact;
import org.entente.time.HistoricalDate;

/// A chronology as text: each fact with the days that are left to it, its words, and where they
/// stand.
public final class SequenceView {

  private static final int DATE = 26;
  private static final int TEXT = TextTable.PAGE - DATE - 2;
  private static final int MOST_OF_QUOTE = 300;

  /// How much of an id is shown: enough to tell a million claims apart.
  private static final int ID = 12;

  private SequenceView() {}

  /// All of it.
  public static String of(Sequence sequence) {
    StringBuilder page = new StringBuilder();
    sequence.ordered().forEach(fact -> append(page, fact));
    if (!sequence.unbounded().isEmpty()) {
      page.append(page.isEmpty() ? "" : "\n").append("NOTHING BOUNDS THESE\n");
      sequence.unbounded().forEach(claim -> append(page, "", claim, ""));
    }
    return page.toString();
  }

  private static void append(StringBuilder page, Fact fact) {
    HistoricalDate time = fact.claim().time();
    String own = time == null ? "" : DateWords.of(time.edtf());
    if (!fact.tightened()) {
      append(page, own, fact.claim(), fact.contradicted() ? "contradicted: see conflicts" : "");
      return;
    }
    String words = time == null ? "has no date of its own" : "by its own words: " + own;
    append(page, "* " + DaysWords.of(fact), fact.claim(), "tightened; " + words);
  }

  private static void append(StringBuilder page, String days, Claim claim, String note) {
    TextTable table = new TextTable(0, DATE, TEXT);
    table.row(
        days, ClaimPhrase.of(claim) + "  [" + claim.property().word() + "]  " + shortId(claim));
    if (!note.isEmpty()) {
      table.row("", note);
    }
    table.row("", TimelineSection.quote(claim, MOST_OF_QUOTE));
    table.row("", where(claim.source()));
    table.appendAlignedTo(page);
  }

  /// The beginning of a claim's id, by which a person names it.
  static String shortId(Claim claim) {
    return claim.id().substring(0, Math.min(ID, claim.id().length()));
  }

  /// Where words stand.
  static String where(Citation source) {
    return "%s %d–%d".formatted(source.document(), source.start(), source.end());
  }

  /// The ids by which claims are named, for a message.
  public static String ids(List<Claim> claims) {
    return String.join(", ", claims.stream().map(Claim::id).toList());
  }
}
