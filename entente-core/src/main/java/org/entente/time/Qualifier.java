package org.entente.time;

/// How sure a source is of a part of a date: of its year, its month or its day.
public enum Qualifier {
  /// Told without reserve.
  NONE(""),
  /// `?`: the source may be wrong.
  UNCERTAIN("?"),
  /// `~`: near this, not at it.
  APPROXIMATE("~"),
  /// `%`: uncertain and approximate.
  BOTH("%");

  private final String mark;

  Qualifier(String mark) {
    this.mark = mark;
  }

  /// The character that EDTF writes for it; empty for [#NONE].
  public String mark() {
    return mark;
  }

  /// Whether it says "perhaps".
  public boolean isUncertain() {
    return this == UNCERTAIN || this == BOTH;
  }

  /// Whether it says "about".
  public boolean isApproximate() {
    return this == APPROXIMATE || this == BOTH;
  }

  /// What two marks on one part say together.
  Qualifier and(Qualifier other) {
    if (this == NONE || this == other) {
      return other;
    }
    return other == NONE ? this : BOTH;
  }

  static Qualifier of(char mark) {
    return switch (mark) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> BOTH;
      default -> NONE;
    };
  }
}
