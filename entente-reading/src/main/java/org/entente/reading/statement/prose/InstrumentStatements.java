package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Arg;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// What a clause says of an instrument beyond the rule tables: what it was made for, who stood
/// aside from it, what came of it.
final class InstrumentStatements {

  private static final Set<String> FINISHING = WordSet.of("put bring mark make signal signify");
  private static final Set<String> END = WordSet.of("end close halt stop conclusion");
  private static final Set<String> WARS =
      WordSet.of("war wars hostilities conflict dispute fighting occupation crisis");
  private static final Set<String> JOINING = WordSet.of("sign ratify join adopt");
  private static final Set<String> EFFECTS =
      WordSet.of("effect effects impact influence consequence consequences result");
  private static final Set<String> LEADING = WordSet.of("lead contribute result bring");
  private static final Set<String> TO = WordSet.of("to in about");
  private static final Set<String> ACHIEVING = WordSet.of("accomplish achieve");
  private static final Set<String> SEEKING = WordSet.of("seek aim intend attempt mean");
  private static final Set<String> FORMING =
      WordSet.of("form create establish found conclude sign");
  private static final Set<String> COUNTERPARTS =
      WordSet.of("counterbalance counterweight response reaction answer bulwark counter deterrent");
  private static final Set<String> MAKING =
      WordSet.of("sign conclude form create establish negotiate design intend");

  private final Referents referents;
  private final Clause clause;
  private final List<Unit> units;
  private final Passages passages;
  private final Sayer.Sink sink;

  InstrumentStatements(Referents referents, Clause clause, Passages passages, Sayer.Sink sink) {
    this.referents = referents;
    this.clause = clause;
    this.units = clause.units();
    this.passages = passages;
    this.sink = sink;
  }

  void predicate(Predicate p) {
    if (p.nominal()) {
      return;
    }
    purpose(p);
    exceptions(p);
    effects(p);
    counterpart(p);
  }

  /// "a pact concluded in 1931 to guard the straits": a purpose after the making of it.
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
    passages.say(
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
    boolean ends = object != null && (p.lemma().equals("end") || putsEnd(p, object));
    boolean had = p.lemma().equals("have") && object != null && object.headIn(EFFECTS);
    boolean led =
        LEADING.contains(p.lemma())
            && p.args().stream().anyMatch(a -> TO.contains(a.preposition()));
    boolean achieves = ACHIEVING.contains(p.lemma());
    if (SEEKING.contains(p.lemma()) && clause.is(p.at() + 1, Kind.TO)) {
      passages.say(
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
    int from = ends ? p.at() : had || achieves ? passages.afterVerb(p) : passages.after(p, TO);
    int to = ClauseEnd.after(units, from);
    if (achieves) {
      goals(e, p, from, to);
      return;
    }
    passages.say(
        ends ? "instrument-ends" : "instrument-leads-to",
        e,
        Property.LEADS_TO,
        p,
        from,
        to,
        p.stance(),
        0.75);
  }

  /// "put an end to the war", "brought the war to a close", "marked the end of the war".
  private static boolean putsEnd(Predicate p, Phrase object) {
    if (FINISHING.contains(p.lemma()) && object.headIn(END)) {
      return object.complement() != null || p.after(TO).isPresent();
    }
    boolean war = object.headUnit().name() instanceof Name.War || object.headIn(WARS);
    return war
        && (p.lemma().equals("terminate")
            || p.lemma().equals("conclude")
            || p.lemma().equals("bring")
                && p.after(Set.of("to")).filter(a -> a.headIn(END)).isPresent());
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
          passages.say(
              "instrument-achieves", e, Property.LEADS_TO, p, start, i - 1, p.stance(), 0.7);
        }
        start = i;
      }
    }
    passages.say("instrument-achieves", e, Property.LEADS_TO, p, start, to, p.stance(), 0.7);
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
        passages.say(
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
}
