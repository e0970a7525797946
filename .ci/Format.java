import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs google-java-format over every Java file below a folder.
///
/// Arguments: the formatter's jar, the folder, and `check` (name the files that are out of format
/// and exit with 1) or `apply` (rewrite those that changed since it was last applied). Maven calls
/// it, on the JDK that compiles.
public final class Format {

  private static final List<String> CHECK = List.of("--dry-run", "--set-exit-if-changed");
  private static final List<String> APPLY = List.of("--replace");

  public static void main(String[] args) throws IOException, InterruptedException {
    boolean check = args[2].equals("check");
    Path root = Path.of(args[1]);
    Path applied = root.resolve("target").resolve("formatted");
    FileTime since =
        check || Files.notExists(applied)
            ? FileTime.fromMillis(0)
            : Files.getLastModifiedTime(applied);
    List<String> sources = sources(root, since);
    if (sources.isEmpty()) {
      return;
    }
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", args[0]));
    command.addAll(check ? CHECK : APPLY);
    command.addAll(sources);
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (check && exit != 0) {
      System.err.println("Out of format: the files named above. To put them right: .ci/format");
    }
    if (!check && exit == 0) {
      Files.createDirectories(applied.getParent());
      Files.writeString(applied, "");
    }
    System.exit(exit);
  }

  private static List<String> sources(Path root, FileTime since) throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted().toList()) {
        String name = file.toString();
        if (name.endsWith(".java")
            && !name.contains(File.separator + "target")
            && !name.contains("node_modules")
            && Files.getLastModifiedTime(file).compareTo(since) > 0) {
          sources.add(name);
        }
      }
    }
    return sources;
  }
}
