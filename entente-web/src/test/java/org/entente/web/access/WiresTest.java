package org.entente.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.entente.web.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.SAME_THREAD)
final class WiresTest {

  private static final Duration MOST = Watch.PATIENCE.plusSeconds(10);

  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    server = TestServer.of(folder, Map.of());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aHeadThatNeverEndsIsCutOff() throws Exception {
    try (Socket socket = socket("GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: ")) {
      assertThat(isCutOff(socket)).isTrue();
    }
  }

  @Test
  void aBodyThatTricklesIsCutOff() throws Exception {
    try (Socket socket =
        socket(
            """
            POST /api/v1/session HTTP/1.1\r
            Host: 127.0.0.1:PORT\r
            X-Entente: test\r
            Content-Type: application/json\r
            Content-Length: 100000\r
            \r
            """)) {
      assertThat(isCutOff(socket)).isTrue();
    }
  }

  @Test
  void headsThatAreTooLargeAndWhatIsNoHttpAreAnsweredPlainly() throws Exception {
    String large = "GET /" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n";
    for (String said : new String[] {large, "<script>alert(1)</script>\r\n\r\n"}) {
      try (Socket socket = socket(said)) {
        InputStream in = socket.getInputStream();
        String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(answer)
            .startsWith("HTTP/1.1 4")
            .contains("default-src 'none'")
            .doesNotContain("<script>", "Jetty");
      } catch (java.net.SocketException e) {
        // Cut off while it was still speaking, which is as good.
        assertThat(e).hasMessageContaining("reset");
      }
    }
  }

  private Socket socket(String begun) throws IOException {
    URI at = server.at("/");
    Socket socket = new Socket(at.getHost(), at.getPort());
    String text = begun.replace("PORT", Integer.toString(at.getPort()));
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  /// Says a byte every half second, and sees whether the server hangs up.
  private static boolean isCutOff(Socket socket) throws InterruptedException {
    long end = System.nanoTime() + MOST.toNanos();
    while (System.nanoTime() < end) {
      try {
        socket.getOutputStream().write('a');
        socket.getOutputStream().flush();
      } catch (IOException e) {
        return true;
      }
      Thread.sleep(500);
    }
    return false;
  }
}
