package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.entente.problem.Problem;

/// Where a command writes: answers to one stream, everything said about the work to the other.
///
/// Both are UTF-8, with `\n` at the end of lines on every system.
final class Console {

  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final PrintStream err;

  Console(OutputStream out, OutputStream err) {
    this.out = new BufferedOutputStream(out, BUFFER);
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  PrintStream err() {
    return err;
  }

  /// Writes a part of an answer.
  void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ClosedException(e);
    }
  }

  /// Writes a line of an answer.
  void line(String text) {
    write(text + "\n");
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new ClosedException(e);
    }
  }

  /// Says something about the work.
  void say(String text) {
    flush();
    // At once: others may speak too.
    err.append(text + "\n");
    err.flush();
  }

  void say(Problem problem) {
    say(problem.line());
  }

  /// Nobody takes the answer any more, as when it was piped to a command that has ended.
  static final class ClosedException extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    ClosedException(IOException cause) {
      super("The answer could not be written: " + cause.getMessage(), cause);
      this.reason = String.valueOf(cause.getMessage());
    }

    boolean isBrokenPipe() {
      return reason.contains("Broken pipe");
    }
  }
}
