package org.entente.query;

import java.util.List;
import org.entente.authority.Authority;
import org.entente.reconcile.Conflict;
import org.entente.reconcile.Conflict.Kind;
import org.entente.reconcile.Findings;
import org.entente.reconcile.Side;
import org.entente.reconcile.Witness;
import org.entente.remark.Judged;
import org.jspecify.annotations.Nullable;

/// Which conflicts are asked for; all conditions hold together.
///
/// @param about names each of which a claim of the conflict must be about; none asks for no name
/// @param kind conflicts of this kind
/// @param all also those that a person dismissed, and dates that a document gives beside the one it
///   shares with others
public record ConflictQuery(List<String> about, @Nullable Kind kind, boolean all) {

  /// Asks for everything but what was dismissed.
  public static final ConflictQuery ALL = new ConflictQuery(List.of(), null, false);

  public ConflictQuery {
    about = List.copyOf(about);
  }

  /// What documents show, as far as it is asked for, in the order of [Findings#conflicts].
  public List<Conflict> of(List<Witness> documents, Authority authority, Judged judged) {
    return among(Findings.of(documents, authority, judged).conflicts(judged, all), authority);
  }

  /// Those of some conflicts that are asked for, in their order.
  public List<Conflict> among(List<Conflict> found, Authority authority) {
    List<NameFilter> names = about.stream().map(name -> NameFilter.of(name, authority)).toList();
    return found.stream()
        .filter(conflict -> kind == null || conflict.kind() == kind)
        .filter(conflict -> all || !conflict.isDismissed())
        .filter(conflict -> names.stream().allMatch(name -> isAbout(conflict, name)))
        .toList();
  }

  private static boolean isAbout(Conflict conflict, NameFilter name) {
    return conflict.claims().stream().anyMatch(name::matches)
        || conflict.sides().stream()
            .map(Side::claims)
            .flatMap(List::stream)
            .anyMatch(name::matches);
  }
}
