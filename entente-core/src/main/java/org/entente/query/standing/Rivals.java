package org.entente.query.standing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.query.standing.Change.Effect;
import org.entente.remark.Judged;

/// Changes that exclude each other: one and the same turn of relations, dated by different
/// documents to different days.
///
/// What one document tells twice is two things that happened; a second break after a resumption is
/// too.
final class Rivals {

  private Rivals() {}

  /// The next change that tells the same turn with a date that excludes this one's; empty where
  /// relations turned back between the two, or both stand in one document.
  static Optional<Change> later(Change change, List<Change> all) {
    for (Change other : all.subList(all.indexOf(change) + 1, all.size())) {
      if (turnsBack(change, other)) {
        return Optional.empty();
      }
      if (isRival(change, other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static boolean turnsBack(Change change, Change other) {
    return change.effect().begins() ? other.effect().ends() : other.effect().begins();
  }

  private static boolean isRival(Change change, Change other) {
    boolean turn = change.effect() == Effect.BEGUN || change.effect().ends();
    return turn
        && change.effect() == other.effect()
        && !change.when().intersects(other.when())
        && documents(change).stream().noneMatch(documents(other)::contains);
  }

  private static Set<String> documents(Change change) {
    Set<String> documents = new HashSet<>();
    change.claims().forEach(claim -> documents.add(claim.source().document()));
    return documents;
  }

  /// Changes without those whose rival a person preferred.
  static List<Change> settled(List<Change> changes, Judged judged) {
    List<Change> kept = new ArrayList<>(changes);
    for (Change change : changes) {
      later(change, changes)
          .ifPresent(
              rival -> {
                boolean one = isPreferred(change, judged);
                boolean other = isPreferred(rival, judged);
                if (one != other) {
                  kept.remove(one ? rival : change);
                }
              });
    }
    return List.copyOf(kept);
  }

  private static boolean isPreferred(Change change, Judged judged) {
    return change.claims().stream().anyMatch(claim -> judged.isPreferred(claim.id()));
  }
}
