package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Arg;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// What a clause says of an instrument beyond the rule tables: its purpose, its parts, who stood
/// aside from it, what was agreed in it or at a conference.
final class InstrumentStatements {

  private static final Set<String> PLAIN_ORDINALS = WordSet.of("first second third fourth");
  private static final Set<String> ORDINALS =
      WordSet.of("first second third fourth fifth sixth final");
  private static final Set<String> JOINING = WordSet.of("sign ratify join adopt");
  private static final Set<String> EFFECTS =
      WordSet.of("effect effects impact influence consequence consequences result");
  private static final Set<String> LEADING = WordSet.of("lead contribute result bring");
  private static final Set<String> TO = WordSet.of("to in about");
  private static final Set<String> ACHIEVING = WordSet.of("accomplish achieve");
  private static final Set<String> SEEKING = WordSet.of("seek aim intend attempt mean");
  private static final Set<String> MEMBERS =
      WordSet.of("members signatories parties signers states");
  private static final Set<String> UNDERTAKING =
      WordSet.of("pledge agree promise undertake commit vow emphasize emphasise renounce accept");
  private static final Set<String> IN = WordSet.of("in under by");
  private static final Set<String> FORMING =
      WordSet.of("form create establish found conclude sign");
  private static final Set<String> COUNTERPARTS =
      WordSet.of("counterbalance counterweight response reaction answer bulwark counter deterrent");
  private static final Set<String> MAKING =
      WordSet.of("sign conclude form create establish negotiate design intend");
  private static final Set<String> PARTS =
      WordSet.of(
          "article articles clause clauses section provision provisions terms annex preamble"
              + " chapter basket protocol paragraph language part first second third fourth"
              + " final_version");
  private static final Set<String> CONTAINING =
      WordSet.of(
          "include contain establish provide guarantee grant emphasize emphasise stipulate require"
              + " outlaw prohibit call state declare formalize formalise recognize recognise affirm"
              + " allow oblige commit set limit ban cede restrict cover stress define create ensure"
              + " permit forbid");
  private static final Set<String> TREATING =
      WordSet.of("focus deal concern address center centre discuss");
  private static final Set<String> AGREEING =
      WordSet.of(
          "concede agree promise pledge recognize recognise renounce accept cede guarantee commit"
              + " undertake relinquish surrender give grant acknowledge affirm confirm");

  private final Referents referents;
  private final Story story;
  private final Clause clause;
  private final List<Unit> units;
  private final String paragraph;
  private final Sayer.Sink sink;

  InstrumentStatements(
      Referents referents, Story story, Clause clause, String paragraph, Sayer.Sink sink) {
    this.referents = referents;
    this.story = story;
    this.clause = clause;
    this.units = clause.units();
    this.paragraph = paragraph;
    this.sink = sink;
  }

  void predicate(Predicate p) {
    if (p.nominal()) {
      return;
    }
    purpose(p);
    parts(p);
    agreedIn(p);
    exceptions(p);
    effects(p);
    undertakings(p);
    whichBinds(p);
    counterpart(p);
  }

  /// "an agreement signed in 1951 to protect the Pacific": a purpose after the making of it.
  private void purpose(Predicate p) {
    Phrase subject = p.subject();
    Entity e = subject != null && p.passive() && MAKING.contains(p.lemma()) ? whole(subject) : null;
    int to = p.end();
    if (e == null
        || !clause.is(to, Kind.TO)
        || !clause.is(to + 1, Kind.VERB)
        || units.get(to + 1).verb() == null) {
      return;
    }
    say(
        "purpose-of-signing",
        e,
        Property.CONTEXT,
        p,
        to,
        ClauseEnd.after(units, to + 1),
        Stance.ASSERTED,
        0.75);
  }

  private @Nullable Entity whole(Phrase subject) {
    Entity e = referents.instrument(subject);
    return e != null ? e : referents.organisation(subject);
  }

  /// "The second article guaranteed …", "The first basket dealt with …": parts speak for the whole.
  private void parts(Predicate p) {
    Phrase subject = p.subject();
    if (subject == null || p.passive() || !subject.headIn(PARTS) || p.stance() == Stance.DENIED) {
      return;
    }
    Phrase of = subject.complement();
    Entity e = of != null ? referents.instrument(of) : topic();
    boolean contains = CONTAINING.contains(p.lemma());
    boolean treats = TREATING.contains(p.lemma());
    if (e == null || !contains && !treats || of == null && !ordinal(subject)) {
      return;
    }
    int from = contains ? afterVerb(p) : after(p, Set.of("on", "with"));
    boolean verbal =
        subject.head() == subject.from() + 1 && PLAIN_ORDINALS.contains(subject.headWord());
    say(
        "part-of-instrument",
        e,
        contains ? Property.PROVIDES : Property.CONTEXT,
        p,
        verbal ? p.at() : from,
        ClauseEnd.after(units, from),
        Stance.ASSERTED,
        0.7);
  }

  private static boolean ordinal(Phrase subject) {
    for (int i = subject.from(); i <= subject.head(); i++) {
      if (ORDINALS.contains(subject.sentence().get(i).lower())) {
        return subject.definite();
      }
    }
    return false;
  }

