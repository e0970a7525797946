package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.WordSet;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Who was accredited to whom.
final class CredentialStatements {

  /// Nouns of action that tell of an accreditation.
  static final Set<String> NOUNS = Set.of("presentation", "acceptance", "reception");

  private static final Set<String> PRESENTING =
      WordSet.of("present submit deliver tender hand offer");
  private static final Set<String> RECEIVING = Set.of("accept", "receive");
  private static final Set<String> FORMALLY = Set.of("officially", "formally");

  private final Referents referents;
  private final Story story;
  private final Clause clause;
  private final List<Unit> units;
  private final Titles titles;
  private final Envoys envoys;
  private final OfficeClaims claims;
  private final Sayer.Sink sink;

  CredentialStatements(
      Referents referents,
      Story story,
      Clause clause,
      Titles titles,
      OfficeClaims claims,
      Sayer.Sink sink) {
    this.referents = referents;
    this.story = story;
    this.clause = clause;
    this.units = clause.units();
    this.titles = titles;
    this.envoys = new Envoys(referents, story, titles);
    this.claims = claims;
    this.sink = sink;
  }

  /// What a verb or a noun of action says of them.
  void predicate(Predicate p) {
    if (p.stance() != Stance.ASSERTED) {
      return;
    }
    if (p.nominal()) {
      noun(p);
    } else if (PRESENTING.contains(p.lemma())) {
      presented(p);
    } else if (RECEIVING.contains(p.lemma())) {
      received(p);
    } else if (p.lemma().equals("accredit")) {
      accredited(p);
    }
  }

  /// "presented his credentials to the government of Ruritania on 4 May 1922", "the letters of
  /// credence were presented by Anton Vogel".
  private void presented(Predicate p) {
    Phrase papers = p.passive() ? p.subject() : p.object();
    if (papers == null || !credentials(papers)) {
      return;
    }
    Phrase by = p.passive() ? p.after(Set.of("by")).orElse(null) : p.subject();
    Entity person = p.passive() ? by == null ? null : titles.one(by) : titles.subjectPerson(p);
    if (person != null) {
      say(p, person, by, envoys.named(p));
    }
  }

  /// "Ruritania accepted the credentials of Anton Vogel", "the king received Anton Vogel as
  /// minister", "Anton Vogel was officially received by the king".
  private void received(Predicate p) {
    Phrase object = p.passive() ? p.subject() : p.object();
    if (object == null) {
      return;
    }
    Phrase papers = credentials(object) ? object.complement() : null;
    Phrase envoy = papers != null ? papers : object;
    Entity person = papers == null && p.passive() ? titles.subjectPerson(p) : titles.one(envoy);
    boolean formal = papers != null || as(p) != null || formally(p);
    if (person == null || !formal) {
      return;
    }
    Phrase host = p.passive() ? p.after(Set.of("by")).orElse(null) : p.subject();
    Entity by = host == null || host.headUnit().is("it") ? null : envoys.state(host);
    say(p, person, envoy, by != null || !p.passive() ? by : envoys.named(p));
  }

  /// "Anton Vogel was accredited to Ruritania", "Borduria accredited Anton Vogel to Ruritania".
  private void accredited(Predicate p) {
    Phrase envoy = p.passive() ? p.subject() : p.object();
    Entity person =
        envoy == null ? null : p.passive() ? titles.subjectPerson(p) : titles.one(envoy);
    if (person == null) {
      return;
    }
    Phrase to = p.after(Set.of("to", "near")).orElse(null);
    List<Entity> hosts = to == null ? List.of() : referents.states(hosts(to));
    Entity host = hosts.isEmpty() ? envoys.named(p) : hosts.getFirst();
    if (hosts.size() < 2) {
      if (to == null || host != null) {
        say(p, person, envoy, host);
      }
      return;
    }
    hosts.forEach(each -> accredit(p, person, each));
  }

  private List<Entity> hosts(Phrase to) {
    List<Entity> who = referents.actors(to);
    return who.isEmpty() && to.complement() != null ? referents.actors(to.complement()) : who;
  }

  /// "with the presentation of the credentials of Anton Vogel".
  private void noun(Predicate p) {
    Phrase papers = NOUNS.contains(p.lemma()) ? p.after(Set.of("of")).orElse(null) : null;
    Phrase envoy = papers == null ? null : credentials(papers) ? papers.complement() : null;
    Entity person = envoy == null ? null : titles.one(envoy);
    if (person != null) {
      say(p, person, envoy, envoys.named(p));
    }
  }

  private static boolean credentials(Phrase p) {
    Phrase of = p.complement();
    return switch (p.headWord()) {
      case "credentials", "credential" -> true;
      case "letter", "letters" -> of != null && of.headWord().equals("credence");
      default -> false;
    };
  }

  private boolean formally(Predicate p) {
    for (int i = clause.groupStart(p.at()); i < p.at(); i++) {
      if (FORMALLY.contains(units.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// The office after "as"; null where none stands there.
  private static @Nullable Phrase as(Predicate p) {
    Phrase as = p.after(Set.of("as")).orElse(null);
    return as != null && as.headUnit().name() instanceof Name.Office ? as : null;
  }

  private void say(Predicate p, Entity person, @Nullable Phrase envoy, @Nullable Entity named) {
    Phrase as = as(p);
    Titles.Title title = as == null ? null : titles.title(as.head());
    Entity host = named;
    if (host == null && title != null) {
      host = envoys.host(title);
    }
    if (host == null) {
      host = envoys.host(envoy, person);
    }
    if (host != null) {
      accredit(p, person, host);
    }
    if (as != null && title != null) {
      office(p, person, host, as, title);
    }
    story.person = person;
  }

  private void accredit(Predicate p, Entity person, Entity host) {
    sink.take(
        new ClaimDraft(person, Property.EVENT, "credentials")
            .act(Act.ACCREDIT)
            .object(host)
            .time(p.date() == null ? null : Bounds.of(p))
            .confidence(0.92),
        start(p),
        end(p));
  }

  private void office(
      Predicate p, Entity person, @Nullable Entity host, Phrase as, Titles.Title title) {
    List<Entity> whose = title.whose().isEmpty() ? titles.home(person) : title.whose();
    if (whose.isEmpty() && host != null) {
      whose = List.of(host);
    }
    HistoricalDate since = p.date() == null ? null : Bounds.of(p).since();
    String office = as.headUnit().text();
    int end = Math.max(end(p), units.get(title.end() - 1).end());
    claims.hold("credentials-as", person, office, whose, since, 0.85, start(p), end);
    claims.remember(person, Post.of(office, whose, title, story.posts.get(person), since));
  }

  private int start(Predicate p) {
    int start = units.get(p.at()).start();
    start = p.subject() != null ? Math.min(start, p.subject().start()) : start;
    return p.date() != null ? Math.min(start, p.date().start()) : start;
  }

  private int end(Predicate p) {
    int end = Math.max(units.get(p.end() - 1).end(), units.get(p.at()).end());
    return p.date() != null ? Math.max(end, p.date().end()) : end;
  }
}
