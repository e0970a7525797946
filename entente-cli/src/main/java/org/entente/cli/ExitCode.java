package org.entente.cli;

/// What the command's exit code says.
final class ExitCode {

  /// Done.
  static final int DONE = 0;

  /// Problems that the user asked about were found.
  static final int FOUND = 1;

  /// The command was used wrongly.
  static final int USAGE = 2;

  /// Some input could not be read.
  static final int UNREAD = 3;

  /// Entente itself failed.
  static final int FAULT = 4;

  private ExitCode() {}
}
