import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs google-java-format over every Java file below a folder.
///
/// Arguments: the formatter's jar, the folder, and `check` (name the files that are out of format
/// and exit with 1) or `apply` (rewrite them). Maven calls it, on the JDK that compiles.
public final class Format {

  private static final List<String> CHECK = List.of("--dry-run", "--set-exit-if-changed");
  private static final List<String> APPLY = List.of("--replace");

  public static void main(String[] args) throws IOException, InterruptedException {
    boolean check = args[2].equals("check");
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-jar", args[0]));
    command.addAll(check ? CHECK : APPLY);
    command.addAll(sources(Path.of(args[1])));
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (check && exit != 0) {
      System.err.println("Out of format: the files named above. To put them right: .ci/format");
    }
    System.exit(exit);
  }

  private static List<String> sources(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java") && !file.contains(File.separator + "target"))
          .sorted()
          .toList();
    }
  }
}
