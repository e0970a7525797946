package org.entente.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.app.PageServer.Listening;
import org.entente.ledger.LedgerView;
import org.entente.store.Records;
import org.entente.web.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is given for a parameter is looked for and never run: not by the database, not by the
/// index, not by the browser; and it never makes the server fail.
final class InjectionTest {

  private static final List<String> ATTEMPTS =
      List.of(
          "' OR 1=1 --",
          "'; DROP TABLE claims; --",
          "\" UNION SELECT * FROM turns --",
          "%' OR '%'='",
          "$$; DELETE FROM claims; $$",
          "*:*",
          "text:[* TO *] OR quote:/.*/",
          "{!lucene}*:*",
          "((((((((((",
          "a AND OR NOT \"",
          "/(a+)+$/",
          "\\",
          "*",
          "?",
          "-",
          "\"\"",
          "~0.5^9999999",
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "${7*7}{{7*7}}#{7*7}",
          "../../../etc/passwd",
          "..%2f..%2fetc%2fpasswd",
          "\u0000",
          "\u202e\ud83d\ude00\ufeff",
          "9".repeat(400),
          "-1",
          "NaN",
          "1e9",
          "a".repeat(1_999),
          "(".repeat(1_000));

  @TempDir private static Path folder;
  private static TestServer server;
  private static JsonNode contract;

  @BeforeAll
  static void start() throws Exception {
    server =
        TestServer.of(
            folder,
            Records.open(folder.resolve("record")),
            Map.of("treaty.txt", TestServer.TREATY),
            InstantSource.fixed(TestServer.MOMENT),
            new Listening("127.0.0.1", 0));
    try (InputStream in = TestServer.class.getResourceAsStream("openapi.yaml")) {
      contract = new ObjectMapper(new YAMLFactory()).readTree(in);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(server.ledger().documents(LedgerView.NOW)).hasSize(1);
    assertThat(server.json("/record").path("claims").asInt()).isPositive();
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> everyParameterTakesWhatItIsGivenAsText() {
    return contract.get("paths").properties().stream()
        .filter(path -> path.getValue().has("get") && !path.getKey().endsWith("/events"))
        .map(
            path ->
                DynamicTest.dynamicTest(
                    path.getKey(), () -> tryAll(path.getKey(), path.getValue().get("get"))));
  }

  private static void tryAll(String path, JsonNode said) throws Exception {
    for (JsonNode named : said.path("parameters")) {
      String name = resolved(named).get("name").asText();
      for (String attempt : ATTEMPTS) {
        HttpResponse<String> answer = server.get(address(path, said, name, attempt));
        assertThat(answer.statusCode())
            .as("%s with %s=%s: %s", path, name, attempt, answer.body())
            .isIn(200, 400, 404);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertThat(type).doesNotContain("html");
        assertThat(answer.body()).doesNotContain("root:", "java.", "SQL", "org.apache");
      }
    }
  }

  private static String address(String path, JsonNode said, String attacked, String attempt) {
    String address = path;
    List<String> query = new ArrayList<>();
    for (JsonNode named : said.path("parameters")) {
      JsonNode parameter = resolved(named);
      String name = parameter.get("name").asText();
      String value = name.equals(attacked) ? attempt : parameter.path("example").asText("x");
      String coded = URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
      if (parameter.get("in").asText().equals("path")) {
        address = address.replace("{" + name + "}", coded);
      } else if (parameter.path("required").asBoolean() || name.equals(attacked)) {
        query.add(name + "=" + coded);
      }
    }
    return "/api/v1" + address + (query.isEmpty() ? "" : "?" + String.join("&", query));
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
  }
}
