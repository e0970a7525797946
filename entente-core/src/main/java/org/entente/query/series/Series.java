package org.entente.query.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.query.standing.Side;

/// Conflict and cooperation between two parties, period by period.
///
/// @param a one of them
/// @param b the other
/// @param step how long a period is
/// @param points every period from the first to the last asked for
/// @param coarse deeds that are dated, but not to one period of this length, and so are in none
public record Series(Side a, Side b, Step step, List<Point> points, List<Deed> coarse) {

  public Series {
    points = List.copyOf(points);
    coarse = List.copyOf(coarse);
  }

  /// What was done in one period. Without deeds nothing is known of it: that is not zero.
  ///
  /// @param first its first day
  /// @param deeds what was done, each once however many tell of it
  public record Point(LocalDate first, List<Deed> deeds) {

    public Point {
      deeds = List.copyOf(deeds);
    }

    /// Whether anything is told of it.
    public boolean isKnown() {
      return !deeds.isEmpty();
    }

    /// The weights of what was done, added up.
    public BigDecimal net() {
      return sum(deeds);
    }

    /// The weights of acts of cooperation, added up.
    public BigDecimal cooperation() {
      return sum(deeds.stream().filter(deed -> deed.weight().signum() > 0).toList());
    }

    /// The weights of acts of conflict, added up: zero or less.
    public BigDecimal conflict() {
      return sum(deeds.stream().filter(deed -> deed.weight().signum() < 0).toList());
    }

    private static BigDecimal sum(List<Deed> deeds) {
      return deeds.stream().map(Deed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// How many documents tell of it.
    public int sources() {
      return (int)
          deeds.stream()
              .flatMap(deed -> deed.claims().stream())
              .map(claim -> claim.source().document())
              .distinct()
              .count();
    }
  }

  /// One thing that was done.
  ///
  /// @param weight from −10, conflict, to 10, cooperation
  /// @param claims all that tell of it
  public record Deed(BigDecimal weight, List<Claim> claims) {

    public Deed {
      claims = List.copyOf(claims);
    }
  }
}
