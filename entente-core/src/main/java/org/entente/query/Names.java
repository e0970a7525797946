package org.entente.query;

import java.util.ArrayList;
import java.util.List;
import org.entente.authority.Authority;
import org.entente.authority.Reading;

/// Names as a person types them, looked up in the authority.
public final class Names {

  private Names() {}

  /// The readings of a name, likeliest first: as it was typed, else of every name that differs from
  /// it only in case, diacritics and small words.
  public static List<Reading> readings(String typed, Authority authority) {
    List<Reading> exact = authority.readings(typed);
    if (!exact.isEmpty()) {
      return exact;
    }
    String folded = Folding.fold(typed);
    List<Reading> alike = new ArrayList<>();
    authority
        .readings()
        .forEach(
            (name, readings) -> {
              if (mayFoldTo(name, folded) && Folding.fold(name).equals(folded)) {
                alike.addAll(readings);
              }
            });
    return alike.stream().distinct().toList();
  }

  /// Folding seldom makes a name much shorter, and never longer than compatibility forms do.
  private static boolean mayFoldTo(String name, String folded) {
    return !folded.isEmpty() && name.length() * 3 >= folded.length();
  }
}
