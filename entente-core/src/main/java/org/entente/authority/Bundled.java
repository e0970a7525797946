package org.entente.authority;

import java.util.List;
import org.entente.problem.ProblemException;

/// The tables that come with Entente, read once.
final class Bundled {

  /// Actors first: the other tables speak of them.
  static final List<String> TABLES =
      List.of(
          "states.tsv",
          "organisations.tsv",
          "parties.tsv",
          "persons.tsv",
          "places.tsv",
          "names.tsv",
          "demonyms.tsv",
          "capitals.tsv",
          "person_names.tsv",
          "succession.tsv",
          "memberships.tsv");

  /// The largest, read only when somebody asks for an office.
  static final String OFFICES = "offices.tsv";

  static final Authority AUTHORITY = load();

  private Bundled() {}

  private static Authority load() {
    try {
      AuthorityBuilder builder = new AuthorityBuilder();
      for (String table : TABLES) {
        TableFile.bundled(table).addTo(builder);
      }
      builder.lateOffices(TableFile.bundled(OFFICES));
      return builder.build();
    } catch (ProblemException e) {
      throw new IllegalStateException("The bundled tables are damaged: " + e.getMessage(), e);
    }
  }
}
