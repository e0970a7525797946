package org.entente.reading.statement.prose;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.grammar.Predicates;
import org.entente.reading.grammar.Rule;
import org.entente.reading.grammar.RuleTable;
import org.entente.reading.mention.Unit;
import org.jspecify.annotations.Nullable;

/// What one sentence says: its names and titles first, then each predicate in turn.
final class SentenceStatements {

  private final RuleTable rules;
  private final Set<String> nouns;
  private final Story story;
  private final Referents referents;
  private final Clause clause;
  private final String paragraph;
  private final Sayer.Sink sink;
  private final IntConsumer turn;

  /// @param nouns nouns that name acts
  /// @param turn told the number of each predicate before it is read
  SentenceStatements(
      RuleTable rules,
      Set<String> nouns,
      Story story,
      Referents referents,
      Clause clause,
      String paragraph,
      Sayer.Sink sink,
      IntConsumer turn) {
    this.rules = rules;
    this.nouns = nouns;
    this.story = story;
    this.referents = referents;
    this.clause = clause;
    this.paragraph = paragraph;
    this.sink = sink;
    this.turn = turn;
  }

  /// Reads the sentence and gives its predicates.
  ///
  /// @param only the date of all that a heading says; null in running text
  List<Predicate> read(@Nullable Unit only) {
    List<Predicate> told = Predicates.of(clause, nouns);
    referents.hear(told);
    NamingStatements naming = new NamingStatements(referents, story, clause, sink);
    story.earlier = story.instrument;
    naming.names();
    AliasStatements aliases = new AliasStatements(referents, story, clause, sink);
    aliases.names();
    MembershipStatements members = new MembershipStatements(referents, story, clause, sink);
    members.names();
    OfficeStatements offices = new OfficeStatements(referents, story, clause, sink);
    offices.titles();
    new UnnamedInstruments(referents, clause, sink).read(told);
    Salience salience = new Salience(story, referents);
    Passages passages = new Passages(clause, paragraph, sink);
    InstrumentStatements instruments = new InstrumentStatements(referents, clause, passages, sink);
    ProvisionStatements provisions =
        new ProvisionStatements(referents, story, clause, passages, sink);
    MeetingStatements meetings = new MeetingStatements(referents, story, clause, paragraph, sink);
    SpeechStatements speech = new SpeechStatements(referents, sink);
    EllipticStatements elliptic = new EllipticStatements(referents, story, sink);
    for (int k = 0; k < told.size(); k++) {
      Predicate found = told.get(k);
      turn.accept(k);
      Predicate p = only != null && found.date() == null ? found.dated(only) : found;
      if (p.purpose()) {
        continue;
      }
      naming.predicate(p);
      aliases.predicate(p);
      members.predicate(p);
      offices.predicate(p);
      instruments.predicate(p);
      provisions.predicate(p);
      elliptic.predicate(p);
      speech.predicate(found, told);
      meetings.predicate(p);
      match(p);
      salience.after(p);
    }
    salience.end(clause);
    return told;
  }

  private void match(Predicate p) {
    Matcher matcher = new Matcher(referents, story);
    for (Rule rule : rules.about(p)) {
      Binding b = matcher.match(rule.pattern(), p);
      if (b != null) {
        new Sayer(rule, b, referents, paragraph, sink).sayAll();
        if (b.mission != null) {
          story.mission = b.mission.ranked(MissionRank.after(p));
          story.missionTold = true;
        }
      }
    }
  }
}
