package org.entente.query.search;

import java.util.List;
import org.entente.problem.ProblemException;

/// The words of a search, understood.
///
/// @param typed as a person typed them
/// @param wanted what a passage or a claim must have, all of it; at least one
/// @param unwanted what it must not have, none of it
public record SearchWords(String typed, List<Term> wanted, List<Term> unwanted) {

  /// The most characters that a search may have.
  public static final int MOST_CHARACTERS = 1_000;

  /// The most words, phrases and beginnings that it may have.
  public static final int MOST_TERMS = 64;

  public SearchWords {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  /// Understands what was typed: `words`, `"a phrase"`, `one OR another`, `-unwanted`, `begin*`.
  ///
  /// @throws ProblemException naming the column and the remedy
  public static SearchWords parse(String typed) throws ProblemException {
    return new SearchParser(typed).parse();
  }
}
