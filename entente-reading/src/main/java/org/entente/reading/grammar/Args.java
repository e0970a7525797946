package org.entente.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;
import org.jspecify.annotations.Nullable;

/// What follows a verb or a noun of action in its own clause.
///
/// @param particle "off" in "broke off"; empty where there is none
/// @param object the phrase right after it
/// @param args what stands after prepositions
/// @param date its date
/// @param end index after the last unit of the clause
record Args(
    String particle, @Nullable Phrase object, List<Arg> args, @Nullable Unit date, int end) {

  private static final Set<String> PARTICLES =
      WordSet.of("off out up down back away over forward together forth");

  private static final Pattern SAME = Pattern.compile("(?i)(on )?the (same |very )?(day|date)");

  static Args after(Clause clause, int from) {
    int i = from;
    while (clause.is(i, Kind.ADVERB)) {
      i++;
    }
    String particle = "";
    Unit first = clause.unit(i);
    if (first != null && first.is(Kind.PREPOSITION) && PARTICLES.contains(first.lower())) {
      particle = first.lower();
      i++;
    }
    Phrase object = clause.starting(i);
    if (object != null) {
      i = object.to();
      Unit after = clause.unit(i);
      if (particle.isEmpty() && after != null && loose(clause, i)) {
        particle = after.lower();
        i++;
      }
    }
    Args rest = rest(clause, i, particle, object, false);
    return object == null ? shifted(clause, rest) : rest;
  }

  /// "concluded with Ruritania a treaty of peace": a new thing after its partner is the object.
  private static Args shifted(Clause clause, Args rest) {
    Phrase late = clause.starting(rest.end());
    boolean fresh =
        late != null
            && (late.determiner().equals("a") || late.determiner().equals("an"))
            && !rest.args().isEmpty()
            && rest.args().getLast().preposition().equals("with")
            && rest.args().getLast().phrase().to() == rest.end();
    if (late == null || !fresh) {
      return rest;
    }
    Args more = rest(clause, late.to(), rest.particle(), late, false);
    List<Arg> args = new ArrayList<>(rest.args());
    args.addAll(more.args());
    Unit date = rest.date() != null ? rest.date() : more.date();
    return new Args(rest.particle(), late, List.copyOf(args), date, more.end());
  }

  /// "drove the army out", "out of": a particle that stands after the object.
  private static boolean loose(Clause clause, int i) {
    Unit u = clause.unit(i);
    return u != null
        && u.is(Kind.PREPOSITION)
        && PARTICLES.contains(u.lower())
        && clause.starting(i + 1) == null
        && !clause.is(i + 1, Kind.DATE);
  }

  static Args afterNoun(Clause clause, Phrase noun) {
    List<Arg> args = new ArrayList<>();
    if (noun.complement() != null) {
      args.add(new Arg("of", noun.complement()));
    }
    Args rest = rest(clause, noun.to(), "", null, true);
    args.addAll(rest.args());
    return new Args("", null, List.copyOf(args), rest.date(), rest.end());
  }

  /// @param ofDates whether "of 1956" dates it, as it dates a noun of action but not an object
  private static Args rest(
      Clause clause, int from, String particle, @Nullable Phrase object, boolean ofDates) {
    List<Arg> args = new ArrayList<>();
    Unit date = null;
    int i = from;
    String pending = "";
    while (clause.unit(i) != null) {
      Unit u = java.util.Objects.requireNonNull(clause.unit(i));
      Phrase phrase = clause.starting(i);
      if (sameTime(clause, i) >= 0) {
        break;
      }
      if (u.is(Kind.DATE)) {
        if (date == null && (ofDates || !pending.equals("of"))) {
          date = u;
        }
        pending = "";
        i++;
      } else if (phrase != null && !pending.isEmpty()) {
        args.add(new Arg(pending, phrase));
        pending = "";
        i = phrase.to();
      } else if (u.is(Kind.PREPOSITION)
          || u.is(Kind.TO) && clause.starting(i + 1) != null
          || asRole(clause, i)) {
        pending = u.lower();
        i++;
      } else if (u.is(Kind.OPEN)) {
        i = closing(clause, i);
      } else if (passes(clause, i, u)) {
        i++;
      } else if (phrase != null
          && clause.is(i - 1, Kind.COMMA)
          && i - 2 >= 0
          && apposition(clause, i, phrase)) {
        i = phrase.to();
      } else {
        break;
      }
    }
    return new Args(particle, object, List.copyOf(args), date, i);
  }

  /// Index of the word that opens the clause by which "the same day that it arrived" dates; -1
  /// where nothing of the sort stands at `i`.
  static int sameTime(Clause clause, int i) {
    int next = sameDay(clause, i);
    Unit word = next < 0 ? null : clause.unit(next);
    boolean opens = word != null && (word.is("that") || word.is("as") || word.is("when"));
    return opens ? next : -1;
  }

  /// Index after "the same day", which is a date where the text has given one; -1 where there is
  /// none.
  private static int sameDay(Clause clause, int i) {
    Unit u = clause.unit(i);
    if (u != null && u.is(Kind.DATE)) {
      return SAME.matcher(u.text()).matches() ? i + 1 : -1;
    }
    Unit same = clause.unit(i + 1);
    Unit day = clause.unit(i + 2);
    boolean words =
        u != null
            && u.is("the")
            && same != null
            && same.is("same")
            && day != null
            && (day.is("day") || day.is("date"));
    return words ? i + 3 : -1;
  }

  private static boolean asRole(Clause clause, int i) {
    Unit u = clause.unit(i);
    return u != null && u.is("as") && clause.starting(i + 1) != null;
  }

  /// ", the capital of Ruritania," right after a phrase.
  private static boolean apposition(Clause clause, int i, Phrase phrase) {
    return clause.covering(i - 2) != null
        && clause.is(phrase.to(), Kind.COMMA)
        && phrase.determiner().equals("the");
  }

  private static boolean passes(Clause clause, int i, Unit u) {
    if (u.is(Kind.ADVERB) || u.is(Kind.QUOTE)) {
      return true;
    }
    Unit next = clause.unit(i + 1);
    if (next == null) {
      return false;
    }
    boolean on =
        next.is(Kind.PREPOSITION)
            || next.is(Kind.DATE)
            || next.is(Kind.ADVERB) && clause.is(i + 2, Kind.PREPOSITION);
    if (u.is(Kind.COMMA)) {
      return on
          || clause.starting(i + 1) != null
              && apposition(
                  clause, i + 1, java.util.Objects.requireNonNull(clause.starting(i + 1)));
    }
    return u.is(Kind.AND) && next.is(Kind.PREPOSITION);
  }

  private static int closing(Clause clause, int open) {
    int i = open + 1;
    while (clause.unit(i) != null && !clause.is(i, Kind.CLOSE)) {
      i++;
    }
    return i + 1;
  }
}
