package org.entente.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.authority.Authority;
import org.entente.claim.Property;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.query.NameFilter;
import org.entente.remark.Judged;
import org.entente.remark.Verdict;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A search as it is asked; all conditions hold together.
///
/// @param words the words to look for
/// @param actors names each of which the claim, or one in the passage, must be about, or that stand
///   in the passage
/// @param from what may be of this date or later; undated hits are left out
/// @param to what may be of this date or earlier; undated hits are left out
/// @param property claims with this property, and passages with such a claim
/// @param document those of this document, by its id or a folder above it
/// @param limit the most passages, and the most claims, to hand over
public record Search(
    SearchWords words,
    List<String> actors,
    @Nullable Edtf from,
    @Nullable Edtf to,
    @Nullable Property property,
    @Nullable String document,
    int limit) {

  public Search {
    actors = List.copyOf(actors);
  }

  /// Asks for words alone.
  public static Search words(SearchWords words, int limit) {
    return new Search(words, List.of(), null, null, null, null, limit);
  }

  /// The search made ready, if it has no names.
  ///
  /// @param judged what persons have decided: rejected claims are not to be found
  /// @throws ProblemException if no day lies between its two dates
  public Sought ready(Judged judged) throws ProblemException {
    return ready(List.of(), judged);
  }

  /// The search with its names resolved.
  ///
  /// @param authority what resolves them
  /// @param judged what persons have decided: rejected claims are not to be found
  /// @throws ProblemException if no day lies between its two dates
  public Sought ready(Authority authority, Judged judged) throws ProblemException {
    return ready(actors.stream().map(name -> NameFilter.of(name, authority)).toList(), judged);
  }

  private Sought ready(List<NameFilter> names, Judged judged) throws ProblemException {
    return new Sought(words, names, days(), property, document, rejected(judged), limit);
  }

  private static Set<String> rejected(Judged judged) {
    return judged.effective().stream()
        .filter(judgement -> judgement.verdict() == Verdict.REJECT)
        .flatMap(judgement -> judgement.about().stream())
        .filter(judged::isRejected)
        .collect(Collectors.toSet());
  }

  /// This search, if some day lies between its two dates.
  ///
  /// @throws ProblemException if none does
  public Search checked() throws ProblemException {
    days();
    return this;
  }

  private @Nullable DayRange days() throws ProblemException {
    Edtf first = from;
    Edtf last = to;
    if (first == null && last == null) {
      return null;
    }
    LocalDate earliest = first == null ? null : first.bounds().earliest();
    LocalDate latest = last == null ? null : last.bounds().latest();
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new ProblemException(
          new Problem(
              "bad-search",
              Severity.ERROR,
              "search, dates",
              first + " comes after " + last + ".",
              "Exchange them."));
    }
    return new DayRange(earliest, latest);
  }
}