  private @Nullable Entity topic() {
    Entity topic = story.topic;
    return topic != null && topic.kind() == EntityKind.INSTRUMENT ? topic : null;
  }

  private int afterVerb(Predicate p) {
    int i = p.at() + 1;
    while (clause.is(i, Kind.ADVERB)) {
      i++;
    }
    return i;
  }

  private int after(Predicate p, Set<String> prepositions) {
    int i = afterVerb(p);
    return i < units.size() && prepositions.contains(units.get(i).lower()) ? i + 1 : i;
  }

  /// "A and B conceded the port in the Treaty of X": who agreed to something in an instrument is
  /// its party.
  private void agreedIn(Predicate p) {
    Phrase subject = p.subject();
    if (subject == null
        || p.passive()
        || p.stance() == Stance.DENIED
        || !AGREEING.contains(p.lemma())) {
      return;
    }
    for (Arg arg : p.args()) {
      boolean in =
          arg.preposition().equals("in")
              || arg.preposition().equals("under")
              || arg.preposition().equals("by");
      Entity e = in ? referents.instrument(arg.phrase()) : null;
      if (e == null) {
        continue;
      }
      for (Entity a : referents.states(referents.actors(subject))) {
        sink.take(
            new ClaimDraft(e, Property.PARTY, "agreed-in").object(a).confidence(0.8),
            Math.min(subject.start(), arg.phrase().start()),
            Math.max(units.get(p.at()).end(), arg.phrase().end()));
      }
      int from = afterVerb(p);
      int to = before(arg.phrase());
      if (to > from) {
        say("agreed-in", e, Property.PROVIDES, p, from, to, Stance.ASSERTED, 0.75);
      }
      Unit date = p.date();
      HistoricalDate when = date == null ? null : date.date();
      if (date != null && when != null && !story.hasDated(e)) {
        sink.take(
            new ClaimDraft(e, Property.SIGNED, "agreed-in").time(when).confidence(0.75),
            Math.min(date.start(), arg.phrase().start()),
            Math.max(date.end(), arg.phrase().end()));
      }
      return;
    }
  }

  /// Index of the preposition before a phrase.
  private static int before(Phrase phrase) {
    return Math.max(0, phrase.from() - 1);
  }

  /// "Every state except A signed it", "in addition to B": who stood aside, and who joined.
  private void exceptions(Predicate p) {
    Phrase subject = p.subject();
    boolean signs = JOINING.contains(p.lemma());
    Phrase object = p.passive() ? subject : p.object();
    Entity e = signs && object != null ? whole(object) : null;
    if (object == null || e == null || p.stance() != Stance.ASSERTED) {
      return;
    }
    for (int i = 0; i < units.size(); i++) {
      boolean except =
          units.get(i).is("except") || units.get(i).is("but") && clause.is(i, Kind.PREPOSITION);
      boolean addition =
          units.get(i).is("addition") && clause.is(i + 1, Kind.TO) || units.get(i).is("alongside");
      if (!except && !addition) {
        continue;
      }
      Phrase named = clause.starting(i + 1);
      for (int j = i + 1; named == null && j < i + 3; j++) {
        named = clause.starting(j);
      }
      if (named != null) {
        for (Entity a : referents.actors(named)) {
          sink.take(
              new ClaimDraft(e, Property.PARTY, except ? "all-but" : "in-addition")
                  .object(a)
                  .stance(except ? Stance.DENIED : Stance.ASSERTED)
                  .confidence(0.85),
              Math.min(units.get(p.at()).start(), named.start()),
              Math.max(object.end(), named.end()));
        }
      }
    }
  }

  /// "It had an effect on …", "The pact led to …", "The treaty ended the war": what came of an
  /// instrument.
  private void effects(Predicate p) {
    Phrase subject = p.subject();
    Entity e = subject == null || p.passive() ? null : referents.instrument(subject);
    if (e == null) {
      return;
    }
    Phrase object = p.object();
    boolean ends = p.lemma().equals("end") && object != null;
    boolean had = p.lemma().equals("have") && object != null && object.headIn(EFFECTS);
    boolean led =
        LEADING.contains(p.lemma())
            && p.args().stream().anyMatch(a -> TO.contains(a.preposition()));
    boolean achieves = ACHIEVING.contains(p.lemma());
    if (SEEKING.contains(p.lemma()) && clause.is(p.at() + 1, Kind.TO)) {
      say(
          "instrument-seeks",
          e,
          Property.CONTEXT,
          p,
          p.at() + 1,
          ClauseEnd.after(units, p.at() + 2),
          Stance.ASSERTED,
          0.75);
      return;
    }
    if (!ends && !had && !led && !achieves) {
      return;
    }
    int from = ends ? p.at() : had || achieves ? afterVerb(p) : after(p, TO);
    int to = ClauseEnd.after(units, from);
    if (achieves) {
      goals(e, p, from, to);
      return;
    }
    say(
        ends ? "instrument-ends" : "instrument-leads-to",
        e,
        Property.LEADS_TO,
        p,
        from,
        to,
        p.stance(),
        0.75);
  }

