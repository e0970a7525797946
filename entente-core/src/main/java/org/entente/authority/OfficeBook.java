package org.entente.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// The offices of persons; the bundled table is large and seldom needed, so it is read on first
/// use.
final class OfficeBook {

  static final OfficeBook EMPTY = new OfficeBook(null, Map.of());

  private final @Nullable TableFile late;
  private final Map<String, Actor> actors;
  private @Nullable Map<String, List<Office>> read;

  /// Offices of a table that is read on first use.
  OfficeBook(@Nullable TableFile late, Map<String, Actor> actors) {
    this.late = late;
    this.actors = actors;
  }

  /// The offices of a person, in the order of the table.
  List<Office> of(String personId) {
    return all().getOrDefault(personId, List.of());
  }

  /// Every office.
  List<Office> everyOffice() {
    List<Office> every = new ArrayList<>();
    all().values().forEach(every::addAll);
    return every;
  }

  private synchronized Map<String, List<Office>> all() {
    if (read == null) {
      read = late == null ? Map.of() : parse(late);
    }
    return read;
  }

  private Map<String, List<Office>> parse(TableFile table) {
    AuthorityBuilder builder = new AuthorityBuilder(new Authority(Map.of(), actors, Facts.NONE));
    try {
      table.addTo(builder);
    } catch (ProblemException e) {
      throw new IllegalStateException("A bundled table is damaged: " + e.getMessage(), e);
    }
    return builder.officesSoFar();
  }
}
