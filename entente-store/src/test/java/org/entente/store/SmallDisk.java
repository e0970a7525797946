package org.entente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// A disk of few megabytes, in memory, for as long as a test needs it.
final class SmallDisk implements AutoCloseable {

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /// Mounts a disk; the test is skipped where that is not possible.
  ///
  /// @param owner the user that it belongs to
  static SmallDisk of(int megabytes, String owner) throws IOException {
    Path folder = Files.createTempDirectory("entente-disk");
    String options = "size=%sm,mode=0700,uid=%s".formatted(megabytes, owner);
    boolean mounted;
    try {
      mounted = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
    } catch (IOException e) {
      mounted = false;
    }
    if (!mounted) {
      Files.delete(folder);
    }
    Assumptions.assumeTrue(
        mounted, "no disk can be filled: only root may mount one (tmpfs), and not everywhere");
    return new SmallDisk(folder);
  }

  Path folder() {
    return folder;
  }

  /// Leaves some kilobytes of room.
  void leave(int kilobytes) throws IOException {
    clear();
    long room = Files.getFileStore(folder).getUsableSpace() - 1024L * kilobytes;
    Files.write(ballast(), new byte[Math.toIntExact(Math.max(0, room))]);
  }

  /// Gives back what was taken by [#leave].
  void clear() throws IOException {
    Files.deleteIfExists(ballast());
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  private static boolean run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    process.getOutputStream().close();
    try {
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    if (!run("umount", folder.toString()) && !run("umount", "-l", folder.toString())) {
      throw new IOException(folder + " is still mounted");
    }
    Files.deleteIfExists(folder);
  }
}
