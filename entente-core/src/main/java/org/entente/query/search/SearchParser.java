package org.entente.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.jspecify.annotations.Nullable;

/// Reads what a person typed into a search.
///
/// ```
/// search = part*          part = "-"? term | term ("OR" term)+ | "AND"
/// term   = word | word "*" | '"' words '"'
/// ```
///
/// Whatever else stands in it is punctuation, which no search heeds.
final class SearchParser {

  private static final int SHORTEST_BEGINNING = 2;

  private final String typed;
  private final List<Term> wanted = new ArrayList<>();
  private final List<Term> unwanted = new ArrayList<>();
  private int at;
  private int terms;

  /// Where the last OR stands that still waits for what follows it; negative where none does.
  private int waiting = -1;

  private boolean mayJoin;

  SearchParser(String typed) {
    this.typed = typed;
  }

  SearchWords parse() throws ProblemException {
    if (typed.length() > SearchWords.MOST_CHARACTERS) {
      throw problem(
          SearchWords.MOST_CHARACTERS,
          String.format(
              Locale.ROOT, "a search has at most %,d characters.", SearchWords.MOST_CHARACTERS),
          "Take the words that matter.");
    }
    for (skipBlanks(); at < typed.length(); skipBlanks()) {
      part();
    }
    if (waiting >= 0) {
      throw dangling(waiting);
    }
    if (wanted.isEmpty()) {
      throw unwanted.isEmpty()
          ? problem(0, "there is no word to look for.", "Type a word.")
          : problem(0, "there are only words to leave out.", "Add a word to look for.");
    }
    return new SearchWords(typed, wanted, unwanted);
  }

  private void part() throws ProblemException {
    int start = at;
    char c = typed.charAt(at);
    if (isQuote(c)) {
      add(phrase(), start);
    } else if (isMinus(c) && at + 1 < typed.length() && !isBlank(typed.charAt(at + 1))) {
      at++;
      leaveOut(isQuote(typed.charAt(at)) ? phrase() : word(next()), start);
    } else {
      said(next(), start);
    }
  }

  private void said(String token, int start) throws ProblemException {
    switch (token) {
      case "OR" -> {
        if (!mayJoin) {
          throw dangling(start);
        }
        waiting = start;
        mayJoin = false;
      }
      case "AND" -> {
        if (waiting >= 0) {
          throw dangling(waiting);
        }
      }
      case "NOT" ->
          throw problem(start, "NOT is written as a minus.", "Write -word, with no blank between.");
      default -> add(word(token), start);
    }
  }

  private void add(@Nullable Term term, int start) throws ProblemException {
    if (term == null) {
      return;
    }
    count(start);
    if (waiting >= 0) {
      wanted.add(joined(wanted.removeLast(), term));
      waiting = -1;
    } else {
      wanted.add(term);
    }
    mayJoin = true;
  }

  private static Term joined(Term before, Term term) {
    List<Term> any = new ArrayList<>();
    if (before instanceof Term.AnyOf several) {
      any.addAll(several.terms());
    } else {
      any.add(before);
    }
    any.add(term);
    return new Term.AnyOf(any);
  }

  private void leaveOut(@Nullable Term term, int start) throws ProblemException {
    if (waiting >= 0) {
      throw problem(start, "OR cannot join a word to leave out.", "Put the word with - elsewhere.");
    }
    if (term != null) {
      count(start);
      unwanted.add(term);
      mayJoin = false;
    }
  }

  private void count(int start) throws ProblemException {
    terms++;
    if (terms > SearchWords.MOST_TERMS) {
      throw problem(
          start,
          "a search has at most " + SearchWords.MOST_TERMS + " words.",
          "Take the words that matter.");
    }
  }

  private @Nullable Term phrase() throws ProblemException {
    int open = at;
    at++;
    int start = at;
    while (at < typed.length() && !isQuote(typed.charAt(at))) {
      at++;
    }
    if (at == typed.length()) {
      throw problem(open, "the phrase that begins here has no end.", "Close it with \".");
    }
    String words = typed.substring(start, at);
    at++;
    return hasLetter(words) ? new Term.Phrase(words.strip()) : null;
  }

  private String next() {
    int start = at;
    while (at < typed.length() && !isBlank(typed.charAt(at)) && !isQuote(typed.charAt(at))) {
      at++;
    }
    return typed.substring(start, at);
  }

  private @Nullable Term word(String token) throws ProblemException {
    int star = token.indexOf('*');
    int start = at - token.length();
    if (star < 0) {
      return hasLetter(token) ? new Term.Word(token) : null;
    }
    String beginning = token.substring(0, star);
    if (star < token.length() - 1) {
      throw problem(
          start + star, "* stands only at the end of a word.", "Write the beginning, as yugo*.");
    }
    if (beginning.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_BEGINNING) {
      throw problem(
          start + star,
          "too short a beginning stands before the *.",
          "Write at least " + SHORTEST_BEGINNING + " letters.");
    }
    return new Term.Prefix(beginning);
  }

  private void skipBlanks() {
    while (at < typed.length() && isBlank(typed.charAt(at))) {
      at++;
    }
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '−';
  }

  private ProblemException dangling(int column) {
    return problem(column, "OR needs a word on each side.", "Write one OR other.");
  }

  private static ProblemException problem(int at, String message, String remedy) {
    return new ProblemException(
        new Problem("bad-search", Severity.ERROR, "search, column " + (at + 1), message, remedy));
  }
}
