package org.entente.reading.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.claim.EntityKind;
import org.jspecify.annotations.Nullable;

/// Meetings, wars and bodies by the shape of their names.
final class NamedShapes {

  private static final Set<String> MEETINGS =
      WordSet.of("conference congress summit consultations talks negotiations meeting");
  private static final Set<String> WARS = Set.of("war", "wars");
  private static final Set<String> EVENTS =
      WordSet.of(
          "revolution crisis uprising rebellion spring blockade airlift offensive coup "
              + "incident affair massacre intervention revolt movement insurrection mutiny");
  private static final Set<String> BODIES =
      WordSet.of(
          "organization organisation union league front party committee council endowment "
              + "fund bank group groups commission agency institute association federation court "
              + "society authority alliance community confederation forum assembly entente "
              + "administration army corps company foundation coalition tribunal bloc");
  private static final Set<String> ORDINALS = Set.of("I", "II", "One", "Two");
  private static final Set<String> OPENERS =
      WordSet.of(
          "the a an in on at by this that when after before during as for from with its his "
              + "their her these those although since while both under following and but to "
              + "another every each no some of if new");

  private NamedShapes() {}

  /// A meeting, a war, an uprising or a body whose name begins at token `i`; null where none does.
  ///
  /// @param adjective whether a token is the adjective of an actor, as "Soviet"
  static @Nullable Shape at(List<Token> tokens, int i, Predicate<Token> adjective) {
    Token first = tokens.get(i);
    if (!first.capital() || OPENERS.contains(first.lower())) {
      return null;
    }
    int end = i + 1;
    while (end < tokens.size() && end < i + 8 && continues(tokens, end)) {
      end++;
    }
    for (int j = end - 1; j >= i; j--) {
      Shape shape = endingAt(tokens, i, j, end, adjective);
      if (shape != null) {
        return shape;
      }
    }
    return null;
  }

  private static boolean continues(List<Token> tokens, int j) {
    Token t = tokens.get(j);
    if (t.capital()) {
      return true;
    }
    boolean joined =
        t.is("of")
            || t.is("and")
            || t.is("for")
            || t.is("on")
            || t.is("the")
            || t.is("del")
            || t.is("de")
            || t.text().equals("\u2013");
    boolean small = MEETINGS.contains(t.lower()) && tokens.get(j - 1).capital();
    boolean more =
        j + 1 < tokens.size()
            && (tokens.get(j + 1).capital() || tokens.get(j + 1).is("the") && !t.is("and"));
    return small || joined && more;
  }

  private static @Nullable Shape endingAt(
      List<Token> tokens, int i, int j, int end, Predicate<Token> adjective) {
    Token head = tokens.get(j);
    String lower = head.lower();
    boolean headFirst =
        j == i && i + 1 < end && (tokens.get(i + 1).is("of") || tokens.get(i + 1).is("on"));
    boolean parliament = head.is("congress") && j == i + 1 && adjective.test(tokens.get(i));
    if (MEETINGS.contains(lower)
        && !parliament
        && (head.capital() || named(tokens, i, j, adjective))) {
      if (headFirst && head.capital() && !head.is("congress") || j > i && single(tokens, i, j)) {
        int to = headFirst ? end : j + 1;
        return new Shape(to - i, new Name.Meeting(Token.join(tokens, i, to)));
      }
      if (headFirst && head.is("congress") && end > i + 2) {
        return new Shape(3, new Name.Meeting(Token.join(tokens, i, i + 3)));
      }
    }
    if (WARS.contains(lower) && head.capital() && j > i && single(tokens, i, j)) {
      int to = j + 1;
      if (to < tokens.size() && ORDINALS.contains(tokens.get(to).text())) {
        to++;
      }
      return new Shape(to - i, new Name.War(Token.join(tokens, i, to)));
    }
    if (WARS.contains(lower) && head.capital() && headFirst) {
      return new Shape(end - i, new Name.War(Token.join(tokens, i, end)));
    }
    if (EVENTS.contains(lower) && head.capital() && j > i && single(tokens, i, j)) {
      return new Shape(j + 1 - i, new Name.Shaped(Token.join(tokens, i, j + 1), EntityKind.EVENT));
    }
    if (BODIES.contains(lower)
        && head.capital()
        && j > i
        && whole(tokens, i, j)
        && !first(tokens, i, "consular")) {
      int to = bodyEnd(tokens, j + 1, end);
      EntityKind kind = head.is("party") ? EntityKind.PARTY : EntityKind.ORGANISATION;
      return new Shape(to - i, new Name.Shaped(Token.join(tokens, i, to), kind));
    }
    return null;
  }

  /// A small-letter head ("Geneva conference") names only after a place, not after an adjective
  /// ("Soviet talks").
  private static boolean named(List<Token> tokens, int i, int j, Predicate<Token> adjective) {
    boolean compound = j > i + 2 && tokens.get(j - 2).is("del");
    return (j == i + 1 || compound)
        && !adjective.test(tokens.get(i))
        && (tokens.get(j).is("conference")
            || tokens.get(j).is("summit")
            || tokens.get(j).is("congress"));
  }

  private static boolean first(List<Token> tokens, int i, String word) {
    return tokens.get(i).is(word);
  }

  private static boolean single(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .allMatch(
            t ->
                t.capital()
                    || t.text().equals("\u2013")
                    || t.is("of")
                    || t.is("on")
                    || t.is("del")
                    || t.is("de"));
  }

  private static boolean whole(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
            .allMatch(t -> t.capital() || t.is("and") || t.is("of") || t.is("for"))
        && !tokens.subList(from, to).stream().allMatch(t -> !t.capital());
  }

  /// "Endowment for International Peace": a body's name goes on after "for", "of" and "on".
  private static int bodyEnd(List<Token> tokens, int from, int end) {
    if (from >= end) {
      return from;
    }
    Token t = tokens.get(from);
    return t.is("for") || t.is("of") ? end : from;
  }
}
