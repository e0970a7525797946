package org.entente.reconcile.same;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import org.entente.reconcile.same.Pairs.Pair;
import org.entente.reconcile.same.Sameness.Proposal;
import org.entente.remark.Link;
import org.entente.remark.Merges;
import org.jspecify.annotations.Nullable;

/// Merges what is surely one, the likeliest first, and proposes the rest.
///
/// Nothing is merged that would bring together two that cannot be one. What could surely be one
/// with either of two that are not one with each other is left to a person: an undated "Treaty of
/// Paris", "G. Bush".
final class Links {

  private static final Comparator<Proposal> LIKELIEST_FIRST =
      Comparator.comparingDouble(Proposal::score)
          .reversed()
          .thenComparing(Proposal::one)
          .thenComparing(Proposal::other);

  private final Merges merges;
  private final List<Proposal> unsure = new ArrayList<>();

  /// @param merges what persons judged to be one; grows by what is found
  Links(Merges merges) {
    this.merges = merges;
  }

  /// Links instruments that are known under several keys.
  void instruments(Collection<InstrumentProfile> profiles) {
    link(
        profiles,
        Pairs.sharing(profiles, InstrumentProfile::blocks),
        new Kind<>(
            "instrument-alike",
            InstrumentMatch.SURE,
            InstrumentMatch.WORTH_A_LOOK,
            InstrumentProfile::key,
            InstrumentMatch::score,
            InstrumentMatch::exclude));
  }

  /// Links persons who are known under several names.
  void persons(Collection<PersonProfile> profiles) {
    link(
        profiles,
        Pairs.sharing(profiles, PersonProfile::blocks),
        new Kind<>(
            "name-alike",
            PersonMatch.SURE,
            PersonMatch.WORTH_A_LOOK,
            PersonProfile::key,
            PersonMatch::score,
            PersonMatch::exclude));
  }

  /// What can be linked, and how.
  private record Kind<T>(
      String rule,
      double sure,
      double worthALook,
      Function<T, String> key,
      ToDoubleBiFunction<T, T> score,
      BiPredicate<T, T> exclude) {}

  private <T> void link(Collection<T> profiles, List<Pair<T>> pairs, Kind<T> kind) {
    Map<String, T> byKey = new TreeMap<>();
    profiles.forEach(profile -> byKey.put(kind.key.apply(profile), profile));
    List<Proposal> sure = new ArrayList<>();
    for (Pair<T> pair : pairs) {
      double score = kind.score.applyAsDouble(pair.one(), pair.other());
      Proposal found =
          new Proposal(
              Link.Sort.ACTOR,
              kind.key.apply(pair.one()),
              kind.key.apply(pair.other()),
              score,
              kind.rule);
      if (score >= kind.sure) {
        sure.add(found);
      } else if (score >= kind.worthALook) {
        unsure.add(found);
      }
    }
    Map<String, List<T>> partners = partners(sure, byKey);
    sure.sort(LIKELIEST_FIRST);
    for (Proposal found : sure) {
      boolean torn =
          isTorn(partners.get(found.one()), kind) || isTorn(partners.get(found.other()), kind);
      if (torn || cannotBe(found, byKey, kind) || !merges.merge(found.one(), found.other())) {
        unsure.add(found);
      }
    }
  }

  private static <T> Map<String, List<T>> partners(List<Proposal> sure, Map<String, T> byKey) {
    Map<String, List<T>> partners = new TreeMap<>();
    for (Proposal found : sure) {
      T one = byKey.get(found.one());
      T other = byKey.get(found.other());
      if (one != null && other != null) {
        partners.computeIfAbsent(found.one(), k -> new ArrayList<>()).add(other);
        partners.computeIfAbsent(found.other(), k -> new ArrayList<>()).add(one);
      }
    }
    return partners;
  }

  /// Whether those with whom one could be one exclude each other.
  private static <T> boolean isTorn(@Nullable List<T> partners, Kind<T> kind) {
    return partners != null
        && partners.stream()
            .anyMatch(p -> partners.stream().anyMatch(q -> kind.exclude.test(p, q)));
  }

  private <T> boolean cannotBe(Proposal found, Map<String, T> byKey, Kind<T> kind) {
    for (String one : merges.all(found.one())) {
      for (String other : merges.all(found.other())) {
        T left = byKey.get(one);
        T right = byKey.get(other);
        if (left != null && right != null && kind.exclude.test(left, right)) {
          return true;
        }
      }
    }
    return false;
  }

  /// What is worth a person's look, likeliest first.
  List<Proposal> proposals() {
    return unsure.stream()
        .filter(p -> !merges.key(p.one()).equals(merges.key(p.other())))
        .filter(p -> !merges.areSplit(p.one(), p.other()))
        .sorted(LIKELIEST_FIRST)
        .toList();
  }
}
