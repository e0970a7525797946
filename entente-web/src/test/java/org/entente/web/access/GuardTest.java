package org.entente.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.entente.web.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GuardTest {

  @TempDir private Path folder;
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    server = TestServer.of(folder, Map.of("treaty.txt", TestServer.TREATY));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/v1/record", "/api/v1/nothing", "/assets/none.js"})
  void everyAnswerTellsTheBrowserToRunNothingForeign(String path) throws Exception {
    HttpResponse<String> answer = server.get(path);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:PORT",
        "127.0.0.1",
        "localhost:1",
        "127.0.0.1.evil.example:PORT",
        "localhost:PORT@evil.example"
      })
  void anotherNameThatLeadsHereIsRefused(String host) throws Exception {
    assertThat(raw("GET /api/v1/record HTTP/1.1\r\nHost: " + host + "\r\n"))
        .matches("(?s)HTTP/1.1 4(21|00) .*")
        .doesNotContain("\"claims\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:PORT", "127.0.0.1:PORT", "[::1]:PORT"})
  void theNamesOfThisMachineAreItsOwn(String host) throws Exception {
    assertThat(raw("GET /api/v1/record HTTP/1.1\r\nHost: " + host + "\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @Test
  void whatChangesSomethingNeedsTheHeaderThatOtherPagesCannotSend() throws Exception {
    assertThat(write().statusCode()).isEqualTo(403);
    assertThat(write("X-Entente", "page").statusCode()).isNotEqualTo(403);
  }

  @Test
  void whatChangesSomethingComesFromAPageOfThisServer() throws Exception {
    String own = server.at("/").toString().replaceAll("/$", "");
    assertThat(write("X-Entente", "page", "Origin", own).statusCode()).isNotEqualTo(403);
    assertThat(write("X-Entente", "page", "Origin", "http://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(write("X-Entente", "page", "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(write("X-Entente", "page", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(write("X-Entente", "page", "Sec-Fetch-Site", "same-site").statusCode())
        .isEqualTo(403);
  }

  @Test
  void aPageElsewhereMayLinkHereButNotAskInSecret() throws Exception {
    HttpRequest.Builder asked = HttpRequest.newBuilder(server.at("/api/v1/record"));
    assertThat(server.send(asked.header("Sec-Fetch-Site", "cross-site")).statusCode())
        .isEqualTo(403);
    assertThat(server.send(asked.header("Sec-Fetch-Mode", "navigate")).statusCode()).isEqualTo(200);
  }

  @Test
  void compressedBodiesAreNotTaken() throws Exception {
    assertThat(write("X-Entente", "page", "Content-Encoding", "gzip").statusCode()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/..%2findex.html", "/assets/%2e%2e/WebServer.class", "/assets/..%5cWebServer.class",
        "/assets/%252e%252e/WebServer.class", "/..%2f..%2fWebServer.class", "/WebServer.class",
        "/assets/x%00.js"
      })
  void noFileOutsideOfThePageIsHandedOut(String path) throws Exception {
    String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n");
    assertThat(answer).matches("(?s)HTTP/1.1 (400|404) .*").doesNotContain("java.lang");
  }

  private HttpResponse<String> write(String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.at("/api/v1/withdrawals"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"));
    return server.send(headers.length == 0 ? request : request.headers(headers));
  }

  private String raw(String head) throws IOException {
    URI at = server.at("/");
    try (Socket socket = new Socket(at.getHost(), at.getPort())) {
      String text =
          head.replace("PORT", Integer.toString(at.getPort())) + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
