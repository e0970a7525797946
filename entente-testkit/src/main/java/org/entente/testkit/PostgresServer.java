package org.entente.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// A PostgreSQL server of the tests' own: the programs that the system has, on a temporary folder
/// and a port of the loopback that was free. It refuses to run as root, and runs as `nobody` then.
public final class PostgresServer implements AutoCloseable {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private final Path programs;
  private final Path folder;
  private final int port;

  private PostgresServer(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /// Starts a server; the test is skipped where the system has none.
  public static PostgresServer start() throws IOException, InterruptedException {
    Optional<Path> programs = programs();
    Assumptions.assumeTrue(
        programs.isPresent(),
        "no PostgreSQL server on this machine: install the package `postgresql`");
    Path folder = Files.createTempDirectory("entente-postgres");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    PostgresServer server = new PostgresServer(programs.get(), folder, freePort());
    // Who ends the tests by hand leaves no server behind.
    Runtime.getRuntime().addShutdownHook(new Thread(server::closeAtTheEnd));
    boolean started = false;
    try {
      server.launch();
      started = true;
    } finally {
      if (!started) {
        server.close();
      }
    }
    return server;
  }

  private void launch() throws IOException, InterruptedException {
    run(
        "initdb",
        "-D",
        data(),
        "-U",
        "entente",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C",
        "--no-sync");
    run(
        "pg_ctl",
        "-D",
        data(),
        "-w",
        "-l",
        folder.resolve("log").toString(),
        "-o",
        "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1",
        "start");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  /// Whether the system has what a server needs.
  public static boolean isHere() throws IOException {
    return programs().isPresent();
  }

  /// Where the newest server's programs lie, if there are any.
  private static Optional<Path> programs() throws IOException {
    Path versions = Path.of("/usr/lib/postgresql");
    if (!Files.isDirectory(versions)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(versions)) {
      return found
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(
              Comparator.comparingInt(
                  bin -> Integer.parseInt(bin.getName(bin.getNameCount() - 2).toString())));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private String run(String program, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    Path said = folder.resolve(program + ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    process.getOutputStream().close();
    int code = process.waitFor();
    String output = Files.readString(said, UTF_8);
    if (code != 0) {
      throw new IOException(program + " ended with " + code + ": " + output);
    }
    return output;
  }

  /// The address of a new, empty database.
  public String database() throws IOException, InterruptedException {
    String name = "record" + DATABASES.incrementAndGet();
    run("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "entente", name);
    return "postgresql://entente:geheim@127.0.0.1:%d/%s".formatted(port, name);
  }

  /// Stops the server, if it runs, and removes its folder; a second time does nothing.
  @Override
  public void close() throws IOException {
    if (Files.exists(folder.resolve("data").resolve("postmaster.pid"))) {
      stop();
    }
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private void closeAtTheEnd() {
    try {
      close();
    } catch (IOException e) {
      System.err.println("The PostgreSQL server in " + folder + " may still run: " + e);
    }
  }

  private void stop() throws IOException {
    try {
      run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
