package org.entente.remark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What persons have decided about the record, as it stood at one instant: the judgements that had
/// been made by then and not revoked.
///
/// Immutable. A judgement is revoked by a later one; a revocation can itself be revoked, and then
/// the judgement holds again. What was split stays apart, whatever was merged.
public final class Judged {

  /// Nobody has decided anything.
  public static final Judged NOTHING = of(List.of());

  private final List<Judgement> effective;
  private final Map<String, List<Judgement>> about = new HashMap<>();
  private final Map<Verdict, Set<String>> ids = new HashMap<>();
  private final Merges merges = new Merges();

  private Judged(List<Judgement> effective) {
    this.effective = List.copyOf(effective);
    for (Judgement judgement : effective) {
      for (String id : judgement.about().stream().distinct().toList()) {
        about.computeIfAbsent(id, i -> new ArrayList<>()).add(judgement);
      }
      if (!judgement.about().isEmpty()) {
        ids.computeIfAbsent(judgement.verdict(), v -> new HashSet<>())
            .add(judgement.about().getFirst());
      }
    }
    pairs(Verdict.SPLIT).forEach(pair -> merges.split(pair.getFirst(), pair.getLast()));
    pairs(Verdict.MERGE).forEach(pair -> merges.merge(pair.getFirst(), pair.getLast()));
  }

  private Stream<List<String>> pairs(Verdict verdict) {
    return effective.stream()
        .filter(judgement -> judgement.verdict() == verdict && judgement.about().size() == 2)
        .map(Judgement::about);
  }

  /// What holds of remarks.
  ///
  /// @param remarks all that had been remarked by an instant, in the order in which it was appended
  public static Judged of(List<Remark> remarks) {
    List<Judgement> judgements =
        remarks.stream().filter(Judgement.class::isInstance).map(Judgement.class::cast).toList();
    Set<String> revoked = new HashSet<>();
    List<Judgement> latestFirst = new ArrayList<>();
    for (Judgement judgement : judgements.reversed()) {
      if (revoked.remove(judgement.id())) {
        continue;
      }
      if (judgement.verdict() == Verdict.REVOKE) {
        revoked.addAll(judgement.about());
      } else {
        latestFirst.add(judgement);
      }
    }
    return new Judged(latestFirst.reversed());
  }

  /// The judgements that hold, in the order in which they were made; without revocations.
  public List<Judgement> effective() {
    return effective;
  }

  /// The judgements that hold about one id or key, in the order in which they were made.
  public List<Judgement> about(String id) {
    return List.copyOf(about.getOrDefault(id, List.of()));
  }

  /// Whether a claim was found wrong.
  public boolean isRejected(String claim) {
    return is(Verdict.REJECT, claim);
  }

  /// Whether a claim is to be believed where others differ from it.
  public boolean isPreferred(String claim) {
    return is(Verdict.PREFER, claim);
  }

  /// Whether a conflict was found to be none.
  public boolean isDismissed(String conflict) {
    return is(Verdict.DISMISS, conflict);
  }

  private boolean is(Verdict verdict, String id) {
    return ids.getOrDefault(verdict, Set.of()).contains(id);
  }

  /// The key that stands for all that were merged with this one; itself where none was.
  public String key(String key) {
    return merges.key(key);
  }

  /// All keys that were merged with this one, itself among them.
  public List<String> all(String key) {
    return merges.all(key);
  }

  /// Whether it was decided that two keys are not one.
  public boolean areSplit(String one, String other) {
    return merges.areSplit(one, other);
  }

  /// Whether the same was merged and split by both.
  public boolean linksSame(Judged other) {
    return pairs(Verdict.MERGE).toList().equals(other.pairs(Verdict.MERGE).toList())
        && pairs(Verdict.SPLIT).toList().equals(other.pairs(Verdict.SPLIT).toList());
  }

  /// Groups that hold what was decided and can grow by what rules find.
  public Merges merges() {
    Merges grown = new Merges();
    pairs(Verdict.SPLIT).forEach(pair -> grown.split(pair.getFirst(), pair.getLast()));
    pairs(Verdict.MERGE).forEach(pair -> grown.merge(pair.getFirst(), pair.getLast()));
    return grown;
  }
}
