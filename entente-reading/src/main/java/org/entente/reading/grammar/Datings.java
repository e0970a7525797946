package org.entente.reading.grammar;

import java.util.List;
import java.util.Set;
import org.entente.claim.Stance;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Finds the date of a verb that its own complements leave out: at the head of the sentence, or in
/// a clause it is tied to.
final class Datings {

  private static final Set<String> AT_ONCE =
      WordSet.of(
          "recognise recognize establish resume restore reestablish re-establish renew open reopen"
              + " re-open close sever break suspend terminate evacuate withdraw elevate raise"
              + " upgrade normalise normalize abolish");
  private static final Set<String> MAKING =
      WordSet.of("appoint promote name designate commission reappoint re-appoint nominate");

  /// Parts of a day: "on the evening of 2 June" dates as "on 2 June" does.
  private static final Set<String> DAYTIMES = Set.of("morning", "afternoon", "evening", "night");

  private final Found found;
  private final Clause clause;
  private final List<Unit> units;

  Datings(Found found) {
    this.found = found;
    this.clause = found.clause();
    this.units = found.units();
  }

  /// Gives dates to verbs whose clause leaves them to another.
  void share() {
    echoDates();
    effected();
    cleftDates();
    shareDates();
    leadingWhen();
    explainedDates();
  }

  /// "In 1938, A did": the date that opens the clause, where nothing dates it later.
  @Nullable Unit leadDate(int v, @Nullable Phrase subject) {
    if (subject == null || subject.from() > v) {
      return null;
    }
    int i = subject.from() - 1;
    if (clause.is(i, Kind.COMMA)) {
      i--;
    }
    if (clause.is(i, Kind.DATE)) {
      boolean of = clause.is(i - 1, Kind.PREPOSITION) && units.get(i - 1).is("of");
      boolean daytime = of && i > 1 && DAYTIMES.contains(units.get(i - 2).lower());
      return daytime || !of && leads(i) ? units.get(i) : null;
    }
    return openingDate(subject.from());
  }

  private boolean leads(int date) {
    int i = date - 1;
    if (clause.is(i, Kind.PREPOSITION)) {
      i--;
    }
    return i < 0
        || !clause.is(i, Kind.VERB) && clause.covering(i) == null
        || clause.is(date + 1, Kind.COMMA);
  }

  /// The date at the very beginning of the sentence, with only prepositional phrases between it and
  /// the subject.
  private @Nullable Unit openingDate(int subject) {
    for (int i = 0; i < subject; i++) {
      Unit u = units.get(i);
      if (u.is(Kind.DATE)) {
        boolean opens = i <= 1 || clause.is(i + 1, Kind.COMMA);
        return opens && units.subList(i, subject).stream().noneMatch(w -> w.is("until")) ? u : null;
      }
      if (u.is(Kind.VERB) || u.is(Kind.SUBORDINATOR) || u.is(Kind.STOP) || u.is(Kind.BE)) {
        return null;
      }
    }
    return null;
  }

  /// "met on 4 May to sign the treaty": what was done by doing something else was done then.
  private void effected() {
    for (int k = 0; k < found.all().size(); k++) {
      Predicate p = found.all().get(k);
      boolean infinitive = found.has(clause.groupStart(p.at()), p.at(), Kind.TO);
      Predicate matrix = infinitive ? found.before(p.at()) : null;
      if (matrix != null && p.date() == null && p.stance() == Stance.ASSERTED) {
        found.put(k, p.dated(matrix.date()));
      }
    }
  }

  /// "presented his credentials, which he did on 19 September 1903", "recognised it, doing so on 4
  /// May": the date belongs to the verb it stands for.
  private void echoDates() {
    for (int i = 2; i + 2 < units.size(); i++) {
      boolean echo =
          units.get(i).is(Kind.DO)
              && units.get(i - 1).is(Kind.PRONOUN)
              && units.get(i - 2).is(Kind.RELATIVE);
      boolean so = units.get(i).is("doing") || units.get(i).is("did");
      int after = so && units.get(i + 1).is("so") ? i + 2 : i + 1;
      echo |= after == i + 2;
      int d = clause.is(after, Kind.PREPOSITION) ? after + 1 : after;
      if (echo && clause.is(d, Kind.DATE)) {
        for (int k = found.all().size() - 1; k >= 0; k--) {
          if (found.all().get(k).at() < i) {
            found.put(k, found.all().get(k).dated(units.get(d)));
            break;
          }
        }
      }
    }
  }

  /// "It was not until 1933 that A recognised B": the date put first is that of the clause.
  private void cleftDates() {
    for (int i = 0; i + 3 < units.size(); i++) {
      int that = cleft(i);
      for (int k = 0; that > 0 && k < found.all().size(); k++) {
        Predicate p = found.all().get(k);
        boolean own = clause.clauseStart(p.at()) == that + 1 && p.subject() != null;
        if (own && p.date() == null) {
          found.put(k, p.dated(units.get(that - 1)));
          break;
        }
      }
    }
  }

  /// Index of the "that" after "it was (not) until 1933"; -1 where nothing of the kind begins here.
  private int cleft(int it) {
    if (!units.get(it).is("it") || !units.get(it + 1).is("was")) {
      return -1;
    }
    int i = it + 2;
    while (clause.is(i, Kind.NOT) || clause.is(i, Kind.ADVERB) || clause.is(i, Kind.PREPOSITION)) {
      i++;
    }
    Unit that = clause.unit(i + 1);
    return clause.is(i, Kind.DATE) && that != null && that.is("that") ? i + 1 : -1;
  }

