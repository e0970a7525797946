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

/// What an instrument binds its parties to, where a clause tells it of its parts, its members or
/// those who agreed in it.
final class ProvisionStatements {

  private static final Set<String> PLAIN_ORDINALS = WordSet.of("first second third fourth");
  private static final Set<String> ORDINALS =
      WordSet.of("first second third fourth fifth sixth final");
  private static final Set<String> MEMBERS =
      WordSet.of("members signatories parties signers states");
  private static final Set<String> UNDERTAKING =
      WordSet.of("pledge agree promise undertake commit vow emphasize emphasise renounce accept");
  private static final Set<String> IN = WordSet.of("in under by");
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
              + " undertake relinquish surrender give grant acknowledge affirm confirm obtain"
              + " receive acquire gain secure abandon evacuate transfer return restore retain"
              + " assume allow permit concede yield waive consent reaffirm bind");

  private static final Set<String> BOUND =
      WordSet.of(
          "submit refer restore return cede grant confirm divide place recognize recognise"
              + " guarantee transfer establish abolish ban require oblige allow permit limit"
              + " demilitarize demilitarise neutralize neutralise partition award assign evacuate"
              + " open exempt set fix draw create unite incorporate give leave reduce prohibit"
              + " forbid entitle promise acknowledge declare exclude retain lease compensate"
              + " abrogate dismantle release exchange settle resolve");

  private static final Set<String> EACH = WordSet.of("each either both every");
  private static final Set<String> ONE =
      WordSet.of("party side signatory power state parties sides signatories");
  private static final Set<String> TERMS =
      WordSet.of("terms term provisions provision article articles clause clauses conditions");

  private final Referents referents;
  private final Story story;
  private final Clause clause;
  private final List<Unit> units;
  private final Passages passages;
  private final Sayer.Sink sink;

  ProvisionStatements(
      Referents referents, Story story, Clause clause, Passages passages, Sayer.Sink sink) {
    this.referents = referents;
    this.story = story;
    this.clause = clause;
    this.units = clause.units();
    this.passages = passages;
    this.sink = sink;
  }

  void predicate(Predicate p) {
    if (p.nominal()) {
      return;
    }
    parts(p);
    agreedIn(p);
    undertakings(p);
    whichBinds(p);
    underTerms(p);
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
    int from = contains ? passages.afterVerb(p) : passages.after(p, Set.of("on", "with"));
    boolean verbal =
        subject.head() == subject.from() + 1 && PLAIN_ORDINALS.contains(subject.headWord());
    passages.say(
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
      if (arg.phrase().from() < p.at()) {
        continue;
      }
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
      int from = passages.afterVerb(p);
      int to = before(arg.phrase());
      if (to > from) {
        passages.say("agreed-in", e, Property.PROVIDES, p, from, to, Stance.ASSERTED, 0.75);
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

  /// "The signatories agreed to …", "the members of the league pledged to …".
  private void undertakings(Predicate p) {
    Phrase subject = p.subject();
    boolean binds =
        subject != null
            && !p.passive()
            && p.stance() == Stance.ASSERTED
            && (subject.headIn(MEMBERS) || each(subject))
            && UNDERTAKING.contains(p.lemma());
    if (subject == null || !binds) {
      return;
    }
    Phrase of = subject.complement();
    Entity e = of == null ? subject.headWord().equals("states") ? null : topic() : whole(of);
    if (e != null) {
      int from = passages.afterVerb(p);
      boolean pledge = clause.is(from, Kind.TO) && clause.is(from + 1, Kind.VERB);
      int to = ClauseEnd.after(units, from);
      for (int[] part : Provisions.split(units, pledge ? p.at() : from, to)) {
        passages.say(
            "members-undertake", e, Property.PROVIDES, p, part[0], part[1], Stance.ASSERTED, 0.7);
      }
    }
  }

  /// "Each party", "either side", "both signatories".
  private static boolean each(Phrase subject) {
    String first = subject.sentence().get(subject.from()).lower();
    return EACH.contains(first) && ONE.contains(subject.headWord());
  }

  /// "the treaty, in which A and B committed to a common defence", "the pact, under which the
  /// dispute was referred to a court".
  private void whichBinds(Predicate p) {
    Phrase subject = p.subject();
    int which = subject == null ? -1 : subject.from() - 1;
    boolean in =
        clause.is(which, Kind.RELATIVE)
            && clause.is(which - 1, Kind.PREPOSITION)
            && IN.contains(units.get(which - 1).lower());
    Entity e = in ? antecedent(which - 2) : null;
    if (e != null) {
      binds("in-which-they-agreed", e, p);
    }
  }

  /// "Under the treaty, A ceded the port and B was granted a lease".
  private void underTerms(Predicate p) {
    Phrase subject = p.subject();
    Phrase opening = clause.is(0, Kind.PREPOSITION) ? clause.starting(1) : null;
    boolean main =
        opening != null
            && subject != null
            && subject.from() >= opening.to()
            && clause.clauseStart(p.at()) == 0
            && !found(p);
    Entity e = main && opening != null && IN.contains(units.get(0).lower()) ? meant(opening) : null;
    if (e != null) {
      binds("under-its-terms", e, p);
    }
  }

  /// Whether the verb is an infinitive or an -ing form, which its own governor tells.
  private boolean found(Predicate p) {
    return clause.is(p.at() - 1, Kind.TO) || units.get(p.at()).gerund();
  }

  private @Nullable Entity meant(Phrase opening) {
    boolean terms = opening.headIn(TERMS);
    if (!terms) {
      return referents.instrument(opening);
    }
    Phrase of = opening.complement();
    return of != null
        ? referents.instrument(of)
        : opening.determiner().equals("its") ? referents.treaties().instrumentOf("its") : null;
  }

  private void binds(String rule, Entity e, Predicate p) {
    Phrase subject = p.subject();
    boolean agrees = !p.passive() && AGREEING.contains(p.lemma());
    boolean bound = p.passive() && BOUND.contains(p.lemma());
    boolean told = p.stance() == Stance.ASSERTED || p.stance() == Stance.OBLIGATED;
    if (subject == null || !told || !agrees && !bound) {
      return;
    }
    for (Entity a : agrees ? referents.states(referents.actors(subject)) : List.<Entity>of()) {
      sink.take(
          new ClaimDraft(e, Property.PARTY, rule).object(a).confidence(0.85),
          subject.start(),
          subject.end());
    }
    int verb =
        agrees && !clause.is(passages.afterVerb(p), Kind.TO) ? passages.afterVerb(p) : p.at();
    int from = bound ? subject.from() : agrees ? passages.after(p, Set.of("to")) : verb;
    passages.say(
        rule,
        e,
        Property.PROVIDES,
        p,
        from,
        ClauseEnd.after(units, p.at() + 1),
        Stance.ASSERTED,
        0.72);
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

  private @Nullable Entity whole(Phrase subject) {
    Entity e = referents.instrument(subject);
    return e != null ? e : referents.organisation(subject);
  }
}
