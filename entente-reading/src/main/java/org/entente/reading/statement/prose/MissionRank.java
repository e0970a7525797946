package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.reading.grammar.Arg;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.jspecify.annotations.Nullable;

/// The ranks of diplomatic and consular missions, lowest first.
enum MissionRank {
  /// A consular or commercial agency.
  AGENCY,
  /// A vice consulate.
  VICE_CONSULATE,
  /// A consulate.
  CONSULATE,
  /// A consulate general.
  CONSULATE_GENERAL,
  /// A liaison office, an interests section, the office of a representative.
  OFFICE,
  /// A legation, headed by a minister.
  LEGATION,
  /// An embassy, headed by an ambassador.
  EMBASSY;

  private static final Set<String> INTO = Set.of("to", "into", "as");
  private static final Set<String> OFFICES =
      Set.of("office", "section", "mission", "representation", "commission");

  /// The rank that a phrase names, itself or after "of"; null where it names none.
  static @Nullable MissionRank of(@Nullable Phrase p) {
    if (p == null) {
      return null;
    }
    MissionRank own = among(p.sentence(), p.from(), p.core());
    return own != null ? own : of(p.complement());
  }

  private static @Nullable MissionRank among(List<Unit> units, int from, int to) {
    for (int i = from; i < to; i++) {
      String next = i + 1 < to ? units.get(i + 1).lower() : "";
      String before = i > from ? units.get(i - 1).lower() : "";
      MissionRank rank =
          switch (units.get(i).lower()) {
            case "embassy", "embassies", "ambassadorial" -> EMBASSY;
            case "legation", "legations" -> LEGATION;
            case "consulate", "consulates" ->
                next.equals("general")
                    ? CONSULATE_GENERAL
                    : before.equals("vice") ? VICE_CONSULATE : CONSULATE;
            case "consulate-general", "consulates-general" -> CONSULATE_GENERAL;
            case "vice-consulate" -> VICE_CONSULATE;
            case "agency" ->
                before.equals("consular") || before.equals("commercial") ? AGENCY : null;
            default -> i == to - 1 && OFFICES.contains(units.get(i).lower()) ? OFFICE : null;
          };
      if (rank != null) {
        return rank;
      }
    }
    return null;
  }

  /// The rank that a mission has after what a predicate says: "became a consulate general", "was
  /// raised to an embassy", "opened as a consulate"; null where nothing is said of it.
  static @Nullable MissionRank after(Predicate p) {
    if (p.lemma().equals("become")) {
      return of(p.object());
    }
    for (Arg arg : p.args()) {
      if (INTO.contains(arg.preposition())) {
        MissionRank rank = of(arg.phrase());
        if (rank != null) {
          return rank;
        }
      }
    }
    return null;
  }
}
