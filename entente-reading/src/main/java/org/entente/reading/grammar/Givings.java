package org.entente.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.reading.mention.Unit;
import org.entente.reading.mention.Unit.Kind;
import org.entente.reading.mention.WordSet;

/// Turns "granted Ruritania a loan" into "granted a loan to Ruritania".
final class Givings {

  private static final Set<String> VERBS =
      WordSet.of(
          "give grant award offer send lend promise accord allot assign deny hand sell pay cede"
              + " extend");

  private Givings() {}

  /// What follows a verb of giving, the thing given as its object.
  static Args turned(Clause clause, String verb, Args after) {
    Phrase receiver = after.object();
    if (receiver == null || !VERBS.contains(verb)) {
      return after;
    }
    Args split = merged(receiver, after);
    if (!split.equals(after) || !names(receiver)) {
      return split;
    }
    int next = receiver.to();
    boolean opens = clause.is(next, Kind.DETERMINER) || clause.is(next, Kind.WORD);
    Phrase given = opens ? clause.starting(next) : null;
    if (given == null || names(given)) {
      return after;
    }
    Args rest = Args.after(clause, next);
    List<Arg> args = new ArrayList<>();
    args.add(new Arg("to", receiver));
    args.addAll(rest.args());
    return new Args(after.particle(), given, List.copyOf(args), rest.date(), rest.end());
  }

  /// "granted Ruritania asylum": a state's own name before a bare noun is the receiver.
  private static Args merged(Phrase both, Args after) {
    int name = both.from();
    if (both.list()
        || !both.determiner().isEmpty()
        || name == both.head()
        || !Actors.namesState(both.sentence().get(name))
        || !both.sentence().get(name + 1).is(Kind.WORD)) {
      return after;
    }
    Phrase receiver = new Phrase(both.sentence(), name, name, name + 1, name + 1, null, List.of());
    Phrase given =
        new Phrase(
            both.sentence(),
            name + 1,
            both.head(),
            both.core(),
            both.to(),
            both.complement(),
            List.of());
    List<Arg> args = new ArrayList<>();
    args.add(new Arg("to", receiver));
    args.addAll(after.args());
    return new Args(after.particle(), given, List.copyOf(args), after.date(), after.end());
  }

  private static boolean names(Phrase p) {
    Unit head = p.headUnit();
    return Actors.isActor(head) || Collectives.contains(head.lower());
  }
}