  /// A clause after "when" takes the date of the clause it explains; so does a verb that shares a
  /// subject and a date.
  private void shareDates() {
    for (int k = 1; k < found.all().size(); k++) {
      Predicate p = found.all().get(k);
      if (p.date() != null) {
        continue;
      }
      int start = clause.clauseStart(p.at());
      boolean when =
          start > 0 && (units.get(start - 1).is("when") || units.get(start - 1).is("where"));
      Predicate before = found.all().get(k - 1);
      boolean joined =
          p.subject() != null
              && p.subject().same(before.subject())
              && p.stance() == before.stance();
      boolean lead =
          joined && before.date() != null && before.date().start() < units.get(before.at()).start();
      if (when && start >= before.end() - 1 || lead) {
        found.put(k, p.dated(when ? point(before.date()) : before.date()));
      }
    }
    joinedDates();
  }

  /// "restored relations and opened an embassy on 4 May": where such acts are joined, the date at
  /// the end is that of both. "left Paris and arrived in Rome on 4 May" dates the arrival alone.
  private void joinedDates() {
    for (int k = found.all().size() - 2; k >= 0; k--) {
      Predicate p = found.all().get(k);
      Predicate next = found.all().get(k + 1);
      Unit date = next.date();
      boolean joined =
          p.date() == null
              && p.stance() == Stance.ASSERTED
              && next.stance() == Stance.ASSERTED
              && p.subject() != null
              && p.subject().same(next.subject())
              && clause.is(p.end(), Kind.AND)
              && clause.groupStart(next.at()) == p.end() + 1
              && together(p.lemma(), next.lemma());
      if (joined && date != null && date.start() > units.get(next.at()).start()) {
        found.put(k, p.dated(date));
      }
    }
  }

  /// Whether two acts are done in one stroke; an envoy is in office from his credentials on.
  private static boolean together(String first, String second) {
    return AT_ONCE.contains(first) && AT_ONCE.contains(second)
        || MAKING.contains(first) && second.equals("present");
  }

  /// "When A attacked B in 1941, relations cooled": the main clause after an opening "when" takes
  /// its date.
  private void leadingWhen() {
    List<Predicate> all = found.all();
    if (all.isEmpty() || !units.getFirst().is("when") || all.getFirst().date() == null) {
      return;
    }
    Predicate opening = all.getFirst();
    for (int k = 1; k < all.size(); k++) {
      Predicate p = all.get(k);
      Phrase subject = p.subject();
      boolean next =
          subject != null
              && clause.is(opening.end(), Kind.COMMA)
              && subject.from() == opening.end() + 1
              && p.date() == null
              && p.stance() == Stance.ASSERTED;
      if (next) {
        found.put(k, p.dated(point(opening.date())));
        return;
      }
    }
  }

  /// "relations had worsened since 1836, when A declared": what the clause tells happened then, not
  /// since.
  private static @Nullable Unit point(@Nullable Unit date) {
    HistoricalDate told = date == null ? null : date.date();
    if (date == null || told == null) {
      return date;
    }
    String edtf = told.edtf().toString();
    String bare =
        edtf.startsWith("../")
            ? edtf.substring(3)
            : edtf.endsWith("/..") ? edtf.substring(0, edtf.length() - 3) : edtf;
    return bare.equals(edtf) || bare.startsWith("..") || bare.contains("/")
        ? date
        : date.dated(told.with(Edtf.parse(bare)));
  }

  /// "A recognised B when its envoy arrived on 4 May": a clause without a date of its own takes
  /// that of the clause by which it is explained; so does one that was not true "until" then.
  private void explainedDates() {
    for (int k = 0; k + 1 < found.all().size(); k++) {
      Predicate p = found.all().get(k);
      if (p.stance() != Stance.ASSERTED || p.date() == null && datesEarlier(p)) {
        continue;
      }
      int open = clause.is(p.end(), Kind.COMMA) ? p.end() + 1 : p.end();
      int same = Args.sameTime(clause, open);
      open = Math.max(open, same);
      Unit word = clause.unit(open);
      boolean explained =
          word != null
              && (word.is("when")
                  || same >= 0
                  || word.is("until") && found.has(clause.groupStart(p.at()), p.at(), Kind.NOT));
      Predicate when = explained ? within(open) : null;
      if (when != null && finer(when.date(), p.date())) {
        found.put(k, p.dated(when.date()));
      }
    }
  }

  /// "came in 1871, when they signed a treaty on 22 December 1871": whether one date says more than
  /// another, or than none.
  private static boolean finer(@Nullable Unit when, @Nullable Unit own) {
    if (when == null || when.date() == null || own == null || own.date() == null) {
      return own == null;
    }
    String less = own.date().edtf().toString();
    String more = when.date().edtf().toString();
    return more.startsWith(less + "-");
  }

  /// The first predicate of the clause that opens at `i`, if it happened and is dated.
  private @Nullable Predicate within(int i) {
    for (Predicate p : found.all()) {
      if (p.at() > i) {
        boolean own = clause.clauseStart(p.at()) == i + 1;
        return own && p.date() != null && p.stance() == Stance.ASSERTED ? p : null;
      }
    }
    return null;
  }

  /// Whether a date stands before the verb, which may be that of its clause.
  private boolean datesEarlier(Predicate p) {
    for (int i = clause.clauseStart(p.at()); i < p.at(); i++) {
      if (clause.is(i, Kind.DATE)) {
        return true;
      }
    }
    return false;
  }
}
