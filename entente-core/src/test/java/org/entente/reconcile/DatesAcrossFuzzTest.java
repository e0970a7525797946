package org.entente.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.reconcile.Draft.instrument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.remark.Judged;
import org.entente.source.Description;
import org.entente.time.Edtf;
import org.junit.jupiter.api.Test;

/// Dates across documents, against a comparison of each two day by day.
class DatesAcrossFuzzTest {

  private static final LocalDate FIRST = LocalDate.of(1931, 1, 1);
  private static final int DAYS = 365;

  @Test
  void aConflictIsFoundWhereSomeTwoDatesHaveNoDayInCommonAndSidesAreWholes() {
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<Witness> witnesses = new ArrayList<>();
      List<Claim> claims = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(4); i++) {
        Draft draft = new Draft(i + ".txt", "Source " + i);
        Claim claim =
            draft.said(
                instrument("Strelsau Pact"), Property.SIGNED, date(random), "signed, says " + i);
        claims.add(claim);
        witnesses.add(
            new Witness(
                i + ".txt", "Source " + i, Description.NONE, List.of(claim), List.of(), List.of()));
      }
      List<Conflict> found =
          Findings.of(witnesses, Authority.bundled(), Judged.NOTHING)
              .conflicts(Judged.NOTHING, false);

      boolean apart =
          claims.stream().anyMatch(one -> claims.stream().anyMatch(two -> !meet(one, two)));
      assertThat(found).as("seed %d: %s", seed, Telling.dates(claims)).hasSize(apart ? 1 : 0);
      for (Conflict conflict : found) {
        areWhole(conflict, seed);
      }
    }
  }

  private static void areWhole(Conflict conflict, int seed) {
    for (Side side : conflict.sides()) {
      for (Claim one : side.claims()) {
        assertThat(side.claims()).as("seed %d", seed).allMatch(other -> meet(one, other));
        conflict.sides().stream()
            .filter(other -> !other.equals(side))
            .forEach(
                other ->
                    assertThat(other.claims()).as("seed %d", seed).anyMatch(c -> !meet(one, c)));
      }
    }
  }

  private static String date(Random random) {
    int month = 1 + random.nextInt(4);
    return switch (random.nextInt(5)) {
      case 0 -> "1931";
      case 1 -> "1931-%02d/1931-%02d".formatted(month, month + random.nextInt(3));
      case 2 -> "1931-%02d".formatted(month);
      default -> "1931-%02d-%02d".formatted(month, 1 + random.nextInt(3));
    };
  }

  private static boolean meet(Claim one, Claim other) {
    Edtf left = Edtf.parse(Telling.date(one));
    Edtf right = Edtf.parse(Telling.date(other));
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = FIRST.plusDays(i);
      if (left.allows(day) && right.allows(day)) {
        return true;
      }
    }
    return false;
  }
}
