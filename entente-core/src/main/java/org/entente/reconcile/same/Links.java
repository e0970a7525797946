package org.entente.reconcile.same;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    Kind<InstrumentProfile> kind =
        new Kind<>("instrument-alike", InstrumentMatch.SURE, InstrumentMatch.WORTH_A_LOOK) {
          @Override
          String key(InstrumentProfile profile) {
            return profile.key();
          }

          @Override
          double score(InstrumentProfile one, InstrumentProfile other) {
            return InstrumentMatch.score(one, other);
          }

          @Override
          boolean exclude(InstrumentProfile one, InstrumentProfile other) {
            return InstrumentMatch.exclude(one, other);
          }
        };
    link(profiles, Pairs.sharing(profiles, InstrumentProfile::blocks), kind);
  }

  /// Links persons who are known under several names.
  void persons(Collection<PersonProfile> profiles) {
    Kind<PersonProfile> kind =
        new Kind<>("name-alike", PersonMatch.SURE, PersonMatch.WORTH_A_LOOK) {
          @Override
          String key(PersonProfile profile) {
            return profile.key();
          }

          @Override
          double score(PersonProfile one, PersonProfile other) {
            return PersonMatch.score(one, other);
          }

          @Override
          boolean exclude(PersonProfile one, PersonProfile other) {
            return PersonMatch.exclude(one, other);
          }
        };
    link(profiles, Pairs.sharing(profiles, PersonProfile::blocks), kind);
  }

  /// What can be linked, and how.
  private abstract static class Kind<T> {
    private final String rule;
    private final double sure;
    private final double worthALook;

    Kind(String rule, double sure, double worthALook) {
      this.rule = rule;
      this.sure = sure;
      this.worthALook = worthALook;
    }

    abstract String key(T profile);

    abstract double score(T one, T other);

    abstract boolean exclude(T one, T other);
  }

  private <T> void link(Collection<T> profiles, List<Pair<T>> pairs, Kind<T> kind) {
    Map<String, T> byKey = new TreeMap<>();
    profiles.forEach(profile -> byKey.put(kind.key(profile), profile));
    List<Proposal> sure = new ArrayList<>();
    for (Pair<T> pair : pairs) {
      double score = kind.score(pair.one(), pair.other());
      Proposal found =
          new Proposal(
              Link.Sort.ACTOR, kind.key(pair.one()), kind.key(pair.other()), score, kind.rule);
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
        && partners.stream().anyMatch(p -> partners.stream().anyMatch(q -> kind.exclude(p, q)));
  }

  private <T> boolean cannotBe(Proposal found, Map<String, T> byKey, Kind<T> kind) {
    for (String one : merges.all(found.one())) {
      for (String other : merges.all(found.other())) {
        T left = byKey.get(one);
        T right = byKey.get(other);
        if (left != null && right != null && kind.exclude(left, right)) {
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
