package org.entente.eval.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.cli.EntenteCommand;

/// A process of its own that runs the command `entente` and leaves behind what that used.
final class MeasuredCommand {

  private MeasuredCommand() {}

  /// @param args the file into which the measures go, then what is typed after `entente`
  public static void main(String[] args) {
    Path measures = Path.of(args[0]);
    long start = System.nanoTime();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(measures, start)));
    EntenteCommand.main(Arrays.copyOfRange(args, 1, args.length));
  }

  private static void leave(Path file, long start) {
    try {
      Files.writeString(
          file,
          new Used(
                  System.nanoTime() - start,
                  MeasuredPass.processorNanos(),
                  MeasuredPass.peakBytes())
              .line());
    } catch (IOException e) {
      throw new UncheckedIOException("no measures are left behind", e);
    }
  }
}
