package org.entente.view;

import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.reconcile.Conflict;

/// Conflicts as text: what is wrong in a sentence, and the words that show it.
public final class ConflictView {

  private static final int KIND = 24;
  private static final int TEXT = TextTable.PAGE - 2 - KIND - 2;
  private static final int MOST_OF_QUOTE = 200;

  private ConflictView() {}

  /// One conflict with the words of every claim of it and where they stand.
  public static String full(Conflict conflict) {
    StringBuilder page = new StringBuilder();
    for (String line :
        Lines.wrapped(
            heading(conflict) + ": " + Lines.flat(conflict.explanation()), TextTable.PAGE)) {
      page.append(line).append('\n');
    }
    Citation former = null;
    for (Claim claim : conflict.claims()) {
      if (!claim.source().equals(former)) {
        quoted(page, claim);
      }
      former = claim.source();
    }
    if (!conflict.bounds().isEmpty()) {
      page.append("    allowed: ").append(String.join(" | ", conflict.bounds())).append('\n');
    }
    return page.toString();
  }

  private static String heading(Conflict conflict) {
    String severity = conflict.severity().word();
    String kind = conflict.kind().word();
    return severity.equals(kind) ? kind : severity + ", " + kind;
  }

  private static void quoted(StringBuilder page, Claim claim) {
    for (String line :
        Lines.wrapped(TimelineSection.quote(claim, MOST_OF_QUOTE), TextTable.PAGE - 4)) {
      page.append("    ").append(line).append('\n');
    }
    Citation source = claim.source();
    page.append("      ")
        .append(source.document())
        .append(' ')
        .append(source.start())
        .append('–')
        .append(source.end())
        .append('\n');
  }

  /// Conflicts of one document, a row each.
  static String brief(List<Conflict> conflicts) {
    TextTable table = new TextTable(2, KIND, TEXT);
    for (Conflict conflict : conflicts) {
      table.row(heading(conflict), conflict.explanation());
    }
    StringBuilder page = new StringBuilder();
    table.appendTo(page);
    return page.toString();
  }
}
