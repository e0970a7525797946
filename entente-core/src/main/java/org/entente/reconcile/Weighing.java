package org.entente.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.reconcile.same.Same;
import org.entente.remark.Merges;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Counts and dates the sources of each side of a conflict.
final class Weighing {

  /// Fewer words than this may be equal by chance.
  private static final int FEWEST_WORDS = 6;

  private static final Comparator<Optional<SourceKind>> KNOWN_FIRST =
      Comparator.comparing(
          kind -> kind.orElse(null), Comparator.nullsLast(Comparator.<SourceKind>naturalOrder()));

  private static final Comparator<Testimony> NEAREST_FIRST =
      Comparator.<Testimony>comparingLong(source -> farthest(source.apart()))
          .thenComparing(source -> Optional.ofNullable(source.kind()), KNOWN_FIRST)
          .thenComparing(Testimony::document);

  private static final Comparator<Side> STRONGEST_FIRST =
      Comparator.comparingInt(Side::wordings)
          .reversed()
          .thenComparingLong(side -> farthest(side.nearest().map(Testimony::apart).orElse(null)))
          .thenComparing(Side::stands);

  private static final Comparator<Claim> SUREST_FIRST =
      Comparator.comparingDouble(Claim::confidence).reversed().thenComparing(Telling::inText);

  private final Map<String, Witness> witnesses = new HashMap<>();

  Weighing(List<Witness> witnesses) {
    witnesses.forEach(witness -> this.witnesses.put(witness.document(), witness));
  }

  /// The side of claims that hold one thing.
  ///
  /// @param event the days on which it happened, by this side
  Side side(String stands, List<Claim> claims, DayRange event) {
    Map<String, Testimony> sources = new HashMap<>();
    for (Claim claim : claims) {
      sources.computeIfAbsent(claim.source().document(), d -> testimony(d, claim, event));
    }
    List<Testimony> nearestFirst = sources.values().stream().sorted(NEAREST_FIRST).toList();
    List<Claim> said =
        nearestFirst.stream()
            .flatMap(source -> claims.stream().filter(c -> isOf(c, source)).sorted(SUREST_FIRST))
            .toList();
    return new Side(stands, said, nearestFirst, wordings(claims), false);
  }

  private static boolean isOf(Claim claim, Testimony source) {
    return claim.source().document().equals(source.document());
  }

  /// Sides in the order of how many sources stand there in their own words, then of how near.
  List<Side> ordered(List<Side> sides) {
    return sides.stream().sorted(STRONGEST_FIRST).toList();
  }

  private Testimony testimony(String document, Claim claim, DayRange event) {
    Witness witness = witnesses.get(document);
    Description description = witness == null ? Description.NONE : witness.description();
    Edtf date = description.date();
    Apart apart = date == null ? null : Apart.between(event, date.bounds()).orElse(null);
    String title = witness == null ? claim.source().title() : witness.title();
    return new Testimony(document, title, description.kind(), date, apart);
  }

  private static long farthest(@Nullable Apart apart) {
    return apart == null ? Long.MAX_VALUE : apart.most();
  }

  /// In how many wordings documents say it: those that share a sentence count as one.
  private static int wordings(List<Claim> claims) {
    Merges one = new Merges();
    Map<String, String> first = new HashMap<>();
    for (Claim claim : claims) {
      String words = Same.fold(claim.source().quote());
      if (words.chars().filter(c -> c == ' ').count() >= FEWEST_WORDS - 1) {
        String document = claim.source().document();
        one.merge(first.computeIfAbsent(words, w -> document), document);
      }
    }
    return (int) claims.stream().map(c -> one.key(c.source().document())).distinct().count();
  }
}
