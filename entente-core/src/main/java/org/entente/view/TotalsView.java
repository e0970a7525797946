package org.entente.view;

import static org.entente.view.SummaryView.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a reading came to, in a line or two.
public final class TotalsView {

  private TotalsView() {}

  /// How many documents were read and what they gave.
  public static String read(int read, int unread, long claims, long conflicts) {
    List<String> parts = new ArrayList<>();
    parts.add(count(read, "document") + " read");
    if (unread > 0) {
      parts.add(String.format(Locale.ROOT, "%,d could not be read", unread));
    }
    parts.add(count(claims, "claim"));
    if (conflicts > 0) {
      parts.add(
          count(conflicts, "thing") + (conflicts == 1 ? " that looks" : " that look") + " wrong");
    }
    return String.join(" · ", parts) + "\n";
  }

  /// What the record made of them.
  ///
  /// @param folder the record's folder
  public static String kept(String folder, int added, int changed, int known) {
    List<String> parts = new ArrayList<>();
    part(parts, added, "new");
    part(parts, changed, "changed");
    part(parts, known, "on record already");
    return "Record " + folder + ": " + String.join(", ", parts) + "\n";
  }

  private static void part(List<String> parts, int number, String what) {
    if (number > 0) {
      parts.add(String.format(Locale.ROOT, "%,d %s", number, what));
    }
  }
}
