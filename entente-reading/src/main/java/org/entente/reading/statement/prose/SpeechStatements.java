package org.entente.reading.statement.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Arg;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Unit;

/// What is refused, promised or threatened "to" someone: "A refused to receive B", "A promised to
/// defend B". The act told is that of speech; what it was about did not happen by it.
final class SpeechStatements {

  private static final Map<String, Act> ACTS =
      Map.of(
          "refuse", Act.REFUSE,
          "decline", Act.REFUSE,
          "promise", Act.PROMISE,
          "pledge", Act.PROMISE,
          "undertake", Act.PROMISE,
          "threaten", Act.THREATEN,
          "offer", Act.PROPOSE,
          "propose", Act.PROPOSE);
  private static final Set<String> TOWARDS =
      Set.of("to", "with", "from", "of", "against", "for", "on", "upon", "over", "at");

  private final Referents referents;
  private final Sayer.Sink sink;

  SpeechStatements(Referents referents, Sayer.Sink sink) {
    this.referents = referents;
    this.sink = sink;
  }

  void predicate(Predicate said, List<Predicate> told) {
    int next = told.indexOf(said) + 1;
    Act act = said.nominal() || said.passive() ? null : ACTS.get(said.lemma());
    Phrase subject = said.subject();
    if (act != null
        && subject != null
        && said.object() == null
        && next > 0
        && next < told.size()
        && infinitive(said, told.get(next))) {
      say(act, said, subject, told.get(next));
    }
  }

  private static boolean infinitive(Predicate said, Predicate deed) {
    List<Unit> units = said.sentence();
    boolean to = deed.at() > 0 && units.get(deed.at() - 1).is(Unit.Kind.TO);
    return !deed.nominal() && to && deed.at() <= said.at() + 3;
  }

  private void say(Act act, Predicate said, Phrase subject, Predicate deed) {
    List<Entity> others = others(deed);
    List<Entity> who = referents.actors(subject);
    for (Entity a : said.stance() == Stance.ASSERTED ? who : List.<Entity>of()) {
      for (Entity o : others) {
        if (!a.equals(o)) {
          Unit date = said.date() != null ? said.date() : deed.date();
          int start = Math.min(subject.start(), date == null ? subject.start() : date.start());
          int end = deed.sentence().get(Math.min(deed.end(), deed.sentence().size()) - 1).end();
          sink.take(
              new ClaimDraft(a, Property.EVENT, "speech-act")
                  .act(act)
                  .object(o)
                  .time(date == null ? null : date.date())
                  .confidence(0.75),
              start,
              Math.max(end, date == null ? end : date.end()));
        }
      }
    }
  }

  /// Whom the deed would have concerned: its object, or the first named after a preposition.
  private List<Entity> others(Predicate deed) {
    Set<Entity> out = new LinkedHashSet<>();
    Phrase object = deed.object();
    if (object != null) {
      out.addAll(referents.actors(object));
      if (out.isEmpty()) {
        out.addAll(referents.before(object));
      }
      if (out.isEmpty() && object.complement() != null) {
        out.addAll(referents.actors(object.complement()));
      }
    }
    for (Arg arg : out.isEmpty() ? deed.args() : List.<Arg>of()) {
      if (TOWARDS.contains(arg.preposition())) {
        out.addAll(referents.actors(arg.phrase()));
        break;
      }
    }
    return List.copyOf(out);
  }
}
