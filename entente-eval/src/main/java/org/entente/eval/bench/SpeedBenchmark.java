package org.entente.eval.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How fast Entente reads a folder of texts, beside OpenNLP's first three steps over the same
/// texts.
///
/// Each pass runs in a process of its own, with the options of the command `entente`; counted is
/// the processor time of the whole process, so that neither threads nor the Java machine's own work
/// hide.
public final class SpeedBenchmark {

  /// The slow peer goes over a sample of about so many bytes, spread over the whole folder.
  private static final long SAMPLE = 1_500_000;

  private SpeedBenchmark() {}

  /// As the launcher starts the command; the peer is let use both compilers, which suit it better.
  private static final List<String> COMMAND = List.of("-XX:TieredStopAtLevel=1");

  /// Measures and prints.
  ///
  /// @param args the folder of texts; after it, how many bytes of them the peer goes over at the
  ///   most
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 1 || args[0].isBlank()) {
      System.err.println("Name a folder of texts: -Dtexts=FOLDER");
      System.exit(2);
    }
    Path folder = Path.of(args[0]).toAbsolutePath();
    long sample = args.length > 1 ? Long.parseLong(args[1]) : SAMPLE;
    Measured peer = measure(List.of(), OpenNlpPass.NAME, folder, sample);
    System.out.println(peer.row());
    Measured ours = measure(COMMAND, EntentePass.NAME, folder, Long.MAX_VALUE);
    System.out.println(ours.row());
    System.out.println(
        String.format(
            Locale.ROOT,
            "Entente reads %.1f characters in the time in which OpenNLP splits and tags one.",
            ours.speed() / peer.speed()));
  }

  private static Measured measure(List<String> options, String pass, Path folder, long bytes)
      throws IOException, InterruptedException {
    return Measured.inItsOwnProcess(
        options, MeasuredPass.class, pass, folder.toString(), Long.toString(bytes));
  }
}
