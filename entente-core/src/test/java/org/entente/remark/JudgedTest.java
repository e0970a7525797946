package org.entente.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What holds of what persons decided.
class JudgedTest {

  private static final Instant THEN = Instant.parse("2026-11-29T12:00:00Z");

  private static Judgement judge(Verdict verdict, String... about) {
    return Judgement.of(verdict, List.of(about), "Flavia", "because", THEN);
  }

  @Test
  void nothingHoldsWhereNobodyJudged() {
    assertThat(Judged.NOTHING.effective()).isEmpty();
    assertThat(Judged.NOTHING.isRejected("c1")).isFalse();
    assertThat(Judged.NOTHING.key("a")).isEqualTo("a");
    assertThat(Judged.NOTHING.all("a")).containsExactly("a");
  }

  @Test
  void eachVerdictHoldsOfItsOwnIdOnly() {
    Judged judged =
        Judged.of(
            List.of(
                judge(Verdict.REJECT, "c1"),
                judge(Verdict.PREFER, "c2", "k1"),
                judge(Verdict.DISMISS, "k2"),
                judge(Verdict.NOTE, "c3")));

    assertThat(judged.isRejected("c1")).isTrue();
    assertThat(judged.isRejected("c2")).isFalse();
    assertThat(judged.isPreferred("c2")).isTrue();
    assertThat(judged.isPreferred("k1")).isFalse();
    assertThat(judged.isDismissed("k2")).isTrue();
    assertThat(judged.about("k1")).extracting(Judgement::verdict).containsExactly(Verdict.PREFER);
    assertThat(judged.about("c3")).extracting(Judgement::why).containsExactly("because");
  }

  @Test
  void aRevokedJudgementHoldsNoMoreAndARevokedRevocationNeverDid() {
    Judgement rejected = judge(Verdict.REJECT, "c1");
    Judgement revoked = judge(Verdict.REVOKE, rejected.id());
    Judgement restored = judge(Verdict.REVOKE, revoked.id());

    assertThat(Judged.of(List.of(rejected, revoked)).isRejected("c1")).isFalse();
    assertThat(Judged.of(List.of(rejected, revoked, restored)).isRejected("c1")).isTrue();
  }

  @Test
  void mergedKeysAreOneUnderTheIdOfTheAuthority() {
    Judged judged =
        Judged.of(
            List.of(
                judge(Verdict.MERGE, "person:a zenda", "person:b zenda"),
                judge(Verdict.MERGE, "person:b zenda", "zenda-1")));

    assertThat(judged.key("person:a zenda")).isEqualTo("zenda-1");
    assertThat(judged.all("zenda-1"))
        .containsExactly("zenda-1", "person:a zenda", "person:b zenda");
  }

  @Test
  void aSplitWinsOverEveryMergeWhicheverCameFirst() {
    Judgement merge = judge(Verdict.MERGE, "a", "b");
    Judgement next = judge(Verdict.MERGE, "b", "c");
    Judgement split = judge(Verdict.SPLIT, "a", "c");

    for (List<Remark> order :
        List.<List<Remark>>of(List.of(split, merge, next), List.of(merge, next, split))) {
      Judged judged = Judged.of(order);
      assertThat(judged.key("a")).isEqualTo(judged.key("b"));
      assertThat(judged.key("a")).isNotEqualTo(judged.key("c"));
      assertThat(judged.areSplit("b", "c")).isTrue();
    }
  }

  /// Against groups that are compared key by key.
  @Test
  void groupsAreThoseOfANaiveReading() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<Remark> remarks = new ArrayList<>();
      for (int i = 0; i < 14; i++) {
        remarks.add(
            judge(
                random.nextInt(4) == 0 ? Verdict.SPLIT : Verdict.MERGE, key(random), key(random)));
      }
      Judged judged = Judged.of(remarks);
      List<Set<String>> naive = naive(remarks);
      for (char one = 'a'; one < 'j'; one++) {
        String key = String.valueOf(one);
        assertThat(Set.copyOf(judged.all(key)))
            .as("seed %d, key %s", seed, key)
            .isEqualTo(
                naive.stream().filter(group -> group.contains(key)).findFirst().orElseThrow());
      }
    }
  }

  private static String key(Random random) {
    return String.valueOf((char) ('a' + random.nextInt(9)));
  }

  private static List<Set<String>> naive(List<Remark> remarks) {
    List<List<String>> splits = new ArrayList<>();
    List<List<String>> merges = new ArrayList<>();
    for (Remark remark : remarks) {
      Judgement judgement = (Judgement) remark;
      (judgement.verdict() == Verdict.SPLIT ? splits : merges).add(judgement.about());
    }
    List<Set<String>> groups = new ArrayList<>();
    for (char one = 'a'; one < 'j'; one++) {
      groups.add(new TreeSet<>(Set.of(String.valueOf(one))));
    }
    for (List<String> merge : merges) {
      Set<String> both = new TreeSet<>();
      groups.stream().filter(g -> merge.stream().anyMatch(g::contains)).forEach(both::addAll);
      boolean wasOne = groups.contains(both);
      if (wasOne
          || splits.stream().noneMatch(s -> new TreeSet<>(s).size() == 2 && both.containsAll(s))) {
        groups.removeIf(both::containsAll);
        groups.add(both);
      }
    }
    return groups;
  }
}
