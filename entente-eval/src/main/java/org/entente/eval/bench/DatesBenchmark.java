package org.entente.eval.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How fast dates are found in texts, beside the JDK's word breaks over the same texts.
///
/// Each pass runs in a process of its own over the texts, again and again; counted is the processor
/// time of the whole process once the texts are in memory, so that the Java machine's compiler and
/// collector count too.
public final class DatesBenchmark {

  private static final long CHARACTERS = 100_000_000;

  private DatesBenchmark() {}

  /// Measures and prints.
  ///
  /// @param args a folder of texts, TimeML or not
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 1 || args[0].isBlank()) {
      System.err.println("Name a folder of texts: -Dtexts=FOLDER");
      System.exit(2);
    }
    String folder = Path.of(args[0]).toAbsolutePath().toString();
    double breaks = 0;
    for (DatesPass pass : List.of(DatesPass.values())) {
      Measured measured =
          Measured.inItsOwnProcess(
              List.of(), DatesProcess.class, pass.word(), folder, Long.toString(CHARACTERS));
      System.out.println(measured.row());
      if (pass == DatesPass.BREAK_ITERATOR) {
        breaks = measured.speed();
      } else {
        System.out.println(
            String.format(
                Locale.ROOT,
                "%s goes %.2f times as fast as BreakIterator alone.",
                pass.word(),
                measured.speed() / breaks));
      }
    }
  }
}
