package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What is known of the terminal.
final class Terminal {

  private Terminal() {}

  /// Whether a person watches the stream of messages, even while answers go to a file.
  static boolean isWatched() {
    Path stream = Path.of("/proc/self/fd/2");
    try {
      if (Files.isSymbolicLink(stream)) {
        String target = Files.readSymbolicLink(stream).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
    } catch (IOException e) {
      return false;
    }
    return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
  }
}
