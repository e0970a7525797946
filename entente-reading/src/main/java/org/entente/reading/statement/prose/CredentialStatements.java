package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Who was accredited to whom.
final class CredentialStatements {

  private final Referents referents;
  private final Story story;
  private final List<Unit> units;
  private final Titles titles;
  private final OfficeClaims claims;
  private final Sayer.Sink sink;

  CredentialStatements(
      Referents referents,
      Story story,
      List<Unit> units,
      Titles titles,
      OfficeClaims claims,
      Sayer.Sink sink) {
    this.referents = referents;
    this.story = story;
    this.units = units;
    this.titles = titles;
    this.claims = claims;
    this.sink = sink;
  }

  /// "presented his credentials to the government of Ruritania on 4 May 1922".
  void predicate(Predicate p) {
    Phrase object = p.object();
    boolean presents =
        Set.of("present", "submit", "deliver").contains(p.lemma())
            && object != null
            && (object.headWord().equals("credentials") || object.headWord().equals("credential"));
    Entity person = presents ? titles.subjectPerson(p) : null;
    if (person == null || p.stance() != Stance.ASSERTED) {
      return;
    }
    Entity host = host(p, person);
    HistoricalDate when = p.date() == null ? null : Bounds.of(p);
    int start =
        p.subject() != null
            ? Math.min(p.subject().start(), units.get(p.at()).start())
            : units.get(p.at()).start();
    int end = Math.max(units.get(p.end() - 1).end(), units.get(p.at()).end());
    if (p.date() != null) {
      start = Math.min(start, p.date().start());
    }
    if (host != null) {
      sink.take(
          new ClaimDraft(person, Property.EVENT, "credentials")
              .act(Act.ACCREDIT)
              .object(host)
              .time(when)
              .confidence(0.92),
          start,
          end);
    }
    Phrase as = p.after(Set.of("as")).orElse(null);
    if (as != null && as.headUnit().name() instanceof Name.Office) {
      Titles.Title title = titles.title(as.head());
      List<Entity> whose = title.whose().isEmpty() ? titles.home(person) : title.whose();
      if (whose.isEmpty() && host != null) {
        whose = List.of(host);
      }
      HistoricalDate since = when == null ? null : Bounds.since(when);
      claims.hold(
          "credentials-as",
          person,
          as.headUnit().text(),
          whose,
          since,
          0.85,
          start,
          Math.max(end, units.get(title.end() - 1).end()));
      claims.remember(person, new Post(as.headUnit().text(), whose, since));
    }
    story.person = person;
  }

  private @Nullable Entity host(Predicate p, Entity person) {
    for (String prep : List.of("to", "in", "at")) {
      for (var arg : p.args()) {
        if (!arg.preposition().equals(prep)) {
          continue;
        }
        Unit head = arg.phrase().headUnit();
        Entity place =
            head.name() instanceof Name.Known
                ? referents.entities().stateOf(head, referents.year())
                : null;
        if (place != null && place.kind() == EntityKind.STATE && !Actors.isPerson(head)) {
          return place;
        }
        List<Entity> who = referents.states(referents.actors(arg.phrase()));
        if (!who.isEmpty()) {
          return who.getFirst();
        }
      }
    }
    Post post = story.posts.get(person);
    if (post != null && !post.whose().isEmpty() && story.dyad.contains(post.whose().getFirst())) {
      Entity known = referents.entities().stateOf(person, referents.year());
      Entity whose = post.whose().getFirst();
      return whose.equals(known) ? otherOf(whose) : whose;
    }
    Entity own = referents.entities().stateOf(person, referents.year());
    return own == null
        ? post == null || post.whose().isEmpty() ? null : post.whose().getFirst()
        : otherOf(own);
  }

  private @Nullable Entity otherOf(Entity own) {
    return referents.entities().other(story.dyad, own);
  }
}
