package org.entente.score;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.query.Folding;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Whether a claim says what a gold line says.
final class Agreement {

  private static final double MUCH_ALIKE = 0.6;
  private static final int FEW_WORDS = 3;

  private Agreement() {}

  /// Whether they agree in all but the date.
  static boolean inFact(Claim claim, Gold gold) {
    if (!claim.property().word().equals(gold.property()) || !inSides(claim, gold)) {
      return false;
    }
    return gold.stances().contains(claim.stance().word())
        && (gold.codes() == null || contains(gold.codes(), claim.code()))
        && (gold.values() == null || value(claim.value(), gold.values()));
  }

  private static boolean contains(List<@Nullable String> accepted, @Nullable String word) {
    return accepted.stream().anyMatch(one -> Objects.equals(one, word));
  }

  private static boolean inSides(Claim claim, Gold gold) {
    String subject = claim.subject().name();
    Entity other = claim.object();
    String object = other == null ? null : other.name();
    List<@Nullable String> objects = gold.objects();
    if (name(subject, gold.subjects()) && (objects == null || name(object, objects))) {
      return true;
    }
    return gold.reciprocal()
        && objects != null
        && !objects.isEmpty()
        && name(object, gold.subjects())
        && name(subject, objects);
  }

  private static boolean name(@Nullable String name, List<@Nullable String> accepted) {
    if (name == null || name.isEmpty()) {
      return contains(accepted, null);
    }
    String folded = Folding.fold(name);
    return accepted.stream()
        .anyMatch(one -> one != null && !one.isEmpty() && folded.equals(Folding.fold(one)));
  }

  private static boolean value(@Nullable String value, List<@Nullable String> accepted) {
    if (value == null || value.isEmpty()) {
      return false;
    }
    String folded = Folding.fold(value);
    return accepted.stream().anyMatch(one -> one != null && alike(Folding.fold(one), folded));
  }

  private static boolean alike(String gold, String value) {
    if (gold.isEmpty()) {
      return false;
    }
    List<String> words = List.of(gold.split(" ", -1));
    if (gold.equals(value) || (words.size() <= FEW_WORDS && value.contains(gold))) {
      return true;
    }
    Set<String> wanted = new HashSet<>(words);
    Set<String> all = new HashSet<>(List.of(value.split(" ", -1)));
    all.remove("");
    Set<String> shared = new HashSet<>(wanted);
    shared.retainAll(all);
    all.addAll(wanted);
    return wanted.size() > FEW_WORDS && (double) shared.size() / all.size() >= MUCH_ALIKE;
  }

  /// Whether they agree in the date.
  static boolean inTime(Claim claim, Gold gold) {
    List<@Nullable String> accepted = gold.times();
    if (accepted == null) {
      return true;
    }
    HistoricalDate time = claim.time();
    if (time == null) {
      return contains(accepted, null);
    }
    if (accepted.size() == 1 && accepted.getFirst() == null) {
      return true;
    }
    String key = DateKey.of(time.edtf().toString());
    return accepted.stream().anyMatch(one -> one != null && DateKey.of(one).equals(key));
  }

  /// Whether the claim's act is among those the gold line names.
  static boolean inAct(Claim claim, Gold gold) {
    Act act = claim.act();
    return contains(gold.acts(), act == null ? null : act.word());
  }

  /// Whether one quote lies in the other.
  static boolean inWords(Claim claim, Gold gold) {
    String quote = claim.source().quote();
    return gold.quote().contains(quote) || quote.contains(gold.quote());
  }

  /// Whether a claim quotes its document exactly.
  static boolean isQuoted(Claim claim, String text) {
    Citation source = claim.source();
    return source.end() <= text.length()
        && text.substring(source.start(), source.end()).equals(source.quote());
  }
}
