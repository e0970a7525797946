package org.entente.problem;

/// Something that went wrong with one input.
///
/// @param id stable, for looking up and for scripts, as `not-utf8`
/// @param severity how much it stops
/// @param place the file, and where in it
/// @param message what is wrong, for a person
/// @param remedy what the person can do
public record Problem(String id, Severity severity, String place, String message, String remedy) {

  /// One line for a terminal.
  public String line() {
    return "%s: %s %s".formatted(place, message, remedy);
  }
}
