package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.Entity;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Actors;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.WordSet;
import org.entente.time.HistoricalDate;

/// How long people held their offices, and who came after them.
final class ServiceStatements {

  private static final Set<String> ENDING =
      WordSet.of("oust remove dismiss depose resign replace recall retire");
  private static final Set<String> SERVING = Set.of("serve", "hold", "remain", "act");
  private static final Set<String> POST = Set.of("position", "post", "office", "title");

  private final Story story;
  private final Clause clause;
  private final List<Unit> units;
  private final Titles titles;
  private final OfficeClaims claims;

  ServiceStatements(Story story, Clause clause, Titles titles, OfficeClaims claims) {
    this.story = story;
    this.clause = clause;
    this.units = clause.units();
    this.titles = titles;
    this.claims = claims;
  }

  /// What a verb says of them.
  void predicate(Predicate p) {
    ends(p);
    succession(p);
    service(p);
  }

  /// "was ousted as the head of the party in 1968".
  private void ends(Predicate p) {
    Entity person = ENDING.contains(p.lemma()) ? titles.subjectPerson(p) : null;
    Phrase as = person == null ? null : p.after(Set.of("as", "from")).orElse(null);
    if (person == null
        || as == null
        || p.date() == null
        || !(as.headUnit().name() instanceof Name.Office)
        || p.stance() != Stance.ASSERTED) {
      return;
    }
    Titles.Title title = titles.title(as.head());
    HistoricalDate until = Bounds.of(p).until();
    List<Entity> whose = title.whose().isEmpty() ? titles.home(person) : title.whose();
    claims.say("left-office", p, person, as.headUnit().text(), whose, until, title);
    claims.remember(
        person, Post.of(as.headUnit().text(), whose, title, story.posts.get(person), until));
  }

  /// "he was replaced by Alexander Dubcek".
  private void succession(Predicate p) {
    boolean replaced = (p.lemma().equals("replace") || p.lemma().equals("succeed")) && p.passive();
    Entity before = replaced ? titles.subjectPerson(p) : null;
    Phrase by = before == null ? null : p.after(Set.of("by")).orElse(null);
    Post post = before == null ? null : story.posts.get(before);
    if (by == null || post == null || !Actors.isPerson(by.headUnit())) {
      return;
    }
    Entity person = titles.person(by.headUnit());
    HistoricalDate spell = post.when();
    HistoricalDate told = p.date() == null ? null : Bounds.of(p).since();
    HistoricalDate since = told != null || spell == null ? told : Bounds.turn(spell);
    if (person != null) {
      claims.hold(
          "succeeded-in-office",
          person,
          post.office(),
          post.whose(),
          since,
          0.8,
          units.get(Math.max(0, clause.groupStart(p.at()) - 1)).start(),
          by.end());
      story.person = person;
    }
  }

  /// "He served until 1925", "He held the position until 30 June 1903".
  private void service(Predicate p) {
    boolean serves = SERVING.contains(p.lemma()) && (p.object() == null || p.object().headIn(POST));
    Entity person = serves ? titles.subjectPerson(p) : null;
    Post post = person == null ? null : story.posts.get(person);
    Unit date = p.date();
    if (person == null
        || post == null
        || date == null
        || !Bounds.of(p).edtf().toString().startsWith("../")) {
      return;
    }
    HistoricalDate span = Bounds.span(post.when(), Bounds.of(p));
    int start = p.subject() != null ? p.subject().start() : units.get(p.at()).start();
    claims.hold("served-until", person, post.office(), post.whose(), span, 0.85, start, date.end());
    claims.remember(
        person, new Post(post.office(), post.whose(), post.senders(), post.receivers(), span));
  }
}
