package org.entente.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import org.entente.reading.mention.Name;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the noun phrases of a sentence.
public final class Phrases {

  private static final int LONGEST_BRACKET = 14;

  private final List<Unit> units;
  private final @Nullable Phrase[] at;

  private Phrases(List<Unit> units) {
    this.units = units;
    this.at = new Phrase[units.size()];
  }

  /// For each unit the phrase that begins there; null where none does.
  public static @Nullable Phrase[] of(List<Unit> units) {
    Phrases p = new Phrases(units);
    int i = 0;
    while (i < units.size()) {
      Phrase found = p.list(i);
      if (found == null) {
        i++;
      } else {
        p.at[i] = found;
        i = found.to();
      }
    }
    return p.at;
  }

  /// A phrase, or a list of phrases, beginning at `i`.
  private @Nullable Phrase list(int i) {
    Phrase first = single(i);
    if (first == null) {
      return null;
    }
    List<Phrase> members = new ArrayList<>(List.of(first));
    int end = first.to();
    boolean closed = false;
    while (!closed && end < units.size()) {
      int next = apposed(members.getLast(), end);
      if (units.get(next).is(Kind.COMMA)) {
        next++;
      }
      if (next < units.size() && units.get(next).is(Kind.AND)) {
        closed = true;
        next++;
      } else if (next + 2 < units.size() && asWellAs(next)) {
        closed = true;
        next += 3;
      }
      Phrase more = next <= end || next >= units.size() ? null : single(next);
      boolean alike = more != null && (sort(more) == sort(first) || closed && persons(first, more));
      if (more == null || !alike || apart(members, more)) {
        closed = false;
        break;
      }
      members.add(more);
      end = more.to();
    }
    if (!closed || members.size() < 2 || newClause(i, end, members)) {
      return first;
    }
    return new Phrase(
        units, first.from(), first.head(), first.core(), end, null, List.copyOf(members));
  }

  /// "King of Ruritania, and Rudolf Rassendyll": after a comma a person is not listed with a state.
  private boolean apart(List<Phrase> members, Phrase more) {
    return members.size() == 1
        && Actors.namesState(members.getFirst().headUnit())
        && Actors.isPerson(more.headUnit())
        && units.get(members.getFirst().to()).is(Kind.COMMA);
  }

  /// "Rudolf Rassendyll, King of Ruritania, and": where the office that describes a member of a
  /// list ends; `end` itself where none does.
  private int apposed(Phrase member, int end) {
    if (!Actors.isPerson(member.headUnit()) || !units.get(end).is(Kind.COMMA)) {
      return end;
    }
    Phrase office = single(end + 1);
    if (office == null || !(office.headUnit().name() instanceof Name.Office)) {
      return end;
    }
    boolean closed = office.to() < units.size() && units.get(office.to()).is(Kind.COMMA);
    return closed ? office.to() : end;
  }

  private boolean asWellAs(int i) {
    return units.get(i).is("as") && units.get(i + 1).is("well") && units.get(i + 2).is("as");
  }

  /// "recognised Ruritania and Borduria protested": the second name opens a new clause.
  private boolean newClause(int from, int end, List<Phrase> members) {
    if (from == 0 || end >= units.size()) {
      return false;
    }
    Unit before = units.get(from - 1);
    boolean inside =
        before.is(Kind.VERB)
            || (before.is(Kind.PREPOSITION) || before.is(Kind.TO))
                && units.get(members.getLast().from() - 2).is(Kind.COMMA);
    Unit after = units.get(beyondAside(end));
    boolean finite =
        after.is(Kind.BE)
            || after.is(Kind.HAVE)
            || after.is(Kind.MODAL)
            || after.is(Kind.DO)
            || after.is(Kind.VERB) && after.verb() != null && after.verb().past() && !reduced(end);
    return inside && finite && members.size() == 2;
  }

  /// Index of the unit after an aside between commas that begins at `i`; `i` itself where none
  /// does.
  private int beyondAside(int i) {
    if (!units.get(i).is(Kind.COMMA)) {
      return i;
    }
    for (int j = i + 1; j + 1 < Math.min(units.size(), i + LONGEST_BRACKET); j++) {
      if (units.get(j).is(Kind.COMMA)) {
        return j + 1;
      }
      if (units.get(j).is(Kind.VERB) || units.get(j).is(Kind.STOP) || units.get(j).is(Kind.AND)) {
        break;
      }
    }
    return i;
  }

  private boolean reduced(int i) {
    return i + 1 < units.size() && units.get(i + 1).is("by");
  }

