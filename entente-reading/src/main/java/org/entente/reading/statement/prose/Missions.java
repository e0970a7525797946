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

  /// Words by which a noun phrase is recognised as a mission, or as something that belongs to one.
  static final Set<String> NOUNS =
      WordSet.of(
          "embassy embassies legation legations consulate consulates mission commission "
              + "consular liaison section");

  private static final Set<String> PLAIN =
      WordSet.of(
          "embassy embassies legation legations consulate consulates consulate-general "
              + "consulates-general vice-consulate");
  private static final Set<String> BELONGINGS =
      WordSet.of(
          "staff personnel officials officers building buildings compound grounds premises status "
              + "rank operations property guard guards employees services district districts");
  private static final int SOON = 5;
  private static final Set<String> HOST = Set.of("near", "to", "in", "at");

  private final Referents referents;
  private final Story story;

  Missions(Referents referents, Story story) {
    this.referents = referents;
    this.story = story;
  }

  /// The mission; null where the phrase means none or it is not plain whose it is.
  @Nullable Mission of(Phrase p, Predicate predicate) {
    Phrase q = p.members().getFirst();
    if (q.headUnit().is("it")) {
      boolean meant = story.missionTold || story.missionFresh && story.thing == null;
      return meant && !does(predicate) ? story.mission : null;
    }
    if (!isMission(q)) {
      return pointed(q);
    }
    Entity doer = doer(q, predicate);
    Entity owner = q.determiner().equals("its") && doer != null ? doer : owner(q);
    owner = owner == null ? doer : owner;
    MissionRank rank = MissionRank.of(q);
    Entity host = host(q, predicate, owner != null);
    owner = owner != null && owner.equals(host) ? null : owner;
    Mission whole = completed(owner, host).ranked(rank);
    if (whole.complete()) {
      return whole;
    }
    Mission last = story.mission;
    boolean silent = whole.owner() == null && whole.host() == null;
    return silent && q.definite() && last != null ? last.ranked(rank) : null;
  }

  /// "It opened talks" is not said of a mission.
  private static boolean does(Predicate p) {
    Phrase object = p.passive() ? null : p.object();
    return object != null
        && MissionRank.of(object) == null
        && !object.headWord().startsWith("operation");
  }

  /// Whether the phrase means a mission, by its head or the words before a place's name.
  static boolean isMission(Phrase p) {
    return switch (p.headWord()) {
      case "mission", "commission" -> described(p);
      case "section" -> has(p, "interests");
      case "office", "offices" ->
          has(p, "liaison") || has(p, "consular") || representative(p.complement());
      case "representation" -> has(p, "diplomatic") || has(p, "consular");
      case "agency" -> has(p, "consular") || has(p, "commercial");
      case "post", "posts" -> has(p, "consular") || has(p, "diplomatic");
      default -> plain(p);
    };
  }

  /// An embassy, a legation or a consulate, by itself or with the name of its seat after it.
  private static boolean plain(Phrase p) {
    int last = p.core() - 1;
    for (int i = p.from(); i <= last; i++) {
      if (PLAIN.contains(p.sentence().get(i).lower())) {
        return i == last || p.headWord().equals("general") || seat(p.headUnit());
      }
    }
    return false;
  }

  private static boolean seat(Unit u) {
    return u.is(Kind.NAME)
        || Character.isUpperCase(u.text().charAt(0)) && !BELONGINGS.contains(u.lower());
  }

  private static boolean described(Phrase p) {
    return p.modifiers().stream()
        .anyMatch(
            u ->
                u.is("high")
                    || u.is("interests")
                    || u.is("diplomatic")
                    || u.is("permanent")
                    || u.is("special")
                    || u.is("consular")
                    || u.is(Kind.NAME) && p.headWord().equals("mission"));
  }

  private static boolean has(Phrase p, String word) {
    return p.modifiers().stream().anyMatch(u -> u.is(word));
  }

  private static boolean representative(@Nullable Phrase p) {
    return p != null && p.headUnit().name() instanceof Name.Office;
  }

  /// "the post" after a mission was told.
  private @Nullable Mission pointed(Phrase p) {
    boolean points = p.definite() && p.head() == p.from() + 1;
    return points && (p.headWord().equals("post") || p.headWord().equals("mission"))
        ? story.mission
        : null;
  }

  private @Nullable Entity owner(Phrase p) {
    for (int i = p.from(); i < p.core(); i++) {
      Unit u = p.sentence().get(i);
      if (PLAIN.contains(u.lower())) {
        break;
      }
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
    return state(referents.possessor(p));
  }

  /// The state that does something to a mission of its own: "France opened a legation", "Envoy
  /// Duval closed the legation".
  private @Nullable Entity doer(Phrase p, Predicate predicate) {
    Phrase subject = predicate.subject();
    if (predicate.passive() || predicate.nominal() || subject == null || subject.same(p)) {
      return null;
    }
    return state(referents.acting(subject));
  }

  private static @Nullable Entity state(List<Entity> who) {
    return who.size() == 1 && who.getFirst().kind() == EntityKind.STATE ? who.getFirst() : null;
  }

  private @Nullable Entity host(Phrase p, Predicate predicate, boolean owned) {
    boolean after = false;
    for (int i = p.from(); i < p.core(); i++) {
      Unit u = p.sentence().get(i);
      if (Entities.placeName(u) || after && u.is(Kind.NAME)) {
        return home(u, owned);
      }
      after |= PLAIN.contains(u.lower());
    }
    Entity near = argument(predicate, Set.of("near", "to"), owned);
    Entity beside = near != null ? near : beside(p, owned);
    return beside != null ? beside : argument(predicate, Set.of("in", "at"), owned);
  }

  /// The state that stands after one of the prepositions; "raised to an embassy" names none.
  private @Nullable Entity argument(Predicate predicate, Set<String> prepositions, boolean owned) {
    for (Arg arg : predicate.args()) {
      if (prepositions.contains(arg.preposition()) && MissionRank.of(arg.phrase()) == null) {
        Entity e = place(arg.phrase(), owned);
        if (e != null) {
          return e;
        }
      }
    }
    return null;
  }

  /// The state in which a place lies: that of the document's two sides to which it belongs now, if
  /// its state of the year is neither; where the owner is told, only if that side was there then.
  private @Nullable Entity home(Unit u, boolean owned) {
    Entity then = referents.entities().stateOf(u, referents.year());
    Entity now = referents.entities().stateOf(u, null);
    boolean foreign = then != null && other(then) == null;
    return foreign && now != null && other(now) != null && (!owned || alive(now)) ? now : then;
  }

  /// Whether a state was there in the year, or came to be soon after: missions come before full
  /// independence.
  private boolean alive(Entity state) {
    Integer year = referents.year();
    Integer since = referents.entities().since(state);
    return year == null || since == null || since - SOON <= year;
  }

  /// "the embassy in Streslau", where the words after the phrase are no argument of the verb.
  private @Nullable Entity beside(Phrase p, boolean owned) {
    List<Unit> units = p.sentence();
    int i = p.to();
    if (i + 1 >= units.size() || !HOST.contains(units.get(i).lower())) {
      return null;
    }
    int j = i + 1;
    while (j < units.size() && (units.get(j).is(Kind.DETERMINER) || governing(units, j))) {
      j++;
    }
    return j < units.size() && units.get(j).name() instanceof Name.Known
        ? home(units.get(j), owned)
        : null;
  }

  /// "the government of" before a name.
  private static boolean governing(List<Unit> units, int i) {
    return units.get(i).is("government")
        || units.get(i).is("of") && units.get(i - 1).is("government");
  }

  private @Nullable Entity place(Phrase p, boolean owned) {
    Phrase one = p.members().getFirst();
    Unit head = one.headUnit();
    if (head.name() instanceof Name.Known) {
      return home(head, owned);
    }
    return state(referents.states(referents.actors(one)));
  }

  private Mission completed(@Nullable Entity owner, @Nullable Entity host) {
    if (owner != null && host == null) {
      return new Mission(owner, other(owner), null);
    }
    if (owner == null && host != null) {
      return new Mission(other(host), host, null);
    }
    return new Mission(owner, host, null);
  }

  private @Nullable Entity other(Entity one) {
    return referents.entities().other(story.dyad, one);
  }
}
