package org.entente.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.source.Description;
import org.entente.source.meta.Key;
import org.entente.source.meta.MetaFile;
import org.entente.source.meta.Told;

/// Describes what was read of a document by the file beside it.
///
/// The side-car comes before what the document says of itself. What is wrong in it is reported and
/// describes nothing; the document is read all the same.
final class Describing {

  /// Where each day begins first: what is of today anywhere is not of the future.
  private static final ZoneOffset FIRST_TO_RISE = ZoneOffset.ofHours(14);

  private final LocalDate today;

  /// Describing at a moment, after which no source was made.
  Describing(Instant moment) {
    this.today = LocalDate.ofInstant(moment, FIRST_TO_RISE);
  }

  Extraction of(Extraction read, Path file) {
    List<Problem> notices = new ArrayList<>(read.notices());
    List<Path> sideCars = SideCars.of(file);
    String frontMatter = read.document() + ", front matter";
    Description own = made(read.description(), frontMatter, notices);
    Description description = own;
    String dated = frontMatter;
    if (!sideCars.isEmpty()) {
      Path sideCar = sideCars.getFirst();
      Told told = told(sideCar);
      notices.addAll(told.problems());
      Description beside = made(told.description(), sideCar.toString(), notices);
      compare(beside, sideCar, own, read.document(), notices);
      description = beside.or(own);
      dated = beside.date() == null ? dated : sideCar.toString();
    }
    sideCars.stream().skip(1).forEach(other -> notices.add(passedOver(other, sideCars.getFirst())));
    if (read.title().equals(description.title())) {
      description = description.titled(null);
    }
    Foretold.in(read.claims(), description.date(), dated).ifPresent(notices::add);
    return read.described(description, List.copyOf(notices));
  }

  private static Told told(Path sideCar) {
    try {
      return MetaFile.parse(sideCar.toString(), Bytes.of(sideCar, MetaFile.MOST_BYTES));
    } catch (ProblemException e) {
      return new Told(Description.NONE, List.of(e.problem()));
    }
  }

  /// The description without a date on which nothing can have been made yet.
  private Description made(Description told, String place, List<Problem> notices) {
    var date = told.date();
    boolean future =
        date != null && date.earliest().filter(first -> first.isAfter(today)).isPresent();
    if (!future) {
      return told;
    }
    notices.add(
        new Problem(
            "made-in-the-future",
            Severity.ERROR,
            place + ", date",
            "the source would have been made in %s, after today, %s; it is taken as undated."
                .formatted(date, today),
            "Correct the date."));
    return told.undated();
  }

  private static void compare(
      Description beside, Path sideCar, Description own, String document, List<Problem> notices) {
    for (Key key : Key.values()) {
      Optional<String> one = key.in(beside);
      Optional<String> other = key.in(own);
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        notices.add(
            new Problem(
                "descriptions-differ",
                Severity.WARNING,
                sideCar + ", " + key.word(),
                "says ‘%s’, the front matter of %s ‘%s’; the side-car is believed."
                    .formatted(one.get(), document, other.get()),
                "Make them agree."));
      }
    }
  }

  private static Problem passedOver(Path sideCar, Path first) {
    return new Problem(
        "two-side-cars",
        Severity.WARNING,
        sideCar.toString(),
        "was passed over, since %s names the document in full.".formatted(first.getFileName()),
        "Keep one of them.");
  }
}
