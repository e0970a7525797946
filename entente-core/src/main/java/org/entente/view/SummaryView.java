package org.entente.view;

import java.util.List;
import java.util.Locale;
import org.entente.claim.Claim;
import org.entente.reconcile.Conflict;

/// What a historian wants to see first of a document: instruments, meetings, a timeline, people and
/// their offices, memberships, and what looks wrong. Set for a page of 96 columns, without colours.
public final class SummaryView {

  private SummaryView() {}

  /// The summary of one document.
  ///
  /// @param characters the document's length
  /// @param claims what it says, in reading order
  /// @param conflicts what it shows against itself
  public static String of(
      String document, String title, int characters, List<Claim> claims, List<Conflict> conflicts) {
    StringBuilder page = new StringBuilder();
    String heading = Lines.trimmed(Lines.flat(title), TextTable.PAGE);
    page.append(heading).append('\n');
    page.append("=".repeat(Math.max(1, DisplayWidth.of(heading)))).append('\n');
    String facts =
        String.format(
            Locale.ROOT,
            "%s · %,d characters · %s",
            document,
            characters,
            count(claims.size(), "claim"));
    page.append(facts).append('\n');
    if (claims.isEmpty()) {
      page.append("\nNo claims were found in it.\n");
    }
    section(page, "Instruments", DossierSection.instruments(claims));
    section(page, "Meetings", DossierSection.meetings(claims));
    section(page, "Timeline", TimelineSection.dated(claims));
    section(page, "Without a date", TimelineSection.undated(claims));
    section(page, "People and offices", PeopleSection.offices(claims));
    section(page, "Memberships", PeopleSection.memberships(claims));
    section(page, "What looks wrong", ConflictView.brief(conflicts));
    return page.toString();
  }

  /// A number with its noun, as "1 claim" and "1,204 claims".
  public static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private static void section(StringBuilder page, String heading, String body) {
    if (!body.isEmpty()) {
      page.append('\n').append(heading.toUpperCase(Locale.ROOT)).append('\n').append(body);
    }
  }
}
