package org.entente.eval.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.eval.standing.Label.Kind;
import org.jspecify.annotations.Nullable;

/// Whether relations were in force on a day, by two witnesses who know nothing of Entente.
///
/// The first is the labels of a guide: relations are in force from the day on which they were
/// established or resumed until one on which they were broken; before they were established, or
/// recognition was given, there are none. It says nothing of the days of the label's year among
/// which it leaves the event, nothing between recognition and what is told next if that does not
/// establish relations, and nothing between two establishments without a break. The second is a
/// list of chiefs of mission: where one was at his post, relations were in force. It never says no.
final class Truth {

  private final List<Label> labels;
  private final Chiefs chiefs;
  private final String country;

  Truth(String country, List<Label> labels, Chiefs chiefs) {
    this.country = country;
    this.chiefs = chiefs;
    this.labels =
        labels.stream()
            .filter(label -> label.country().equals(country) && label.kind() != Kind.OTHER)
            .sorted(Comparator.comparing(Truth::last).thenComparing(Label::kind))
            .toList();
  }

  /// What the witnesses say of a day.
  ///
  /// @param inForce whether relations were in force; null where neither tells or they differ
  /// @param differ whether the two differ
  record Told(@Nullable Boolean inForce, boolean differ) {}

  Told on(LocalDate day) {
    Optional<Boolean> guide = guide(day);
    boolean there = chiefs.isThere(country, day);
    if (there && guide.isPresent() && !guide.get()) {
      return new Told(null, true);
    }
    return new Told(there ? Boolean.TRUE : guide.orElse(null), false);
  }

  private Optional<Boolean> guide(LocalDate day) {
    @Nullable Label before = null;
    @Nullable Label after = null;
    boolean recognised = false;
    for (Label label : labels) {
      boolean recognition = label.kind() == Kind.RECOGNISED;
      if (!recognition && !first(label).isAfter(day) && last(label).isAfter(day)) {
        return Optional.empty();
      }
      if (!last(label).isAfter(day)) {
        before = recognition ? before : label;
        recognised |= recognition;
      } else if (after == null && (!recognition || before == null)) {
        after = label;
      }
    }
    return before == null ? early(recognised, after) : since(before, after);
  }

  private static Optional<Boolean> early(boolean recognised, @Nullable Label after) {
    return switch (after == null ? Kind.OTHER : after.kind()) {
      case BEGUN -> Optional.of(false);
      case RECOGNISED -> recognised ? Optional.empty() : Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Optional<Boolean> since(Label before, @Nullable Label after) {
    if (before.kind() == Kind.BROKEN) {
      return Optional.of(false);
    }
    boolean lapsed = after != null && (after.kind() == Kind.BEGUN || after.kind() == Kind.RESUMED);
    return lapsed ? Optional.empty() : Optional.of(true);
  }

  /// The first day that any label tells of; empty without labels.
  Optional<LocalDate> start() {
    return labels.stream().map(Truth::first).min(Comparator.naturalOrder());
  }

  private static LocalDate first(Label label) {
    LocalDate day = label.days().earliest();
    return day == null ? LocalDate.MIN : day;
  }

  private static LocalDate last(Label label) {
    LocalDate day = label.days().latest();
    return day == null ? LocalDate.MAX : day;
  }
}
