package org.entente.eval.bench;

import java.io.IOException;
import java.nio.file.Path;

/// How fast the chronology of a large corpus is solved, beside Bellman and Ford's algorithm as
/// JGraphT has it.
///
/// The measures are taken in a process of its own that is given one core.
public final class ChronologyBenchmark {

  private ChronologyBenchmark() {}

  /// Measures and prints.
  ///
  /// @param args nothing
  public static void main(String[] args) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:ActiveProcessorCount=1",
                "-cp",
                System.getProperty("java.class.path"),
                ChronologyPass.class.getName())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("the measured process failed; its words are above");
    }
  }
}
