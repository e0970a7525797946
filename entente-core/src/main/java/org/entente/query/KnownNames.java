package org.entente.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.entente.authority.Actor;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reconcile.same.Sameness;
import org.jspecify.annotations.Nullable;

/// The names that a person may mean by what is typed so far: those of the authority, and of whom
/// and what a record tells without the authority knowing it.
///
/// Immutable.
public final class KnownNames {

  private final List<Spelt> ofAuthority;
  private final List<Spelt> ofRecord;

  private KnownNames(List<Spelt> ofAuthority, List<Spelt> ofRecord) {
    this.ofAuthority = ofAuthority;
    this.ofRecord = ofRecord;
  }

  /// One who or which bears a name.
  ///
  /// @param key its key in the record and in the authority
  /// @param name the name by which it is known
  /// @param kind what it is
  /// @param since the first year of its life by the authority; null where that is not known
  /// @param until the last such year; null where it lives on or that is not known
  public record Known(
      String key, String name, EntityKind kind, @Nullable Integer since, @Nullable Integer until) {

    static Known of(Actor actor) {
      EntityKind kind = EntityKind.valueOf(actor.kind().name());
      return new Known(actor.id(), actor.name(), kind, actor.since(), actor.until());
    }
  }

  /// What may be meant, and by which of its names.
  ///
  /// @param as the name that begins as was typed
  public record Suggestion(Known known, String as) {}

  private record Spelt(String folded, String as, Known known) {

    static Spelt of(String as, Known known) {
      return new Spelt(Folding.letters(as).toLowerCase(Locale.ROOT), as, known);
    }
  }

  /// The names of an authority, folded once.
  private record OfAuthority(List<Spelt> names) {

    static OfAuthority of(Authority authority) {
      List<Spelt> names = new ArrayList<>();
      authority
          .readings()
          .forEach(
              (name, readings) ->
                  readings.stream()
                      .filter(OfAuthority::isActor)
                      .forEach(reading -> names.add(Spelt.of(name, Known.of(reading.actor())))));
      return new OfAuthority(List.copyOf(names));
    }

    private static boolean isActor(Reading reading) {
      return reading.use() == NameUse.NAME && reading.actor().kind() != ActorKind.PLACE;
    }
  }

  /// The names of an authority and of what a record tells.
  public static KnownNames of(Authority authority, Collection<Entity> told, Sameness sameness) {
    Map<String, Spelt> own = new LinkedHashMap<>();
    for (Entity entity : told) {
      String key = sameness.key(entity);
      if (entity.ref() == null && authority.actor(key).isEmpty()) {
        Known known = new Known(key, entity.name(), entity.kind(), null, null);
        own.putIfAbsent(key, Spelt.of(entity.name(), known));
      }
    }
    List<Spelt> names = authority.derived(OfAuthority.class, OfAuthority::of).names;
    return new KnownNames(names, List.copyOf(own.values()));
  }

  /// Whom or what a person may mean who typed so much, the likeliest first: names that are just so,
  /// then those that begin so, then those in which a word begins so; of these, states first, then
  /// of what most is told.
  ///
  /// @param typed without regard to case and diacritics
  /// @param kinds what is wanted
  /// @param told how many claims tell of a key
  /// @return each who is meant once, by the name that fits best
  public List<Suggestion> like(String typed, Set<EntityKind> kinds, ToIntFunction<String> told) {
    String sought = Folding.letters(typed).toLowerCase(Locale.ROOT).strip();
    Map<String, Ranked> best = new LinkedHashMap<>();
    for (List<Spelt> names : List.of(ofAuthority, ofRecord)) {
      for (Spelt name : names) {
        int fit = kinds.contains(name.known.kind) ? fit(name.folded, sought) : NOT;
        if (fit < NOT) {
          Ranked ranked = new Ranked(fit, told.applyAsInt(name.known.key), name);
          best.merge(name.known.key, ranked, KnownNames::better);
        }
      }
    }
    return best.values().stream()
        .sorted(RANK)
        .map(ranked -> new Suggestion(ranked.name.known, ranked.name.as))
        .toList();
  }

  private static final int NOT = 3;

  private record Ranked(int fit, int told, Spelt name) {

    /// The name by which it is known goes before its other names.
    boolean isOwn() {
      return name.as.equals(name.known.name);
    }
  }

  private static final Comparator<Ranked> FIT =
      Comparator.comparingInt(Ranked::fit)
          .thenComparing(ranked -> !ranked.isOwn())
          .thenComparingInt(ranked -> ranked.name.as.length())
          .thenComparing(ranked -> ranked.name.as);

  private static final Comparator<Ranked> RANK =
      Comparator.comparingInt(Ranked::fit)
          .thenComparing((Ranked ranked) -> ranked.told == 0)
          .thenComparing(ranked -> ranked.name.known.kind)
          .thenComparingInt(ranked -> -ranked.told)
          .thenComparing(FIT)
          .thenComparing(ranked -> ranked.name.known.key);

  private static Ranked better(Ranked one, Ranked other) {
    return FIT.compare(one, other) <= 0 ? one : other;
  }

  private static int fit(String name, String sought) {
    if (name.startsWith(sought)) {
      return name.length() == sought.length() ? 0 : 1;
    }
    for (int at = name.indexOf(sought, 1); at > 0; at = name.indexOf(sought, at + 1)) {
      if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
        return 2;
      }
    }
    return NOT;
  }
}
