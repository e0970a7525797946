package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is hostile in a record, seen in a real browser: markup in documents and names, and persons
/// who have no account.
class SafePageTest {

  private static final String IMAGE = "<img src=x onerror=window.ran=4>";
  private static final String NAME = IMAGE + ".txt";
  private static final String TEXT =
      """
      ---
      title: "<script>window.ran=5</script><img src=x onerror=window.ran=6>"
      ---
      On 15 June 1931 Norway and Sweden signed the Treaty of Friendship in Oslo.
      <img src=x onerror=window.ran=7> <script>window.ran=8</script> [a link](javascript:window.ran=9)
      On 3 March 1934 Sweden recalled its ambassador from Norway.
      """;

  @TempDir private Path folder;
  private Path record;

  @BeforeEach
  void read() throws IOException {
    ServerProcess.assumeBrowser();
    record = folder.resolve("record");
    Path text = Files.writeString(folder.resolve(NAME), TEXT);
    assertThat(Run.real("read", "--record", record.toString(), text.toString()).code()).isZero();
  }

  @Test
  void markupInDocumentsAndNamesIsText() throws Exception {
    Path claims = folder.resolve("claims.jsonl");
    String line = Run.real("claims", "--format", "jsonl", "--record", record.toString()).out();
    String evil =
        line.lines()
            .filter(each -> each.contains("\"name\":\"Norway\""))
            .findFirst()
            .orElseThrow()
            .replaceFirst("\\{\"name\":\"Norway\"[^}]*\\}", actor())
            .replaceFirst("\"id\":\"[0-9a-f]+\"", "\"id\":\"00ff00ff00ff00ff\"");
    Files.writeString(claims, evil + "\n");
    Run imported = Run.real("import", "claims", "--record", record.toString(), claims.toString());
    assertThat(imported.code()).as(imported.err()).isZero();
    try (ServerProcess server = ServerProcess.over(record)) {
      server.browse("test/safe/evil.mjs", Map.of("DOCUMENT", NAME, "ACTOR", "state:" + IMAGE));
    }
  }

  private static String actor() {
    return "{\"name\":\"%s\",\"kind\":\"state\"}".formatted(IMAGE);
  }

  @Test
  void whoHasNoAccountSeesNothing() throws Exception {
    account("Ada", "curator", "a sentence to keep");
    account("Bea", "reader", "another one to keep");
    try (ServerProcess server = ServerProcess.over(record)) {
      server.browse("test/safe/login.mjs", new HashMap<>());
    }
  }

  private void account(String name, String role, String password) {
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
      Run run = Run.real("accounts", "add", name, "--role", role, "--record", record.toString());
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(List.of(run.out(), run.err())).noneMatch(said -> said.contains(password));
    } finally {
      System.setIn(before);
    }
  }
}
