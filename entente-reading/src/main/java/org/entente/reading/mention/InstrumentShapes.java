package org.entente.reading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.claim.InstrumentType;
import org.jspecify.annotations.Nullable;

/// Instruments by the shape of their names: "Treaty of Paris", "Munich Agreement", "Belgrade
/// declaration".
public final class InstrumentShapes {

  private static final Map<String, InstrumentType> HEADS = new HashMap<>();
  private static final Set<String> LINKS = WordSet.of("of on for concerning regarding and the to");
  private static final Set<String> OPENERS =
      Set.of("of", "on", "for", "concerning", "regarding", "to");

  /// What treaties are about: "Treaty of Peace and Amity" goes on where "Treaty of Tartu and" does
  /// not.
  private static final Set<String> TOPICS =
      WordSet.of(
          "peace amity friendship commerce navigation alliance cooperation co-operation mutual"
              + " assistance non-aggression nonaggression neutrality limits boundaries guarantee"
              + " trade arbitration extradition establishment conciliation reciprocity good");

  /// Words that describe an instrument and do not name it, however they are written.
  private static final Set<String> DESCRIPTIVE =
      WordSet.of(
          "the a an this that final joint new first second third original bilateral "
              + "multilateral secret formal such these both no any each several its their his "
              + "further another under peace trade following in on after by when as although "
              + "since draft separate subsequent");

  /// Words after which a full title only tells of the making: "Treaty Concluded Between".
  private static final Set<String> SAYING =
      WordSet.of("concluded signed between made done entered agreed");

  private static final Set<String> MONTHS =
      WordSet.of(
          "january february march april may june july august september october november december");

  /// What an act "of" which is a law or a deed and no agreement.
  private static final Set<String> LAWS =
      WordSet.of(
          "congress parliament union settlement supremacy uniformity toleration god war terror"
              + " aggression faith grace oblivion indemnity succession accession attainder"
              + " abjuration");

  /// Conventions so named are assemblies and no instruments.
  private static final Set<String> ASSEMBLIES =
      WordSet.of("national constitutional democratic republican federal party constituent");

  static {
    for (String[] row : Table.rows(InstrumentShapes.class, "instrument-heads.tsv")) {
      HEADS.put(row[0], InstrumentType.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_')));
    }
  }

  private InstrumentShapes() {}

  /// The type that a head noun names; null where it names none.
  public static @Nullable InstrumentType type(String head) {
    return HEADS.get(head);
  }

  /// An instrument's name beginning at token `i`.
  ///
  /// @param adjective whether a token is the adjective or people of an actor, which describes and
  ///   does not name
  static @Nullable Shape at(
      List<Token> tokens, int i, Predicate<Token> adjective, Predicate<Token> place) {
    Token t = tokens.get(i);
    if (!t.word()) {
      return null;
    }
    Shape headFirst = headFirst(tokens, i, place);
    if (headFirst != null) {
      return headFirst;
    }
    if (ASSEMBLIES.contains(t.lower())
        && i + 1 < tokens.size()
        && last(tokens, i).is("convention")) {
      return null;
    }
    boolean names = !DESCRIPTIVE.contains(t.lower()) || paired(tokens, i);
    return t.capital() && names ? headLast(tokens, i, adjective) : null;
  }

  /// The last of the capitalised words from `i` on.
  private static Token last(List<Token> tokens, int i) {
    int j = i;
    while (j + 1 < tokens.size() && tokens.get(j + 1).capital()) {
      j++;
    }
    return tokens.get(j);
  }

  /// "Trade and Cooperation Agreement": describing words name where two are joined.
  private static boolean paired(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    return (t.is("trade") || t.is("peace"))
        && i + 2 < tokens.size()
        && tokens.get(i + 1).is("and")
        && tokens.get(i + 2).capital();
  }

  /// "Treaty of Peace and Amity", "Declaration on Ruritania", "Treaty Establishing Friendly
  /// Relations".
  private static @Nullable Shape headFirst(List<Token> tokens, int i, Predicate<Token> place) {
    Token head = tokens.get(i);
    InstrumentType type = actOf(tokens, i) ? InstrumentType.AGREEMENT : HEADS.get(head.lower());
    if (type == null || head.is("peace") && !head.capital() || ofMonth(tokens, i)) {
      return null;
    }
    boolean plural = head.lower().endsWith("s") || head.is("treaties");
    boolean named =
        head.capital()
            && i + 2 < tokens.size()
            && tokens.get(i + 1).is("of")
            && tokens.get(i + 2).capital()
            && !TOPICS.contains(tokens.get(i + 2).lower());
    if (plural && !named) {
      return null;
    }
    int end = i + 1;
    int j = i + 1;
    boolean placed = false;
    while (j < tokens.size()) {
      Token t = tokens.get(j);
      boolean link = LINKS.contains(t.lower()) && !t.capital();
      boolean comma = t.is(",") && end > i + 2 && !placed && laterAnd(tokens, j);
      if (MONTHS.contains(t.lower())) {
        break;
      }
      if (t.capital() && t.word()) {
        boolean lowerHead = !head.capital();
        if (lowerHead && (!place.test(t) || tokens.get(i + 1).is("to"))) {
          return null;
        }
        placed |= place.test(t) && !TOPICS.contains(t.lower());
        end = j + 1;
      } else if (comma
          || link && (j > i + 1 || OPENERS.contains(t.lower())) && !(placed && t.is("and"))) {
        if (placed && !t.is("the") && !t.is("of")) {
          break;
        }
      } else {
        break;
      }
      j++;
    }
    if (end == i + 1 || end == i + 2 && !tokens.get(i + 1).lower().endsWith("ing")) {
      return null;
    }
    if (SAYING.contains(tokens.get(i + 1).lower())) {
      return null;
    }
    if (head.is("declaration") && tokens.get(end - 1).is("independence")) {
      return null;
    }
    return new Shape(end - i, new Name.Instrument(name(tokens, i, end, true), type));
  }

  /// "the declaration of March 1988" is dated and not named.
  private static boolean ofMonth(List<Token> tokens, int head) {
    return head + 2 < tokens.size()
        && tokens.get(head + 1).is("of")
        && MONTHS.contains(tokens.get(head + 2).lower());
  }

  /// "Act of Montevideo": an act named after a place is one between states.
  private static boolean actOf(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).text().equals("Act")
        && tokens.get(i + 1).is("of")
        && tokens.get(i + 2).capital()
        && !LAWS.contains(tokens.get(i + 2).lower());
  }

