import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// Builds the page with Node, unless it stands already as its sources are.
///
/// Arguments: the folder of the page's sources, and the folder to which it is built. Maven calls
/// it. Where there is no Node 20 or newer the page is left out, and said to be: all but the page
/// works without it.
public final class Page {

  private static final int NODE = 20;
  private static final boolean WINDOWS = File.separatorChar == '\\';

  public static void main(String[] args) throws Exception {
    Path sources = Path.of(args[0]);
    Path target = Path.of(args[1]);
    Path stamp = target.resolveSibling("page.stamp");
    String digest = digest(sources);
    if (Files.exists(target.resolve("index.html"))
        && Files.exists(stamp)
        && Files.readString(stamp).equals(digest)) {
      return;
    }
    if (node() < NODE) {
      System.err.println(
          "The page is not built: it needs Node "
              + NODE
              + " or newer, with npm. All but `entente serve` and `entente demo` works without.");
      return;
    }
    install(sources);
    run(sources, target, npm("exec", "--offline", "--", "vite", "build", "--logLevel", "warn"));
    Files.writeString(stamp, digest);
  }

  /// The libraries of the lock file, if they are not there as it has them.
  private static void install(Path sources) throws Exception {
    Path lock = sources.resolve("package-lock.json");
    Path installed = sources.resolve("node_modules").resolve(".locked");
    String wanted = hex(Files.readAllBytes(lock));
    if (!Files.exists(installed) || !Files.readString(installed).equals(wanted)) {
      run(sources, sources, npm("ci", "--no-audit", "--no-fund", "--loglevel", "error"));
      Files.writeString(installed, wanted);
    }
  }

  private static String[] npm(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = WINDOWS ? "npm.cmd" : "npm";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return command;
  }

  private static void run(Path folder, Path target, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    builder.environment().put("PAGE_OUT", target.toAbsolutePath().toString());
    int exit = builder.start().waitFor();
    if (exit != 0) {
      System.err.println("Failed: " + String.join(" ", command));
      System.exit(1);
    }
  }

  /// The version of Node; 0 where there is none, or no npm.
  private static int node() throws InterruptedException {
    try {
      Process process = new ProcessBuilder("node", "--version").start();
      String version = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean npm = new ProcessBuilder(npm("--version")).start().waitFor() == 0;
      return npm && process.waitFor() == 0
          ? Integer.parseInt(version.strip().substring(1).split("\\.")[0])
          : 0;
    } catch (IOException | NumberFormatException | StringIndexOutOfBoundsException e) {
      return 0;
    }
  }

  /// One digest of all that the page is built from.
  private static String digest(Path sources) throws IOException, NoSuchAlgorithmException {
    StringBuilder all = new StringBuilder();
    for (Path file : files(sources)) {
      all.append(sources.relativize(file))
          .append(' ')
          .append(hex(Files.readAllBytes(file)))
          .append('\n');
    }
    return hex(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> files(Path sources) throws IOException {
    List<String> left = Arrays.asList("node_modules", "test");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> !left.contains(sources.relativize(file).getName(0).toString()))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  private static String hex(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
