package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command writes: answers to one stream, everything said about the work to the other.
///
/// @param out answers, UTF-8, with `\n` at the end of lines on every system
/// @param err problems and progress
record Console(PrintStream out, PrintStream err) {

  private static final int BUFFER = 1 << 16;

  static Console of(OutputStream out, OutputStream err) {
    return new Console(
        new PrintStream(new BufferedOutputStream(out, BUFFER), false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /// Writes a line of an answer.
  void line(String text) {
    out.append(text).append('\n');
  }

  /// Says something about the work.
  void say(String text) {
    out.flush();
    err.append(text).append('\n');
    err.flush();
  }
}
