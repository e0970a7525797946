package org.entente.cli;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page of a record that holds nothing yet, and without its server, in a real browser.
class EmptyPageTest {

  @Test
  void everyPageSaysSo(@TempDir Path folder) throws Exception {
    ServerProcess.assumeBrowser();
    try (ServerProcess server = ServerProcess.over(folder.resolve("record"))) {
      server.browse("test/empty/empty.mjs", Map.of());
    }
  }
}
