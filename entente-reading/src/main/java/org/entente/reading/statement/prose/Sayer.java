package org.entente.reading.statement.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.entente.claim.Act;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.InstrumentType;
import org.entente.claim.Phase;
import org.entente.claim.Plover;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.reading.grammar.Phrase;
import org.entente.reading.grammar.Predicate;
import org.entente.reading.grammar.Rule;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.VerbForm;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Makes claims of a rule's words and the roles it filled.
final class Sayer {

  /// Takes a claim that still lacks its citation.
  interface Sink {
    void take(ClaimDraft draft, int start, int end);
  }

  private final Rule rule;
  private final Binding b;
  private final Predicate p;
  private final Referents referents;
  private final String paragraph;
  private final Sink sink;
  private final Respectively respectively;

  Sayer(Rule rule, Binding b, Referents referents, String paragraph, Sink sink) {
    this.rule = rule;
    this.b = b;
    this.p = b.predicate;
    this.referents = referents;
    this.paragraph = paragraph;
    this.sink = sink;
    this.respectively = new Respectively(p);
  }

  /// Makes all the claims of the rule.
  void sayAll() {
    for (List<String> says : rule.says()) {
      say(says);
    }
  }

  private void say(List<String> says) {
    String what = says.getFirst();
    switch (what) {
      case "event" ->
          pairs(
              says,
              (a, o) -> emit(event(says, a).object(o).reciprocal(says.contains("both")), says));
      case "alone" -> b.actors(role(says, 2)).forEach(a -> emit(event(says, a), says));
      case "mutual" ->
          mutual(says, (a, o) -> emit(event(says, a).object(o).reciprocal(true), says));
      case "between" ->
          mutual(
              List.of("event", says.get(2), says.get(1)),
              (a, o) ->
                  emit(event(List.of("event", says.get(2)), a).object(o).reciprocal(true), says));
      case "mission" -> mission(says);
      case "rank" -> rank();
      case "severed" -> severed(says);
      case "relations" -> pairs(says, (a, o) -> relations(says, a, o));
      case "phase" -> mutual(says, (a, o) -> relations(says, a, o));
      case "party" ->
          each(
              says,
              1,
              i ->
                  binding(b.actors(role(says, 2)))
                      .forEach(a -> object(i, Property.PARTY, a, List.of("", "dateless"))));
      case "signatory" -> signatories(says);
      case "member" -> each(says, 1, m -> b.actors(role(says, 2)).forEach(a -> member(m, a, says)));
      case "participant" ->
          each(
              says,
              1,
              w -> b.actors(role(says, 2)).forEach(a -> object(w, Property.PARTICIPANT, a, says)));
      case "unnamed" -> unnamed(says);
      case "value" -> each(says, 2, x -> value(x, property(says), says));
      case "objected" ->
          each(
              says,
              2,
              x -> b.actors(role(says, 3)).forEach(o -> object(x, property(says), o, says)));
      default ->
          each(says, 1, x -> plain(x, Property.of(what).orElseThrow(() -> unknown(what)), says));
    }
  }

  private IllegalArgumentException unknown(String what) {
    return new IllegalArgumentException(
        "rule %s says %s, which is no property".formatted(rule.name(), what));
  }

  private static char role(List<String> says, int i) {
    return says.get(i).charAt(0);
  }

  private Property property(List<String> says) {
    return Property.of(says.get(1)).orElseThrow(() -> unknown(says.get(1)));
  }

  private void each(List<String> says, int i, Consumer<Entity> use) {
    b.actors(role(says, i)).forEach(use);
  }

  private interface Two {
    void take(Entity a, Entity o);
  }

