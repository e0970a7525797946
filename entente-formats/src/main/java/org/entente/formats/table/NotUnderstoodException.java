package org.entente.formats.table;

/// What stands in a row that the mapping gives no meaning. It makes no claim; rows with the same
/// fault are reported together.
final class NotUnderstoodException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String remedy;

  /// Says what is wrong, without the row's place.
  NotUnderstoodException(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  /// What a person can do.
  String remedy() {
    return remedy;
  }
}
