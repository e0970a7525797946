package org.entente.store;

/// The numbers that a document's rows get when they are written, and not before.
///
/// @param turn the number of its turn
/// @param entities those of its entities, in their order there
/// @param keys those of the first entities on record that have their keys
record Given(int turn, int[] entities, int[] keys) {

  /// The number in place of one that a document's rows were gathered with.
  int number(Column.Kind kind, long gathered) {
    if (gathered == Entities.NONE) {
      return Entities.NONE;
    }
    return switch (kind) {
      case TURN -> turn;
      case ENTITY -> entities[(int) gathered];
      case KEY -> keys[(int) gathered];
      default -> throw new IllegalArgumentException("not given: " + kind);
    };
  }
}
