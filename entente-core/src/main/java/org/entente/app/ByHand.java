package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// The claims that persons made of documents that are read again: they stay where their words still
/// stand, and it is told where they do not.
final class ByHand {

  private static final int MOST_WORDS = 80;

  private final List<Claim> claims;

  private ByHand(List<Claim> claims) {
    this.claims = claims;
  }

  /// Those on record of some documents.
  static ByHand of(LedgerView record, Set<String> documents) throws ProblemException {
    return new ByHand(documents.isEmpty() ? List.of() : record.claims(documents, Claim.BY_HAND));
  }

  /// What becomes of them.
  ///
  /// @param claims what stays
  /// @param lost of what does not
  record Held(List<Claim> claims, List<Problem> lost) {

    /// The reading, with what was lost by it.
    Extraction told(Extraction reading) {
      return lost.isEmpty()
          ? reading
          : reading.described(
              reading.description(),
              Stream.concat(reading.notices().stream(), lost.stream()).toList());
    }
  }

  /// Those of a document that is read again.
  Held in(Extraction reading) {
    List<Claim> held = new ArrayList<>();
    List<Problem> lost = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.source().document().equals(reading.document())
          && reading.claims().stream().noneMatch(other -> other.id().equals(claim.id()))) {
        int start = start(reading.text(), claim.source());
        if (start < 0) {
          lost.add(lost(claim));
        } else {
          held.add(claim.citing(moved(claim.source(), reading.title(), start)));
        }
      }
    }
    return new Held(held, lost);
  }

  /// Where the words of a claim stand: where they did, else where alone they do; below zero if
  /// nowhere, or nobody can say which of them were meant.
  private static int start(String text, Citation words) {
    if (text.startsWith(words.quote(), words.start())) {
      return words.start();
    }
    int first = text.indexOf(words.quote());
    return first >= 0 && first == text.lastIndexOf(words.quote()) ? first : -1;
  }

  private static Citation moved(Citation words, String title, int start) {
    String section = start == words.start() ? words.section() : null;
    int end = start + words.quote().length();
    return new Citation(words.document(), title, section, start, end, words.quote());
  }

  private static Problem lost(Claim claim) {
    String quote = claim.source().quote();
    return new Problem(
        "by-hand-lost",
        Severity.WARNING,
        claim.source().document(),
        "has the words of claim %s, made by hand, no more, or more than once: ‘%s’."
            .formatted(
                claim.id(),
                quote.length() <= MOST_WORDS ? quote : quote.substring(0, MOST_WORDS) + "…"),
        "Add it again to the words that say it now; as of before this reading it is on record.");
  }
}
