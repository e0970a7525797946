package org.entente.query.standing;

/// To what the sides belonged.
///
/// @param organisation the organisation or alliance
/// @param a whether the first side belonged to it
/// @param b whether the second did
/// @param as as what, where it is not plainly as a member: `associate`, `observer`
public record Belonging(String organisation, boolean a, boolean b, String as) {

  /// Whether both belonged to it.
  public boolean isCommon() {
    return a && b;
  }
}