  private static int sort(Phrase p) {
    Unit head = p.headUnit();
    if (head.is(Kind.PRONOUN)) {
      return 0;
    }
    return switch (head.name()) {
      case Name.Instrument i -> 2;
      case Name.Meeting m -> 2;
      case Name.War w -> 3;
      case Name.Office o -> 1;
      case null -> Collectives.contains(head.lower()) || proper(p) ? 0 : 1;
      default -> 0;
    };
  }

  /// "President Ryti and the German minister": a person and an office are two persons.
  private static boolean persons(Phrase a, Phrase b) {
    return Actors.isPerson(a.headUnit()) && b.headUnit().name() instanceof Name.Office;
  }

  /// An unknown name, which may stand in a list of names: "Monterrey and Veracruz".
  private static boolean proper(Phrase p) {
    Unit head = p.headUnit();
    return p.from() > 0 && p.from() == p.head() && Character.isUpperCase(head.text().charAt(0));
  }

  private @Nullable Phrase single(int i) {
    int j = i;
    while (j < units.size()
        && (units.get(j).is(Kind.DETERMINER)
            || units.get(j).is("both") && !units.get(j).is(Kind.PRONOUN))) {
      j++;
    }
    boolean eachOther = j == i + 1 && units.get(i).is("each");
    if (j < units.size() && (j == i || eachOther) && units.get(j).is(Kind.PRONOUN)) {
      return new Phrase(units, i, j, j + 1, j + 1, null, List.of());
    }
    int head = -1;
    int end = j;
    while (end < units.size()) {
      Unit u = units.get(end);
      if (u.is(Kind.WORD) || u.is(Kind.NAME) || u.is(Kind.NUMBER)) {
        if (head >= 0 && breaks(units.get(end - 1), u)) {
          break;
        }
        head = end;
      } else if (!continues(end)) {
        break;
      }
      end++;
    }
    if (head < 0) {
      return null;
    }
    int core = head + 1;
    int to = bracketed(core);
    Phrase complement = null;
    if (to + 1 < units.size() && units.get(to).is("of") && !units.get(to + 1).is(Kind.DATE)) {
      complement = list(to + 1);
      to = complement == null ? to : complement.to();
    }
    if (complement != null && to < units.size() && complement.to() == to) {
      Phrase named = holder(i, head, to, complement);
      if (named != null) {
        return named;
      }
    }
    return new Phrase(units, i, head, core, to, complement, List.of());
  }

  /// "President of Ruritania Rudolf Rassendyll": the name after the complement is the head.
  private @Nullable Phrase holder(int from, int head, int to, Phrase complement) {
    boolean office = units.get(head).name() instanceof Name.Office;
    Unit next = units.get(to);
    boolean person = next.is(Kind.NAME) && Actors.isPerson(next);
    return office && person
        ? new Phrase(units, from, to, to + 1, to + 1, complement, List.of())
        : null;
  }

  /// A person's name ends the phrase before another name: "President Smith Ruritania" are two.
  private static boolean breaks(Unit before, Unit u) {
    return before.is(Kind.NAME)
            && (Actors.isPerson(before) && !u.is(Kind.WORD)
                || Actors.isPerson(u) && Actors.namesState(before))
        || before.is(Kind.WORD) && plural(before.lower()) && Actors.namesState(u);
  }

  /// "under its terms Ruritania": a noun in the plural does not describe a state.
  private static boolean plural(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss") && noun.length() > 3;
  }

  private boolean continues(int i) {
    Unit u = units.get(i);
    boolean more = i + 1 < units.size();
    if (!more) {
      return false;
    }
    Unit next = units.get(i + 1);
    boolean noun = next.is(Kind.WORD) || next.is(Kind.NAME) || next.is(Kind.NUMBER);
    if (u.is(Kind.GENITIVE)) {
      return noun || next.is(Kind.QUOTE) || next.is(Kind.ADVERB);
    }
    if (u.is(Kind.QUOTE)) {
      return noun;
    }
    if (u.is(Kind.ADVERB)) {
      return i > 0
          && (units.get(i - 1).is(Kind.DETERMINER) || units.get(i - 1).is(Kind.ADVERB))
          && noun;
    }
    return u.is(Kind.DASH)
        && noun
        && i > 0
        && units.get(i - 1).is(Kind.WORD)
        && units.get(i - 1).end() == u.start();
  }

  private int bracketed(int i) {
    if (i >= units.size() || !units.get(i).is(Kind.OPEN)) {
      return i;
    }
    for (int j = i + 1; j < Math.min(units.size(), i + LONGEST_BRACKET); j++) {
      if (units.get(j).is(Kind.CLOSE)) {
        return j + 1;
      }
    }
    return i;
  }
}
