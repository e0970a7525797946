package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.reading.grammar.Arg;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Whose mission a phrase means, and where it stands.
final class Missions {

  static final Set<String> NOUNS =
      WordSet.of(
          "embassy embassies legation legations consulate consulates mission commission "
              + "consular liaison section");
  private static final Set<String> HOST = Set.of("in", "at", "to");

  private final Referents referents;
  private final Story story;

  Missions(Referents referents, Story story) {
    this.referents = referents;
    this.story = story;
  }

  /// The mission; null where the phrase means none or it is not plain whose it is.
  @Nullable Mission of(Phrase p, Predicate predicate) {
    Phrase q = p.members().getFirst();
    if (q.headUnit().is("it") && story.mission != null) {
      return story.mission;
    }
    if (!isMission(q)) {
      return null;
    }
    Entity owner = owner(q);
    Entity host = host(q, predicate);
    Mission whole = completed(owner, host);
    return whole.complete() ? whole : fallback(q, whole);
  }

  static boolean isMission(Phrase p) {
    if (p.headWord().equals("commission")
        || p.headWord().equals("section")
        || p.headWord().equals("mission")) {
      return p.modifiers().stream()
          .anyMatch(
              u -> u.is("high") || u.is("interests") || u.is("diplomatic") || u.is("permanent"));
    }
    for (int i = p.from(); i < p.core(); i++) {
      String w = p.sentence().get(i).lower();
      if (NOUNS.contains(w)
          && !w.equals("mission")
          && !w.equals("commission")
          && !w.equals("section")) {
        return !w.equals("consular") && !w.equals("liaison")
            || p.headWord().equals("agency")
            || p.headWord().equals("office")
            || p.headWord().equals("post");
      }
    }
    return false;
  }

  private @Nullable Entity owner(Phrase p) {
    for (Unit u : p.modifiers()) {
      if (!u.is(Kind.NAME) || Entities.placeName(u) && !Entities.adjective(u)) {
        continue;
      }
      Entity e = referents.entities().of(u, story, referents.year());
      if (e != null && e.kind() == EntityKind.STATE) {
        return e;
      }
    }
    if (p.complement() != null) {
      List<Entity> of = referents.actors(p.complement());
      return of.isEmpty() || of.getFirst().kind() != EntityKind.STATE ? null : of.getFirst();
    }
    List<Entity> whose = referents.possessor(p.determiner());
    return whose.size() == 1 && whose.getFirst().kind() == EntityKind.STATE
        ? whose.getFirst()
        : null;
  }

  private @Nullable Entity host(Phrase p, Predicate predicate) {
    for (int i = p.from(); i < p.core(); i++) {
      Unit u = p.sentence().get(i);
      if (Entities.placeName(u)) {
        return referents.entities().stateOf(u, referents.year());
      }
    }
    for (Arg arg : predicate.args()) {
      if (HOST.contains(arg.preposition())) {
        Entity e = place(arg.phrase());
        if (e != null) {
          return e;
        }
      }
    }
    return beside(p);
  }

  /// "the embassy in Streslau", where the words after the phrase are no argument of the verb.
  private @Nullable Entity beside(Phrase p) {
    List<Unit> units = p.sentence();
    int i = p.to();
    if (i + 1 >= units.size() || !HOST.contains(units.get(i).lower())) {
      return null;
    }
    int j = units.get(i + 1).is(Kind.DETERMINER) ? i + 2 : i + 1;
    return j < units.size() && units.get(j).name() instanceof Name.Known
        ? referents.entities().stateOf(units.get(j), referents.year())
        : null;
  }

  private @Nullable Entity place(Phrase p) {
    Unit head = p.members().getFirst().headUnit();
    return head.name() instanceof Name.Known
        ? referents.entities().stateOf(head, referents.year())
        : null;
  }

  private Mission completed(@Nullable Entity owner, @Nullable Entity host) {
    if (owner != null && host == null) {
      return new Mission(owner, other(owner));
    }
    if (owner == null && host != null) {
      return new Mission(other(host), host);
    }
    return new Mission(owner, host);
  }

  private @Nullable Entity other(Entity one) {
    List<Entity> dyad = story.dyad;
    if (dyad.size() != 2) {
      return null;
    }
    return dyad.get(0).equals(one) ? dyad.get(1) : dyad.get(1).equals(one) ? dyad.get(0) : null;
  }

  private @Nullable Mission fallback(Phrase p, Mission partial) {
    Mission last = story.mission;
    boolean silent = partial.owner() == null && partial.host() == null;
    return silent && p.definite() ? last : null;
  }
}
