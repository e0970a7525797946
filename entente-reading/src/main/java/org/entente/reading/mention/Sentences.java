package org.entente.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts the tokens of a paragraph into sentences.
public final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      WordSet.of(
          "Mr Mrs Ms Dr Prof St Ste Jr Sr Gen Col Lt Maj Capt Adm Sgt Rev Hon Sen Rep Gov "
              + "Pres Amb No Nos Art vs cf Vol vol pp ca Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct "
              + "Nov Dec Ltd Inc Co Mt Ft etc approx est fl Msgr Mgr");
  private static final Set<String> STARTERS =
      WordSet.of(
          "the a an in on at after before by he she it they this that these those his her "
              + "its their when while although though however as during from for following since "
              + "under both if but and with despite later there one two some many because instead "
              + "meanwhile finally once");

  /// No sentence of prose comes near this many tokens; what has more is a list, and reading takes
  /// time that grows with the square of it.
  private static final int MOST_TOKENS = 800;

  private Sentences() {}

  /// Whether a full stop after this word belongs to the word.
  static boolean abbreviation(String word) {
    return ABBREVIATIONS.contains(word);
  }

  /// The sentences, each a run of the given tokens.
  public static List<List<Token>> of(List<Token> tokens) {
    List<List<Token>> out = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (ends(tokens, i)) {
        int to = i + 1;
        while (to < tokens.size()
            && closes(tokens.get(to))
            && tokens.get(to).start() == tokens.get(to - 1).end()) {
          to++;
        }
        out.addAll(bounded(tokens.subList(from, to)));
        from = to;
        i = to - 1;
      }
    }
    if (from < tokens.size()) {
      out.addAll(bounded(tokens.subList(from, tokens.size())));
    }
    return out;
  }

  /// The whole, or its pieces where it is longer than any sentence, cut behind commas where it can
  /// be.
  public static List<List<Token>> bounded(List<Token> tokens) {
    List<List<Token>> out = new ArrayList<>();
    int from = 0;
    while (tokens.size() - from > MOST_TOKENS) {
      int to = from + MOST_TOKENS;
      while (to > from + MOST_TOKENS / 2 && !tokens.get(to - 1).is(",")) {
        to--;
      }
      to = tokens.get(to - 1).is(",") ? to : from + MOST_TOKENS;
      out.add(tokens.subList(from, to));
      from = to;
    }
    out.add(tokens.subList(from, tokens.size()));
    return out;
  }

  private static boolean ends(List<Token> tokens, int i) {
    Token t = tokens.get(i);
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    if (next == null) {
      return true;
    }
    if (t.is(".") && next.is(".") && next.start() == t.end()) {
      return false;
    }
    if (t.is(".") || t.is("?") || t.is("!")) {
      return !Character.isLowerCase(next.text().charAt(0));
    }
    if (t.is(";")) {
      return true;
    }
    boolean acronym =
        t.text().endsWith(".")
            && t.text().length() > 2
            && !abbreviation(t.text().substring(0, t.text().length() - 1));
    return acronym && next.capital() && next.start() > t.end() && STARTERS.contains(next.lower());
  }

  private static boolean closes(Token t) {
    return t.is("\"") || t.is("\u201d") || t.is(")") || t.is("\u2019") || t.is("'") || t.is("]");
  }
}
