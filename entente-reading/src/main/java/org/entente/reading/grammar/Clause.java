package org.entente.reading.grammar;

import java.util.List;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// A sentence with its phrases, and the walks over it that find subjects and objects.
public final class Clause {

  private final List<Unit> units;
  private final @Nullable Phrase[] starting;
  private final @Nullable Phrase[] covering;

  /// Finds the phrases of a sentence.
  public Clause(List<Unit> units) {
    this.units = units;
    this.starting = Phrases.of(units);
    this.covering = new Phrase[units.size()];
    for (Phrase p : starting) {
      for (int i = p == null ? 0 : p.from(); p != null && i < p.to(); i++) {
        covering[i] = p;
      }
    }
  }

  /// The units of the sentence.
  public List<Unit> units() {
    return units;
  }

  /// The phrase beginning at a unit.
  public @Nullable Phrase starting(int i) {
    return i < units.size() ? starting[i] : null;
  }

  /// The phrase that a unit belongs to.
  public @Nullable Phrase covering(int i) {
    return i >= 0 && i < units.size() ? covering[i] : null;
  }

  /// The unit, or null past either end.
  public @Nullable Unit unit(int i) {
    return i >= 0 && i < units.size() ? units.get(i) : null;
  }

  /// Whether the unit at `i` is there and of that kind.
  public boolean is(int i, Kind kind) {
    return i >= 0 && i < units.size() && units.get(i).is(kind);
  }

  /// Index of the first unit of the verb's group: its auxiliaries, adverbs and negations.
  public int groupStart(int verb) {
    int i = verb;
    while (i > 0 && (auxiliary(units.get(i - 1)) || units.get(i - 1).is(Kind.ADVERB))) {
      i--;
    }
    return i;
  }

  private static boolean auxiliary(Unit u) {
    return switch (u.kind()) {
      case BE, HAVE, DO, MODAL, NOT, TO -> true;
      default -> false;
    };
  }

  /// The phrase that ends right before `i`, over brackets, asides between commas and prepositional
  /// phrases.
  public @Nullable Phrase subjectBefore(int i) {
    int j = i - 1;
    int guard = 0;
    while (j >= 0 && guard++ < 60) {
      Unit u = units.get(j);
      Phrase p = covering[j];
      if (p != null) {
        int before = p.from() - 1;
        if (before >= 0 && governs(units.get(before)) && !opensClause(before, p, i)) {
          j = before - 1;
          continue;
        }
        if (before >= 0 && units.get(before).is(Kind.DATE)) {
          return p;
        }
        return p;
      }
      switch (u.kind()) {
        case COMMA -> {
          Phrase listed = covering[Math.max(0, j - 1)];
          if (listed != null && alternatives(listed)) {
            return listed;
          }
          int open = asideStart(j);
          if (open < 0) {
            return null;
          }
          j = open - 1;
        }
        case CLOSE -> j = bracketStart(j) - 1;
        case ADVERB, QUOTE, NUMBER -> j--;
        case DATE -> {
          j--;
          if (j >= 0 && units.get(j).is(Kind.PREPOSITION)) {
            j--;
          }
        }
        case DASH -> {
          int open = dashStart(j);
          if (open < 0) {
            return null;
          }
          j = open - 1;
        }
        case VERB -> {
          boolean after =
              j > 0
                  && covering[j - 1] != null
                  && u.verb() != null
                  && (u.verb().gerund() || u.verb().participle());
          if (!after) {
            return null;
          }
          j--;
        }
        case PREPOSITION -> j--;
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /// "the Ruritanian Treaty, or RT," names one thing twice.
  private boolean alternatives(Phrase p) {
    return p.list() && units.get(p.conjuncts().getLast().from() - 1).is("or");
  }

  /// "until it accepted", "until France left": what looks like a preposition opens a clause.
  private boolean opensClause(int before, Phrase p, int verb) {
    Unit u = units.get(before);
    boolean opens =
        u.is("until")
            || (u.is("before") || u.is("after") || u.is("since")) && p.headUnit().is(Kind.PRONOUN);
    return opens && p.to() == verb;
  }

  private static boolean governs(Unit u) {
    return u.is(Kind.PREPOSITION) || u.is(Kind.TO);
  }

  /// The comma that opens the aside which the comma at `close` ends: ", the Ruritanian envoy,".
  private int asideStart(int close) {
    for (int j = close - 1; j > 0; j--) {
      Unit u = units.get(j);
      if (u.is(Kind.COMMA) && opensAside(j, close)) {
        return j;
      }
      if (u.is(Kind.STOP)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean opensAside(int open, int close) {
    if (covering[open] != null) {
      return false;
    }
    Unit next = units.get(open + 1);
    boolean aside =
        next.is(Kind.RELATIVE)
            || next.is(Kind.PREPOSITION)
            || next.is(Kind.ADVERB)
            || next.is(Kind.DATE)
            || next.is(Kind.SUBORDINATOR)
            || next.is(Kind.VERB)
            || next.is(Kind.AND)
            || starting[open + 1] != null && close - open < 14;
    return aside && open > 0 && covering[open - 1] != null
        || aside && open > 0 && units.get(open - 1).is(Kind.ADVERB)
        || aside
            && open > 0
            && (units.get(open - 1).is(Kind.CLOSE) || units.get(open - 1).is(Kind.DATE));
  }

  private int bracketStart(int close) {
    int j = close - 1;
    while (j > 0 && !units.get(j).is(Kind.OPEN)) {
      j--;
    }
    return j;
  }

  private int dashStart(int close) {
    for (int j = close - 1; j > 0; j--) {
      if (units.get(j).is(Kind.DASH)) {
        return j;
      }
    }
    return -1;
  }

  /// Index of the first unit of the clause in which `i` stands.
  public int clauseStart(int i) {
    int j = i;
    while (j > 0) {
      Unit u = units.get(j - 1);
      if (u.is(Kind.RELATIVE) || u.is(Kind.SUBORDINATOR) || u.is(Kind.BUT) || u.is(Kind.STOP)) {
        return j;
      }
      if (mainAfter(j - 1, i)) {
        return j;
      }
      j--;
    }
    return 0;
  }

  /// "After A demanded that B withdraw, C left": the comma after an opening clause begins the main
  /// one, whose subject follows.
  private boolean mainAfter(int comma, int verb) {
    Unit first = units.getFirst();
    boolean opened = first.is(Kind.SUBORDINATOR) || first.is(Kind.PREPOSITION);
    if (!opened || !units.get(comma).is(Kind.COMMA) || covering[comma] != null) {
      return false;
    }
    Phrase subject = comma + 1 < units.size() ? starting[comma + 1] : null;
    if (subject == null || subject.to() > verb) {
      return false;
    }
    boolean past = false;
    for (int k = 0; k < comma; k++) {
      past |= units.get(k).is(Kind.VERB);
    }
    for (int k = subject.to(); k < verb; k++) {
      if (!auxiliary(units.get(k)) && !units.get(k).is(Kind.ADVERB)) {
        return false;
      }
    }
    return past;
  }
}
