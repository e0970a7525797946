package org.entente.authority;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known beside actors and names.
///
/// @param sources the source of each actor's own row, by id
/// @param holdings the states to which places, parties and groups belonged, by id, oldest first
/// @param lateOffices the offices of the bundled table
/// @param offices the offices of other tables, by person
/// @param memberships who belonged to what
/// @param successions who followed whom
record Facts(
    Map<String, String> sources,
    Map<String, List<Holding>> holdings,
    OfficeBook lateOffices,
    Map<String, List<Office>> offices,
    List<Membership> memberships,
    List<Succession> successions) {

  static final Facts NONE =
      new Facts(Map.of(), Map.of(), OfficeBook.EMPTY, Map.of(), List.of(), List.of());

  /// The years in which an actor belonged to a state.
  record Holding(Actor state, @Nullable Integer since, @Nullable Integer until) {

    boolean heldIn(@Nullable Integer year) {
      return year == null || ((since == null || since <= year) && (until == null || year <= until));
    }
  }
}
