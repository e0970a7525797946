package org.entente.eval.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What it takes to make a record of a folder of texts and to ask it: reading, holding the
/// documents against each other, searching.
///
/// Each step is a run of the command in a process of its own, with the options with which the
/// launcher starts it; the record lies in a folder of the system's for temporary files.
public final class LibraryBenchmark {

  private static final String QUERY = "treaty OR agreement embassy";

  private final Path scratch;
  private final String texts;

  private LibraryBenchmark(Path scratch, String texts) {
    this.scratch = scratch;
    this.texts = texts;
  }

  /// Measures and prints.
  ///
  /// @param args the folder of texts
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 1 || args[0].isBlank()) {
      System.err.println("Name a folder of texts: -Dtexts=FOLDER");
      System.exit(2);
    }
    Path scratch = Files.createTempDirectory("entente-library");
    try {
      new LibraryBenchmark(scratch, args[0]).run();
    } finally {
      delete(scratch);
    }
  }

  private void run() throws IOException, InterruptedException {
    Used read = step("read", "read", "--quiet", texts);
    Used conflicts = step("conflicts", "conflicts", "--format", "jsonl");
    System.out.println(read.and(conflicts).row("both"));
    step("search, index to be built", "search", QUERY);
    step("search again", "search", QUERY);
    System.out.printf("record %,d bytes, index %,d bytes%n", size(record()), size(index()));
    System.out.println(
        SearchPass.inItsOwnProcess(record().toString(), index().toString())
            .lines()
            .toList()
            .getLast());
  }

  private Path record() {
    return scratch.resolve("record");
  }

  private Path index() {
    return record().resolve("search");
  }

  private Used step(String name, String... typed) throws IOException, InterruptedException {
    Path measures = scratch.resolve("measures");
    List<String> command = new ArrayList<>(Measured.java("-XX:TieredStopAtLevel=1"));
    command.add(MeasuredCommand.class.getName());
    command.add(measures.toString());
    command.addAll(List.of(typed));
    command.addAll(List.of("--record", record().toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(new File("/dev/null"))
            .start();
    int code = process.waitFor();
    if (code > 1) {
      throw new IOException(
          "entente " + typed[0] + " ended with " + code + "; its words are above");
    }
    Used used = Used.of(Files.readString(measures));
    System.out.println(used.row(name));
    return used;
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    for (Path file : all(folder)) {
      size += Files.isRegularFile(file) ? Files.size(file) : 0;
    }
    return size;
  }

  private static void delete(Path folder) throws IOException {
    for (Path file : all(folder)) {
      Files.delete(file);
    }
  }

  /// All below a folder and itself, what lies in a folder before it.
  private static List<Path> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
