package org.entente.eval.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.cli.EntenteCommand;

/// How the server of the page bears its readers: a record of a folder of texts, served by a process
/// of its own, two hundred readers for a minute, and a curator who writes meanwhile.
///
/// A reader asks, reads the answer for about a second, and asks again. Printed are how long answers
/// took, how many failed, and how much memory the server held in each quarter of the time.
public final class PageBenchmark {

  private static final Pattern OPEN = Pattern.compile("Open (http://\\S+)");
  private static final int READERS = 200;
  private static final Duration LASTS = Duration.ofSeconds(60);

  private PageBenchmark() {}

  /// Measures and prints.
  ///
  /// @param args the folder of texts
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 1 || args[0].isBlank()) {
      System.err.println("Name a folder of texts: -Dtexts=FOLDER");
      System.exit(2);
    }
    Path scratch = Files.createTempDirectory("entente-page");
    try {
      Path record = scratch.resolve("record");
      Process read = command("read", "--quiet", "--record", record.toString(), args[0]);
      if (read.waitFor() != 0) {
        throw new IOException("the texts could not be read: " + args[0]);
      }
      measure(record);
    } finally {
      try (Stream<Path> files = Files.walk(scratch)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static void measure(Path record) throws IOException, InterruptedException {
    Process server = command("serve", "--port", "0", "--record", record.toString());
    try {
      String address = address(server.errorReader(StandardCharsets.UTF_8));
      new PageReaders(address, server.pid()).alone(1_000).forEach(System.out::println);
      new PageReaders(address, server.pid()).together(READERS, LASTS).forEach(System.out::println);
    } finally {
      server.destroy();
      server.waitFor(1, TimeUnit.MINUTES);
    }
  }

  private static Process command(String... typed) throws IOException {
    List<String> command = new ArrayList<>(Measured.java("-XX:TieredStopAtLevel=1"));
    command.add(EntenteCommand.class.getName());
    command.addAll(List.of(typed));
    return new ProcessBuilder(command).redirectOutput(new File("/dev/null")).start();
  }

  private static String address(BufferedReader said) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher open = OPEN.matcher(line);
      if (open.find()) {
        return open.group(1);
      }
      all.append(line).append('\n');
    }
    throw new IOException("the server did not open: " + all);
  }
}
