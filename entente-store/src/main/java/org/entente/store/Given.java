package org.entente.store;

/// The numbers that a document's rows get when they are written, and not before.
final class Given {

  private final int turn;
  private final int[] entities;
  private final int[] keys;

  /// @param turn the number of its turn
  /// @param entities those of its entities, in their order there
  /// @param keys those of the first entities on record that have their keys
  Given(int turn, int[] entities, int[] keys) {
    this.turn = turn;
    this.entities = entities;
    this.keys = keys;
  }

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