  private static boolean laterAnd(List<Token> tokens, int comma) {
    for (int j = comma + 1; j < Math.min(tokens.size(), comma + 9); j++) {
      Token t = tokens.get(j);
      if (t.is("and")) {
        return j + 1 < tokens.size() && tokens.get(j + 1).capital();
      }
      if (!t.capital() && !t.is(",") && !LINKS.contains(t.lower())) {
        return false;
      }
    }
    return false;
  }

  /// "North Atlantic Treaty", "Jay's Treaty", "Norway, Sweden and Denmark Defence Treaty".
  private static @Nullable Shape headLast(List<Token> tokens, int i, Predicate<Token> adjective) {
    int best = -1;
    InstrumentType type = null;
    int named = 0;
    for (int j = i; j < Math.min(tokens.size(), i + 12); j++) {
      Token t = tokens.get(j);
      InstrumentType head = j > i ? headAt(tokens, j) : null;
      if (head != null
          && (t.capital() || lowerHeadNames(tokens, i, j, adjective))
          && !t.is("peace")) {
        best = j + (twoWordHead(tokens, j) ? 2 : 1);
        type = head;
      }
      boolean inside =
          t.capital()
              || t.is("'s") && j > i
              || t.is("-")
              || t.is("\u2013")
              || t.is("and") && named > 0;
      if (!inside && !(t.is(",") && listBefore(tokens, j))) {
        break;
      }
      if (t.capital() && HEADS.containsKey(t.lower()) && j > i && !t.is("peace")) {
        break;
      }
      named++;
    }
    if (best < 0 || type == null || tokens.get(i).is("and")) {
      return null;
    }
    return listed(tokens, i, best)
        ? null
        : new Shape(best - i, new Name.Instrument(name(tokens, i, best, false), type));
  }

  /// "France and the Munich Agreement" or "France, Munich Agreement": a list that merely ends in an
  /// instrument.
  private static boolean listed(List<Token> tokens, int from, int to) {
    int commas = 0;
    int ands = 0;
    for (Token t : tokens.subList(from, to)) {
      commas += t.is(",") ? 1 : 0;
      ands += t.is("and") ? 1 : 0;
    }
    return commas > 0 && ands == 0;
  }

  private static boolean listBefore(List<Token> tokens, int comma) {
    for (int j = comma + 1; j < Math.min(tokens.size(), comma + 8); j++) {
      Token t = tokens.get(j);
      if (t.is("and")) {
        return true;
      }
      if (!t.capital() && !t.is(",")) {
        return false;
      }
    }
    return false;
  }

  private static @Nullable InstrumentType headAt(List<Token> tokens, int j) {
    return twoWordHead(tokens, j)
        ? HEADS.get(tokens.get(j).lower() + " " + tokens.get(j + 1).lower())
        : HEADS.get(tokens.get(j).lower());
  }

  private static boolean twoWordHead(List<Token> tokens, int j) {
    return j + 1 < tokens.size()
        && HEADS.containsKey(tokens.get(j).lower() + " " + tokens.get(j + 1).lower());
  }

  /// A small-letter head makes a name only right after a capital that is not the adjective of a
  /// state.
  private static boolean lowerHeadNames(
      List<Token> tokens, int from, int head, Predicate<Token> adjective) {
    Token before = tokens.get(head - 1);
    return before.capital()
        && head - from <= 3
        && !adjective.test(before)
        && !tokens.get(head).is("peace")
        && !(tokens.get(head).lower().endsWith("s") && head == 1)
        && !independence(tokens, head)
        && !DESCRIPTIVE.contains(before.lower());
  }

  /// A declaration of independence is an act and names no instrument of states.
  private static boolean independence(List<Token> tokens, int head) {
    return tokens.get(head).is("declaration")
        && head + 2 < tokens.size()
        && tokens.get(head + 1).is("of")
        && tokens.get(head + 2).is("independence");
  }

  private static String name(List<Token> tokens, int from, int to, boolean capitalise) {
    String name = Token.join(tokens, from, to);
    return capitalise ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
  }
}
