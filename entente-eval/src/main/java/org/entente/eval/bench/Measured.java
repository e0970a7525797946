package org.entente.eval.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a process used to go over texts.
///
/// @param name the pass
/// @param documents how many documents
/// @param characters how many characters (UTF-16 code units)
/// @param startNanos processor time of all the process's threads until it was ready to read
/// @param totalNanos the same until it was done
/// @param peakBytes the most memory that the process held
record Measured(
    String name, int documents, long characters, long startNanos, long totalNanos, long peakBytes) {

  private static final String MARK = "measured";
  private static final double SECOND = 1e9;

  /// Characters per second of processor time, once ready.
  double speed() {
    return characters * SECOND / (totalNanos - startNanos);
  }

  /// One line that [#of(String)] reads.
  String line() {
    return String.join(
        " ",
        MARK,
        name,
        Integer.toString(documents),
        Long.toString(characters),
        Long.toString(startNanos),
        Long.toString(totalNanos),
        Long.toString(peakBytes));
  }

  /// Reads a line of [#line()].
  static Measured of(String line) {
    String[] words = line.split(" ", -1);
    if (words.length != 7 || !words[0].equals(MARK)) {
      throw new IllegalArgumentException("not a line of measures: " + line);
    }
    return new Measured(
        words[1],
        Integer.parseInt(words[2]),
        Long.parseLong(words[3]),
        Long.parseLong(words[4]),
        Long.parseLong(words[5]),
        Long.parseLong(words[6]));
  }

  /// Runs a program that measures, with the collector of the command `entente`, and reads its last
  /// line.
  ///
  /// @param options more options of the Java machine
  static Measured inItsOwnProcess(List<String> options, Class<?> program, String... args)
      throws IOException, InterruptedException {
    List<String> command = java(options.toArray(String[]::new));
    command.add(program.getName());
    command.addAll(List.of(args));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines;
    try (BufferedReader out = process.inputReader()) {
      lines = out.lines().toList();
    }
    if (process.waitFor() != 0 || lines.isEmpty()) {
      throw new IOException("the pass " + args[0] + " failed; its words are above");
    }
    return of(lines.getLast());
  }

  /// The beginning of a command line that runs a program of this one's class path.
  ///
  /// @param options of the Java machine, beside the collector of the command `entente`
  static List<String> java(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseSerialGC");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    return command;
  }

  /// One row for a person.
  String row() {
    return String.format(
        Locale.ROOT,
        "%-16s %6d documents %,12d characters  start %5.2f s  reading %7.2f s  peak %,5d MB "
            + " %,11.0f characters per CPU-second",
        name,
        documents,
        characters,
        startNanos / SECOND,
        (totalNanos - startNanos) / SECOND,
        peakBytes / 1_000_000,
        speed());
  }
}
