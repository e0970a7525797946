package org.entente.reading.statement.order;

import java.util.Set;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// The fact that stands right after a word of order, as a clause or a phrase.
///
/// @param end the fact
/// @param to index after its last unit
/// @param over whether the words speak of its end: "the conclusion of the talks"
/// @param clause whether it is told by a verb
record Governed(End end, int to, boolean over, boolean clause) {

  private static final Set<String> ENDS =
      WordSet.of("end ending close cessation termination completion expiry expiration");

  /// Nouns that add nothing to the fact after "of", or name the beginning of it.
  private static final Set<String> TURNS =
      WordSet.of("outbreak start beginning onset commencement signing signature adoption event");

  private static final Set<String> SIGNING = Set.of("sign", "conclude");

  /// The end of a war or a conference, but the beginning of a treaty.
  private static final String CONCLUSION = "conclusion";

  /// The fact that begins at unit `i`; null where none does that a claim carries.
  static @Nullable Governed at(Facts facts, Recent recent, int i) {
    Predicate opened = clause(facts, i);
    if (opened != null) {
      End told = facts.end(opened);
      End end = told == null ? signed(facts, opened) : told;
      return end == null ? null : new Governed(end, opened.end(), false, true);
    }
    Phrase phrase = starting(facts, i);
    return phrase == null ? null : phrase(facts, recent, phrase, phrase.to(), false);
  }

  /// The phrase that begins at unit `i`, also where it hangs on a word of order: "in the wake of".
  private static @Nullable Phrase starting(Facts facts, int i) {
    Phrase phrase = facts.clause().covering(i);
    while (phrase != null && phrase.from() != i) {
      phrase = phrase.complement();
    }
    return phrase;
  }

  /// "after signing the treaty", where another sentence tells the signing.
  private static @Nullable End signed(Facts facts, Predicate p) {
    Phrase what = p.passive() ? p.subject() : p.object();
    boolean made = SIGNING.contains(p.lemma()) && p.stance() == Stance.ASSERTED;
    return made && what != null ? named(facts, what) : null;
  }

  /// The predicate of the clause that begins at unit `i`: its subject stands there, or the verb
  /// itself where it has the form in -ing or that of a participle.
  static @Nullable Predicate clause(Facts facts, int i) {
    for (Predicate p : facts.verbs()) {
      int group = facts.clause().groupStart(p.at());
      Phrase subject = p.subject();
      boolean relative = facts.clause().is(group - 1, Kind.RELATIVE);
      boolean own = subject != null && subject.from() == i && subject.to() <= group && !relative;
      if (p.at() >= i && (own && facts.finite(p) || group == i)) {
        return p;
      }
    }
    return null;
  }

  /// The fact that a phrase names: an act, an instrument or a meeting, or the beginning or end of
  /// one; the first of a list.
  static @Nullable Governed phrase(Facts facts, Recent recent, Phrase phrase) {
    return phrase(facts, recent, phrase, phrase.to(), false);
  }

  private static @Nullable Governed phrase(
      Facts facts, Recent recent, Phrase phrase, int to, boolean over) {
    for (Phrase member : phrase.members()) {
      End end = facts.act(member);
      if (end == null && (!over || member.headUnit().name() instanceof Name.Meeting)) {
        end = named(facts, member);
      }
      if (end == null) {
        end = recent.meant(member);
      }
      if (end != null) {
        return new Governed(end, to, over, false);
      }
      Governed within = turned(facts, recent, member, to);
      if (within != null) {
        return within;
      }
    }
    return null;
  }

  /// "the outbreak of the war", "the end of the war".
  private static @Nullable Governed turned(Facts facts, Recent recent, Phrase phrase, int to) {
    Phrase of = phrase.complement();
    String word = phrase.headWord();
    boolean conclusion = word.equals(CONCLUSION);
    if (of == null || !conclusion && !ENDS.contains(word) && !TURNS.contains(word)) {
      return null;
    }
    boolean made = conclusion && of.headUnit().name() instanceof Name.Instrument;
    return phrase(facts, recent, of, to, !made && !TURNS.contains(word));
  }

  private static @Nullable End named(Facts facts, Phrase phrase) {
    String name =
        switch (phrase.headUnit().name()) {
          case Name.Instrument instrument -> instrument.name();
          case Name.Meeting meeting -> meeting.name();
          case null, default -> "";
        };
    return name.isEmpty()
        ? null
        : End.named(name, facts.startOf(phrase.from()), facts.endOf(phrase.head()));
  }
}
