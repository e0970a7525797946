package org.entente.reconcile.order;

/// One end of what a claim tells, or of a fact that several claims tell.
///
/// @param of the id of the claim, or the key of the fact
/// @param side which end
public record Moment(String of, Side side) {

  /// Which end of it.
  public enum Side {
    START,
    END
  }

  static Moment start(String of) {
    return new Moment(of, Side.START);
  }

  static Moment end(String of) {
    return new Moment(of, Side.END);
  }
}
