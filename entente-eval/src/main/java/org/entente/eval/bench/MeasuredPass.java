package org.entente.eval.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A process of its own that makes one pass and tells what it used.
final class MeasuredPass {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String PEAK = "VmHWM:";

  private MeasuredPass() {}

  /// @param args the pass, the folder, and how many bytes of it to go over at the most
  public static void main(String[] args) throws IOException {
    List<Path> files = Texts.sample(Texts.all(Path.of(args[1])), Long.parseLong(args[2]));
    Pass pass = Pass.named(args[0]);
    long start = processorNanos();
    long characters = 0;
    long done = 0;
    for (Path file : files) {
      byte[] text = Files.readAllBytes(file);
      done += pass.over(String.valueOf(file.getFileName()), text);
      characters += new String(text, StandardCharsets.UTF_8).length();
    }
    long end = processorNanos();
    System.err.println(args[0] + " made " + done + " characters of output");
    System.out.println(
        new Measured(args[0], files.size(), characters, start, end, peakBytes()).line());
  }

  /// Processor time of all threads, those of the compiler and the collector too.
  static long processorNanos() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /// The kernel's own figure where there is one, else what the Java machine knows of its pools.
  static long peakBytes() throws IOException {
    if (Files.isReadable(STATUS)) {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith(PEAK)) {
          return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
        }
      }
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
        .sum();
  }
}
