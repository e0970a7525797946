package org.entente.query.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.time.DayRange;
import org.entente.time.EndKind;
import org.entente.time.HistoricalDate;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// All that the record tells of two parties over time, in the order of dates; what is not dated
/// comes last.
///
/// @param a the first party
/// @param b the second
/// @param told each claim once for each document that has it
public record Dealings(Side a, Side b, List<Told> told) {

  public Dealings {
    told = List.copyOf(told);
  }

  /// What sort of thing is told, and of whom.
  public enum Lane {
    /// Phases of their relations.
    PHASES,
    /// What begins, changes or ends their relations, missions and envoys.
    RELATIONS,
    /// What the first did to the second.
    ACTS_A,
    /// What the second did to the first.
    ACTS_B,
    /// What both did.
    ACTS_BOTH,
    /// Instruments to which both are parties.
    INSTRUMENTS,
    /// Who held the first's offices.
    HOLDERS_A,
    /// Who held the second's.
    HOLDERS_B;

    /// The word written in JSON, as `acts-a`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// A claim in its lane.
  ///
  /// @param when from when to when by its words; what is approximate is taken at its word
  /// @param instrument what its instrument is known by; null where it tells of none
  public record Told(Lane lane, Claim claim, UncertainInterval when, @Nullable String instrument) {

    static Told of(Lane lane, Claim claim, @Nullable String instrument) {
      HistoricalDate time = claim.time();
      UncertainInterval when =
          time == null ? UncertainInterval.UNKNOWN : UncertainInterval.asTold(time.edtf());
      return new Told(lane, claim, when, instrument);
    }

    /// Whether any of its words date it.
    public boolean isDated() {
      return claim.time() != null;
    }

    /// Whether a date of it is approximate or doubtful, and so bounds nothing.
    public boolean isApproximate() {
      return when.startKind() == EndKind.APPROXIMATE || when.endKind() == EndKind.APPROXIMATE;
    }

    /// Whether some of it may lie between two days; null is no bound.
    boolean mayLie(@Nullable LocalDate from, @Nullable LocalDate to) {
      return when.possibleDays().intersects(new DayRange(from, to));
    }

    LocalDate first() {
      DayRange days = when.possibleDays();
      return Optional.ofNullable(days.earliest()).orElse(Days.orLast(days.latest()));
    }

    LocalDate last() {
      return Days.orLast(when.possibleDays().latest());
    }
  }
}
