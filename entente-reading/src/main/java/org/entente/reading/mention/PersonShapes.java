package org.entente.reading.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Persons by the shape of their names: a known given name, initials, or a title before.
final class PersonShapes {

  private static final Set<String> PARTICLES =
      WordSet.of("de von van der den da di du la le del della al el ibn bin ben zu dos das ter of");
  private static final Set<String> ARTICLES = WordSet.of("al el ad as ar at an ul ud ed");
  private static final Set<String> NOBLES =
      WordSet.of("prince duke count earl archduke marquess marquis landgrave princess duchess");
  private static final Set<String> SUFFIXES = WordSet.of("Jr. Sr. Jr Sr II III IV V");
  private static final Pattern ARTICLED = Pattern.compile("[a-z]{2}[-\u2011]\\p{Lu}.*");
  private static final Pattern REGNAL = Pattern.compile("[IVX]+");

  private PersonShapes() {}

  /// A person's name beginning at token `i`.
  ///
  /// @param titled whether an office or a form of address stands right before
  static @Nullable Shape at(List<Token> tokens, int i, boolean titled) {
    Token first = tokens.get(i);
    if (!first.capital()) {
      return null;
    }
    boolean given = GivenNames.contains(first.text()) || initial(first);
    if (!given && !titled) {
      return null;
    }
    int end = end(tokens, i);
    int words = end - i;
    if (!titled && (words < 2 || words == 2 && initial(tokens.get(i + 1)))) {
      return null;
    }
    if (words == 1 && (initial(first) || first.text().length() < 3)) {
      return null;
    }
    int to = words == 1 && noble(tokens, i, end) ? end + 2 : end;
    return new Shape(to - i, new Name.Person(Token.join(tokens, i, to)));
  }

  /// Whether a word may be part of a name.
  static boolean part(Token t) {
    return t.capital() && t.word() && WordClasses.of(t.lower()) == null
        || ARTICLED.matcher(t.text()).matches();
  }

  /// Whether a word is a ruler's number.
  static boolean regnal(Token t) {
    return REGNAL.matcher(t.text()).matches();
  }

  private static int end(List<Token> tokens, int i) {
    int end = i + 1;
    while (end < tokens.size() && end < i + 7) {
      Token t = tokens.get(end);
      if (SUFFIXES.contains(t.text()) || regnal(t) && (t.text().length() > 1 || end == i + 1)) {
        return end + 1;
      }
      boolean name = part(t);
      boolean particle =
          PARTICLES.contains(t.lower())
              && !t.is("of")
              && end + 1 < tokens.size()
              && tokens.get(end + 1).capital()
              && !t.capital();
      boolean comma =
          t.is(",")
              && end + 1 < tokens.size()
              && (tokens.get(end + 1).text().equals("Jr.")
                  || tokens.get(end + 1).text().equals("Sr."));
      if (!name && !particle && !comma && !article(t)) {
        break;
      }
      end++;
    }
    return regnalOf(tokens, i, end);
  }

  /// "Ferdinand of Saxe-Coburg": one given name and the house or place it is of.
  private static int regnalOf(List<Token> tokens, int i, int end) {
    boolean of =
        end == i + 1
            && end + 1 < tokens.size()
            && tokens.get(end).is("of")
            && tokens.get(end + 1).capital()
            && tokens.get(end + 1).text().indexOf('-') > 0;
    return of ? end + 2 : end;
  }

  /// "Prince Eugene of Savoy": the house belongs to the name after a title of nobility.
  private static boolean noble(List<Token> tokens, int i, int end) {
    return i > 0
        && NOBLES.contains(tokens.get(i - 1).lower())
        && end + 1 < tokens.size()
        && tokens.get(end).is("of")
        && tokens.get(end + 1).capital();
  }

  /// "al-Hafid", "el-Kaouni": a name with its article before it.
  private static boolean article(Token t) {
    String w = t.text();
    int dash = w.indexOf('-');
    return dash == 2
        && ARTICLES.contains(w.substring(0, 2))
        && w.length() > 4
        && Character.isUpperCase(w.charAt(3));
  }

  private static boolean initial(Token t) {
    return t.text().length() == 2 && t.text().charAt(1) == '.' && t.capital();
  }
}
