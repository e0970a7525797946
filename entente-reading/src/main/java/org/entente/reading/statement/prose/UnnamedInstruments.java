package org.entente.reading.statement.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.claim.Act;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.InstrumentType;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Clause;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.mention.InstrumentShapes;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// Instruments that a text only describes, by their kind, their sides and their date: "by a
/// convention signed with Ruritania in May 1912", "a protocol of 1915 between A and B".
final class UnnamedInstruments {

  private static final Set<String> SIGNING = WordSet.of("sign conclude initial negotiate make");
  private static final Set<String> SETTLED =
      WordSet.of("because after following under by since despite of in with");
  private static final Set<String> WHICH = WordSet.of("by under in through");

  private final Referents referents;
  private final Clause clause;
  private final List<Unit> units;
  private final Sayer.Sink sink;

  UnnamedInstruments(Referents referents, Clause clause, Sayer.Sink sink) {
    this.referents = referents;
    this.clause = clause;
    this.units = clause.units();
    this.sink = sink;
  }

  void read(List<Predicate> predicates) {
    for (int i = 0; i < units.size(); i++) {
      Phrase p = clause.covering(i);
      boolean head = units.get(i).is(Kind.WORD) && p != null && p.head() == i;
      if (head && p != null && described(p)) {
        instrument(p, predicates);
      }
    }
  }

  /// "a protocol", "an agreement", "the treaty of 1881 between A and B".
  private boolean described(Phrase p) {
    InstrumentType type = InstrumentShapes.type(p.headWord());
    String d = p.determiner();
    return type != null
        && !p.headWord().endsWith("s")
        && !p.headWord().equals("peace")
        && (d.equals("a") || d.equals("an") || d.equals("the") && followed(p))
        && p.complement() == null;
  }

  private boolean followed(Phrase p) {
    boolean between = clause.is(p.to(), Kind.PREPOSITION) && units.get(p.to()).is("between");
    boolean of =
        clause.is(p.to(), Kind.PREPOSITION)
            && units.get(p.to()).is("of")
            && clause.is(p.to() + 1, Kind.DATE)
            && clause.is(p.to() + 2, Kind.PREPOSITION)
            && units.get(p.to() + 2).is("between");
    return between || of;
  }

  private void instrument(Phrase p, List<Predicate> predicates) {
    Predicate signing = signing(p, predicates);
    if (signing != null && (!signing.passive() || signing.after(Set.of("by")).isPresent())) {
      return;
    }
    Unit date = signing != null ? signing.date() : dateAfter(p);
    List<Entity> sides = sides(p, signing, predicates);
    if (sides.size() < 2) {
      return;
    }
    int start = p.start();
    int end = end(p, date);
    if (date == null) {
      acts(p, sides, start, end);
      return;
    }
    Entity e = referents.name(Unnamed.full(Unnamed.name(p), sides));
    InstrumentType type = java.util.Objects.requireNonNull(InstrumentShapes.type(p.headWord()));
    sink.take(
        new ClaimDraft(e, Property.INSTRUMENT_TYPE, "described").code(type).confidence(0.8),
        start,
        end);
    sink.take(
        new ClaimDraft(e, Property.SIGNED, "described").time(date.date()).confidence(0.8),
        start,
        end);
    for (Entity side : sides) {
      sink.take(
          new ClaimDraft(e, Property.PARTY, "described").object(side).confidence(0.8), start, end);
    }
  }

  /// An agreement without a date tells only that the sides signed one.
  private void acts(Phrase p, List<Entity> sides, int start, int end) {
    Unit before = clause.unit(p.from() - 1);
    boolean settled =
        before != null && before.is(Kind.PREPOSITION) && SETTLED.contains(before.lower());
    for (int i = 1; settled && i < sides.size(); i++) {
      sink.take(
          new ClaimDraft(sides.getFirst(), Property.EVENT, "described")
              .act(Act.SIGN)
              .object(sides.get(i))
              .reciprocal(true)
              .stance(Stance.ASSERTED)
              .confidence(0.7),
          start,
          end);
    }
  }

  private static @Nullable Predicate signing(Phrase p, List<Predicate> predicates) {
    for (Predicate q : predicates) {
      boolean about = p.same(q.subject()) && q.passive() || p.same(q.object());
      if (!q.nominal() && about && SIGNING.contains(q.lemma())) {
        return q;
      }
    }
    return null;
  }

  private @Nullable Unit dateAfter(Phrase p) {
    boolean of = clause.is(p.to(), Kind.PREPOSITION) && units.get(p.to()).is("of");
    return of && clause.is(p.to() + 1, Kind.DATE) ? units.get(p.to() + 1) : null;
  }

  private List<Entity> sides(Phrase p, @Nullable Predicate signing, List<Predicate> predicates) {
    List<Entity> named = referents.before(p);
    if (named.size() >= 2) {
      return named;
    }
    Phrase between = after(p, "between");
    if (between != null) {
      return referents.actors(between);
    }
    if (signing != null && signing.after(Set.of("with")).isPresent()) {
      List<Entity> others = referents.actors(signing.after(Set.of("with")).get());
      List<Entity> own = doer(signing, predicates);
      List<Entity> all = new ArrayList<>(own);
      others.stream().filter(o -> !all.contains(o)).forEach(all::add);
      return own.isEmpty() || others.isEmpty() ? List.of() : all;
    }
    return dateAfter(p) == null ? List.of() : whose(p, predicates);
  }

  /// "a protocol of 1915, by which both governments agreed": those who agreed in it.
  private List<Entity> whose(Phrase p, List<Predicate> predicates) {
    int which = p.to() + 2;
    if (clause.is(which, Kind.COMMA)) {
      which++;
    }
    boolean in =
        clause.is(which, Kind.PREPOSITION)
            && WHICH.contains(units.get(which).lower())
            && clause.is(which + 1, Kind.RELATIVE);
    for (Predicate q : in ? predicates : List.<Predicate>of()) {
      if (!q.nominal() && q.subject() != null && q.subject().from() == which + 2) {
        return referents.states(referents.actors(q.subject()));
      }
    }
    return List.of();
  }

  /// The one state that does what the sentence tells around the participle.
  private List<Entity> doer(Predicate signing, List<Predicate> predicates) {
    for (Predicate q : predicates) {
      Phrase subject = q.subject();
      boolean other = !q.nominal() && q.at() != signing.at() && !q.passive();
      List<Entity> who =
          other && subject != null
              ? referents.states(referents.actors(subject))
              : List.<Entity>of();
      if (who.size() == 1 && who.getFirst().kind() == EntityKind.STATE) {
        return who;
      }
    }
    return List.of();
  }

  private @Nullable Phrase after(Phrase p, String preposition) {
    int i = p.to();
    if (dateAfter(p) != null) {
      i += 2;
    }
    boolean there = clause.is(i, Kind.PREPOSITION) && units.get(i).is(preposition);
    return there ? clause.starting(i + 1) : null;
  }

  private int end(Phrase p, @Nullable Unit date) {
    Phrase between = after(p, "between");
    int end = between == null ? p.end() : between.end();
    return date == null ? end : Math.max(end, date.end());
  }
}
