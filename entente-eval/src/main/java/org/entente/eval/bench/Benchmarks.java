package org.entente.eval.bench;

import java.io.IOException;
import java.util.Arrays;
import org.entente.problem.ProblemException;

/// Runs the benchmark of a name.
public final class Benchmarks {

  private Benchmarks() {}

  /// Measures and prints.
  ///
  /// @param args the benchmark's name, then what it is given
  public static void main(String[] args)
      throws IOException, InterruptedException, ProblemException {
    String name = args.length == 0 ? "" : args[0];
    String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
    switch (name) {
      case "reading" -> SpeedBenchmark.main(rest);
      case "dates" -> DatesBenchmark.main(rest);
      case "library" -> LibraryBenchmark.main(rest);
      case "chronology" -> ChronologyBenchmark.main(rest);
      case "record" -> RecordBenchmark.main(rest);
      case "page" -> PageBenchmark.main(rest);
      default -> {
        System.err.println(
            "Name a benchmark: -Dbench=reading, library, dates, chronology, record or page");
        System.exit(2);
      }
    }
  }
}
