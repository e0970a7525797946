package org.entente.score;

/// Counts of claims and gold lines, and the figures they give.
///
/// @param right claims that agree with a gold line, date and all
/// @param rightButDate claims that agree, whatever their date
/// @param claims claims that count
/// @param gold gold lines that must be found
public record Tally(int right, int rightButDate, int claims, int gold) {

  /// Nothing counted.
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /// Both together.
  public Tally plus(Tally other) {
    return new Tally(
        right + other.right,
        rightButDate + other.rightButDate,
        claims + other.claims,
        gold + other.gold);
  }

  /// Of what was claimed, the part that is right; 0 where nothing was claimed.
  public double precision() {
    return part(right, claims);
  }

  /// Of what should be found, the part that was; 0 where nothing should be.
  public double recall() {
    return part(right, gold);
  }

  /// The harmonic mean of precision and recall.
  public double f1() {
    return mean(precision(), recall());
  }

  /// F1 with all dates taken as right.
  public double f1WithoutDates() {
    return mean(part(rightButDate, claims), part(rightButDate, gold));
  }

  private static double part(int some, int all) {
    return all == 0 ? 0 : (double) some / all;
  }

  private static double mean(double precision, double recall) {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }
}