  private void pairs(List<String> says, Two use) {
    char first = role(says, 2);
    List<Entity> doers = first == 'S' ? referents.main() : b.actors(first);
    List<Entity> others = b.actors(role(says, 3));
    for (Entity a : doers) {
      for (Entity o : others) {
        boolean left = says.get(1).equals("withdraw-forces") && o.kind() == EntityKind.ORGANISATION;
        boolean own = a.kind() == EntityKind.PERSON && referents.states(List.of(a)).contains(o);
        boolean took = taken(role(says, 3)) && o.kind() == EntityKind.STATE;
        boolean apart = !a.equals(o) && !left && !own && !took;
        if (apart && respectively.pairs(doers, a, others, o)) {
          use.take(a, o);
        }
      }
    }
  }

  /// Whether the role is what "took" has right after it: towns are taken so, states are not.
  private boolean taken(char role) {
    Phrase phrase = b.phrase(role);
    return p.lemma().equals("take")
        && p.particle().isEmpty()
        && phrase != null
        && phrase.same(p.passive() ? p.subject() : p.object());
  }

  private void mutual(List<String> says, Two use) {
    List<Entity> all = b.actors(role(says, 2));
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        boolean facing = b.apart.contains(all.get(i)) != b.apart.contains(all.get(k));
        if (b.apart.isEmpty() || facing) {
          use.take(all.get(i), all.get(k));
        }
      }
    }
  }

  /// "Peace treaty (Ruritania, Borduria)" where the text dates it; otherwise the act of signing
  /// alone.
  private void unnamed(List<String> says) {
    List<Entity> sides = new ArrayList<>(referents.states(b.actors(role(says, 2))));
    referents.states(b.actors(role(says, 3))).stream()
        .filter(e -> !sides.contains(e))
        .forEach(sides::add);
    Entity bare = b.one('U');
    if (bare == null || sides.size() < 2) {
      return;
    }
    InstrumentType type = Unnamed.type(bare.name());
    boolean several = bare.name().endsWith("s");
    if (several || p.date() == null || type == null || p.stance() != Stance.ASSERTED) {
      signedApart(sides, says);
      return;
    }
    Entity instrument = referents.name(Unnamed.full(bare.name(), sides));
    emit(
        new ClaimDraft(instrument, Property.INSTRUMENT_TYPE, rule.name()).code(type),
        List.of("", "dateless"));
    emit(new ClaimDraft(instrument, Property.SIGNED, rule.name()), says);
    for (Entity side : sides) {
      emit(
          new ClaimDraft(instrument, Property.PARTY, rule.name()).object(side),
          List.of("", "dateless"));
    }
  }

  /// "A and B signed agreements with C": each with C; "A, B and C signed agreements": each with
  /// each.
  private void signedApart(List<Entity> sides, List<String> says) {
    List<Entity> others = referents.states(b.actors('B'));
    boolean apart = !others.isEmpty() && !others.containsAll(sides);
    for (int i = 0; i < sides.size(); i++) {
      for (int k = i + 1; k < sides.size(); k++) {
        if (!apart || others.contains(sides.get(i)) != others.contains(sides.get(k))) {
          emit(
              new ClaimDraft(sides.get(i), Property.EVENT, rule.name())
                  .act(Act.SIGN)
                  .object(sides.get(k))
                  .reciprocal(true),
              says);
        }
      }
    }
  }

  private ClaimDraft event(List<String> says, Entity a) {
    ClaimDraft draft = new ClaimDraft(a, Property.EVENT, rule.name());
    String code = says.get(1);
    return code.startsWith("code:")
        ? draft.code(Plover.valueOf(code.substring(5)))
        : draft.act(Act.of(code).orElseThrow(() -> unknown(code)));
  }

  private void mission(List<String> says) {
    Mission m = b.mission;
    if (m != null && m.owner() != null && m.host() != null) {
      emit(event(says, m.owner()).object(m.host()), says);
    }
  }

  /// A mission that became another is raised or lowered; one of unknown rank that became an embassy
  /// was raised.
  private void rank() {
    Mission m = b.mission;
    MissionRank rank = MissionRank.after(p);
    if (m == null || rank == null || m.rank() == rank) {
      return;
    }
    MissionRank before = m.rank();
    if (before == null && rank != MissionRank.EMBASSY) {
      return;
    }
    boolean raised = before == null || before.compareTo(rank) < 0;
    mission(List.of("mission", raised ? "raise-mission" : "lower-mission"));
  }

  /// Relations that one side severed with another, or that were severed.
  private void severed(List<String> says) {
    List<Entity> by = referents.states(b.actors('A'));
    List<Entity> sides = b.actors(role(says, 1));
    if (by.size() == 1 && sides.size() == 2 && sides.contains(by.getFirst())) {
      Entity with = sides.get(sides.getFirst().equals(by.getFirst()) ? 1 : 0);
      emit(event(List.of("event", says.get(2)), by.getFirst()).object(with), says);
    } else {
      say(List.of("between", says.get(1), says.get(2)));
    }
  }

  private void relations(List<String> says, Entity a, Entity o) {
    if (a.kind() == EntityKind.PERSON
        || o.kind() == EntityKind.PERSON
        || p.stance() == Stance.PLANNED
        || p.stance() == Stance.CONDITIONAL) {
      return;
    }
    Phase phase = Phase.valueOf(says.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    emit(
        new ClaimDraft(a, Property.RELATIONS, rule.name()).code(phase).object(o).reciprocal(true),
        says);
  }

  private void object(Entity x, Property property, Entity o, List<String> says) {
    if (!x.equals(o)) {
      ClaimDraft draft = new ClaimDraft(x, property, rule.name()).object(o);
      emit(draft, says);
    }
  }

  /// Persons put their names to an instrument, and so bind the states for which they act.
  private void signatories(List<String> says) {
    char role = role(says, 2);
    for (Entity i : b.actors(role(says, 1))) {
      for (Entity a : b.actors(role)) {
        if (a.kind() == EntityKind.PERSON) {
          emit(
              new ClaimDraft(i, Property.SIGNATORY, rule.name()).object(a),
              List.of("", "dateless"));
        }
      }
      for (Entity state : bound(role)) {
        emit(new ClaimDraft(i, Property.PARTY, rule.name()).object(state), List.of("", "dateless"));
      }
    }
  }

  /// The states that actors bind; somebody who does not sign unbinds nobody.
  private List<Entity> binding(List<Entity> actors) {
    return p.stance() == Stance.DENIED
        ? actors.stream().filter(a -> a.kind() != EntityKind.PERSON).toList()
        : referents.states(actors);
  }

  /// The states of those who sign, as their titles give them or, failing that, the authority.
  private List<Entity> bound(char role) {
    Phrase phrase = b.phrase(role);
    if (p.stance() == Stance.DENIED) {
      return binding(b.actors(role));
    }
    return phrase == null ? List.of() : referents.acting(phrase);
  }

  private void member(Entity m, Entity a, List<String> says) {
    if (a.kind() != EntityKind.PERSON || says.contains("person")) {
      emit(
          new ClaimDraft(a, Property.MEMBER_OF, rule.name()).object(m).value(rank(says.get(3))),
          says);
    }
  }

  /// "an associate member" is no full member.
  private String rank(String said) {
    Phrase object = p.object();
    if (object == null || !said.equals("member")) {
      return said;
    }
    for (Unit u : object.modifiers()) {
      if (u.lower().startsWith("associate")) {
        return "associate";
      }
      if (u.is("observer")) {
        return "observer";
      }
    }
    return said;
  }

  private void value(Entity x, Property property, List<String> says) {
    boolean told =
        p.stance() == Stance.ASSERTED
            || p.stance() == Stance.OBLIGATED
            || p.stance() == Stance.DENIED;
    if (!told || governed()) {
      return;
    }
    for (Binding.Words w : b.words) {
      String text = paragraph.substring(w.start(), w.end()).strip();
      emit(new ClaimDraft(x, property, rule.name()).value(text), says);
    }
  }

  /// Whether the verb is an -ing form after a preposition, which tells of an aim and not of what
  /// was done.
  private boolean governed() {
    int i = p.at() - 1;
    return p.sentence().get(p.at()).gerund()
        && i >= 0
        && (p.sentence().get(i).is(Unit.Kind.PREPOSITION) || p.sentence().get(i).is(Unit.Kind.AND));
  }

  private void plain(Entity x, Property property, List<String> says) {
    boolean body = x.kind() != EntityKind.PERSON && x.kind() != EntityKind.PLACE;
    if (!body && (property == Property.DISSOLVED || property == Property.FOUNDED)) {
      return;
    }
    if (property == Property.TERMINATED && (criticised() || p.stance() == Stance.CONDITIONAL)) {
      return;
    }
    ClaimDraft draft = new ClaimDraft(x, property, rule.name());
    if (property == Property.TERMINATED && says.size() > 2) {
      draft.value(says.get(2));
    }
    if (property == Property.RATIFIED && says.size() > 2) {
      for (Entity a : referents.states(b.actors(role(says, 2)))) {
        emit(new ClaimDraft(x, property, rule.name()).object(a), says);
      }
      return;
    }
    if (property == Property.SIGNED && !referents.comesToBe(x, p)) {
      return;
    }
    boolean needsDate =
        property == Property.SIGNED
            || property == Property.IN_FORCE
            || property == Property.NEGOTIATED
            || property == Property.HELD
            || property == Property.FOUNDED
            || property == Property.DIED;
    if (!needsDate || p.date() != null || says.contains("undated")) {
      emit(draft, says);
    }
  }

  /// "could seize", "might attack", "if it attacked": what only might be is not told.
  private boolean possible() {
    if (p.stance() != Stance.CONDITIONAL || p.nominal()) {
      return false;
    }
    for (int i = p.at() - 1; i >= 0 && i > p.at() - 5; i--) {
      if (p.sentence().get(i).is("would") || p.sentence().get(i).is("should")) {
        return false;
      }
    }
    return true;
  }

  /// "refused to leave": what is told is the refusal.
  private boolean refused() {
    List<Unit> units = p.sentence();
    int at = p.at() - 2;
    boolean infinitive = at >= 0 && units.get(at + 1).is(Unit.Kind.TO);
    VerbForm verb = infinitive ? units.get(at).verb() : null;
    return verb != null
        && p.stance() == Stance.DENIED
        && java.util.Set.of("refuse", "decline").contains(verb.lemma());
  }

  /// "denounced the treaty as a betrayal", or a movement that denounces it, ends no treaty.
  private boolean criticised() {
    List<Entity> who = b.actors('A');
    boolean state =
        who.isEmpty()
            || who.stream()
                .anyMatch(e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.PERSON);
    return p.lemma().equals("denounce")
        && (!state || p.after(java.util.Set.of("as", "for")).isPresent());
  }

  private void emit(ClaimDraft draft, List<String> says) {
    Unit when = p.date();
    HistoricalDate date = when == null || when.date() == null ? null : own(draft, when.date());
    boolean happens = !says.contains("dateless");
    if (when != null && date != null && happens) {
      draft.time(says.contains("since") ? date.since() : Bounds.until(p, date));
      b.cover(when.start(), Math.max(when.end(), respectively.end()));
    }
    if (says.getFirst().equals("event") && (possible() || refused())) {
      return;
    }
    draft.stance(stance(says)).place(happens ? b.place : null).confidence(rule.sure());
    sink.take(draft, b.start, b.end);
  }

  /// The date of the draft's own sides, where several are told side by side.
  private @Nullable HistoricalDate own(ClaimDraft draft, HistoricalDate date) {
    Entity object = draft.object();
    return object == null
        ? respectively.date(date, b.lists(), draft.subject())
        : respectively.date(date, b.lists(), draft.subject(), object);
  }

  private Stance stance(List<String> says) {
    @Nullable Stance forced = null;
    for (Stance s : Stance.values()) {
      if (says.contains(s.word())) {
        forced = s;
      }
    }
    if (forced == null) {
      return p.stance();
    }
    return p.stance() == Stance.DENIED ? Stance.DENIED : forced;
  }
}