  /// "did accomplish the goal of maintaining peace and preserving neutrality": each aim with a verb
  /// of its own.
  private void goals(Entity e, Predicate p, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      boolean gerund = units.get(i).gerund();
      boolean first = gerund && (units.get(i - 1).is("of") || units.get(i - 1).is(Kind.AND));
      if (first) {
        if (units.get(i - 1).is(Kind.AND)) {
          say("instrument-achieves", e, Property.LEADS_TO, p, start, i - 1, p.stance(), 0.7);
        }
        start = i;
      }
    }
    say("instrument-achieves", e, Property.LEADS_TO, p, start, to, p.stance(), 0.7);
  }

  /// "The signatories agreed to …", "the members of the league pledged to …".
  private void undertakings(Predicate p) {
    Phrase subject = p.subject();
    boolean binds =
        subject != null
            && !p.passive()
            && p.stance() == Stance.ASSERTED
            && subject.headIn(MEMBERS)
            && UNDERTAKING.contains(p.lemma());
    if (subject == null || !binds) {
      return;
    }
    Phrase of = subject.complement();
    Entity e = of == null ? subject.headWord().equals("states") ? null : topic() : whole(of);
    if (e != null) {
      int from = afterVerb(p);
      boolean pledge = clause.is(from, Kind.TO) && clause.is(from + 1, Kind.VERB);
      say(
          "members-undertake",
          e,
          Property.PROVIDES,
          p,
          pledge ? p.at() : from,
          ClauseEnd.after(units, from),
          Stance.ASSERTED,
          0.7);
    }
  }

  /// "the treaty, in which A and B committed to a common defence".
  private void whichBinds(Predicate p) {
    Phrase subject = p.subject();
    if (subject == null || p.passive() || !AGREEING.contains(p.lemma())) {
      return;
    }
    int which = subject.from() - 1;
    boolean in =
        clause.is(which, Kind.RELATIVE)
            && clause.is(which - 1, Kind.PREPOSITION)
            && IN.contains(units.get(which - 1).lower());
    Entity e = in ? antecedent(which - 2) : null;
    if (e == null) {
      return;
    }
    for (Entity a : referents.states(referents.actors(subject))) {
      sink.take(
          new ClaimDraft(e, Property.PARTY, "in-which-they-agreed").object(a).confidence(0.85),
          subject.start(),
          subject.end());
    }
    int from = after(p, Set.of("to"));
    say(
        "in-which-they-agreed",
        e,
        Property.PROVIDES,
        p,
        from,
        ClauseEnd.after(units, from),
        Stance.ASSERTED,
        0.7);
  }

  private @Nullable Entity antecedent(int i) {
    int j = i;
    while (j >= 0 && clause.covering(j) == null && i - j < 5) {
      j--;
    }
    Phrase p = clause.covering(j);
    if (p == null) {
      return null;
    }
    Entity own = referents.instrument(p);
    return own == null && p.complement() != null ? referents.instrument(p.complement()) : own;
  }

  /// "formed this alliance as a counterbalance to B": what an alliance or instrument was made for.
  private void counterpart(Predicate p) {
    Phrase object = p.passive() ? p.subject() : p.object();
    boolean made = FORMING.contains(p.lemma()) && object != null;
    Entity e = made && object != null ? whole(object) : null;
    if (e == null) {
      return;
    }
    for (Arg arg : p.args()) {
      boolean against = arg.preposition().equals("as") && arg.phrase().headIn(COUNTERPARTS);
      if (against) {
        int from = arg.phrase().from();
        int start = units.get(from).is(Kind.DETERMINER) ? from + 1 : from;
        say(
            "made-as",
            e,
            Property.CONTEXT,
            p,
            start,
            ClauseEnd.after(units, from),
            Stance.ASSERTED,
            0.75);
      }
    }
  }

  private void say(
      String rule,
      Entity e,
      Property property,
      Predicate p,
      int from,
      int to,
      Stance stance,
      double sure) {
    if (to <= from) {
      return;
    }
    int start = units.get(from).start();
    int end = units.get(to - 1).end();
    sink.take(
        new ClaimDraft(e, property, rule)
            .value(paragraph.substring(start, end))
            .stance(stance)
            .confidence(sure),
        Math.min(start, units.get(opening(p)).start()),
        end);
  }

  /// Index of the first word that a citation needs to show of whom the predicate speaks: its
  /// subject, with the clause that leads to it in "the talks resulted in the treaty ending the
  /// war".
  private int opening(Predicate p) {
    Phrase subject = p.subject();
    if (subject == null || subject.from() > p.at()) {
      return p.at();
    }
    int verb = subject.from() - 2;
    boolean governed =
        clause.is(subject.from() - 1, Kind.PREPOSITION)
            && clause.is(verb, Kind.VERB)
            && units.get(verb).verb() != null;
    if (!governed) {
      return subject.from();
    }
    Phrase host = clause.subjectBefore(clause.groupStart(verb));
    return host == null ? verb : host.from();
  }
}
