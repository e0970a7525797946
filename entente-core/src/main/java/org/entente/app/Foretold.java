package org.entente.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Stance;
import org.entente.problem.Problem;
import org.entente.problem.Severity;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// Looks for facts that a source tells as past and that came after it is said to have been made:
/// then its date is wrong, or what it tells was misread.
///
/// Only what is certain counts: approximate and doubtful dates bound nothing, nor does what is
/// planned, owed or conditional.
final class Foretold {

  private static final int MOST_QUOTED = 120;

  private Foretold() {}

  /// The first such fact of a document.
  ///
  /// @param date when the source is said to have been made
  /// @param place what says so
  static Optional<Problem> in(List<Claim> claims, @Nullable Edtf date, String place) {
    if (date == null) {
      return Optional.empty();
    }
    LocalDate made = UncertainInterval.of(date).end().latest();
    if (made == null) {
      return Optional.empty();
    }
    List<Claim> later = claims.stream().filter(claim -> isAfter(claim, made)).toList();
    return later.isEmpty() ? Optional.empty() : Optional.of(problem(date, place, later));
  }

  private static boolean isAfter(Claim claim, LocalDate made) {
    LocalDate began = claim.interval().start().earliest();
    return began != null
        && began.isAfter(made)
        && claim.stance() == Stance.ASSERTED
        && claim.time() != null
        && claim.time().basis() == Basis.STATED;
  }

  private static Problem problem(Edtf date, String place, List<Claim> later) {
    Claim first = later.getFirst();
    String quote = first.source().quote().replaceAll("\\s+", " ");
    String words = quote.length() > MOST_QUOTED ? quote.substring(0, MOST_QUOTED) + "…" : quote;
    String others = later.size() > 1 ? " (and %d more)".formatted(later.size() - 1) : "";
    var time = first.time();
    return new Problem(
        "tells-of-its-future",
        Severity.WARNING,
        place + ", date",
        "the source is said to be of %s, but %s tells of %s%s: “%s”."
            .formatted(
                date, first.source().document(), time == null ? "" : time.edtf(), others, words),
        "Check the date of the source; that of its first edition may be older than the text.");
  }
}
