package org.entente.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.entente.app.PageServer.Listening;
import org.entente.web.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server behind a proxy that speaks TLS.
final class ProxyTest {

  private static final Listening PUBLIC =
      new Listening("127.0.0.1", 0, URI.create("https://record.example.org/"));
  private static final String ADA = "{\"name\":\"Ada\",\"password\":\"a sentence to keep\"}";
  private static final String WRONG = "{\"name\":\"Ada\",\"password\":\"not the sentence\"}";

  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    new AccountFile(folder).add("Ada", "curator", "a sentence to keep".toCharArray());
    server = TestServer.of(folder, Map.of(), InstantSource.fixed(TestServer.MOMENT), PUBLIC);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void itNeedsAccounts(@TempDir Path none) {
    assertThatThrownBy(
            () -> TestServer.of(none, Map.of(), InstantSource.fixed(TestServer.MOMENT), PUBLIC))
        .hasMessageContaining("accounts add");
  }

  @Test
  void itsCookieIsSentByTlsOnly() throws Exception {
    String answer = enter("Origin: https://record.example.org", "198.51.100.7", ADA);
    assertThat(answer).startsWith("HTTP/1.1 200");
    assertThat(answer.lines().filter(line -> line.startsWith("Set-Cookie")).toList())
        .singleElement()
        .asString()
        .contains("__Host-entente=", "Secure", "HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Domain");
  }

  @Test
  void itsPagesComeFromItsAddressOnly() throws Exception {
    assertThat(enter("Origin: https://evil.example", "198.51.100.7", ADA))
        .startsWith("HTTP/1.1 403");
    assertThat(send("GET /api/v1/session HTTP/1.1\r\nHost: evil.example\r\n\r\n"))
        .startsWith("HTTP/1.1 421");
  }

  @Test
  void whoGuessesIsToldApartByTheAddressThatTheProxyTells() throws Exception {
    for (int i = 0; i < 5; i++) {
      // Whatever the guesser says of itself stands before what the proxy adds.
      assertThat(enter("X: x", "10.0.0." + i + ", 198.51.100.7", WRONG)).startsWith("HTTP/1.1 401");
    }
    assertThat(enter("X: x", "10.0.0.9, 198.51.100.7", ADA)).startsWith("HTTP/1.1 429");
    assertThat(enter("X: x", "198.51.100.8", ADA)).startsWith("HTTP/1.1 200");
  }

  @Test
  void commandsOfOthersAreNotAnswered() throws Exception {
    String answer =
        send(
            """
            POST /api/v1/command HTTP/1.1\r
            Host: record.example.org\r
            X-Entente: command\r
            Authorization: Bearer guessed\r
            Content-Length: 2\r
            \r
            {}\
            """);
    assertThat(answer).startsWith("HTTP/1.1 403");
  }

  private String enter(String header, String address, String json) throws IOException {
    return send(
        """
        POST /api/v1/session HTTP/1.1\r
        Host: record.example.org\r
        X-Entente: page\r
        X-Forwarded-For: %s\r
        %s\r
        Content-Type: application/json\r
        Content-Length: %d\r
        Connection: close\r
        \r
        %s\
        """
            .formatted(address, header, json.length(), json));
  }

  private String send(String request) throws IOException {
    URI at = server.at("/");
    try (Socket socket = new Socket(at.getHost(), at.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      byte[] some = new byte[16_384];
      int read = socket.getInputStream().read(some);
      return new String(some, 0, Math.max(read, 0), StandardCharsets.UTF_8);
    }
  }
}
