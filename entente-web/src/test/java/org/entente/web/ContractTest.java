package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.problem.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The API is as `openapi.yaml` has it: the same routes, and answers of the shapes that it gives.
class ContractTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PREFIX = "/api/v1";
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);

  private static JsonNode contract;
  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws ProblemException, IOException {
    try (InputStream in = ContractTest.class.getResourceAsStream("openapi.yaml")) {
      YAMLFactory strict =
          YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
      contract = new ObjectMapper(strict).readTree(in);
    }
    server =
        TestServer.of(
            folder,
            Map.of(
                "a.txt",
                TestServer.TREATY,
                "b.txt",
                "The Strelsau Pact was signed by Norway and Sweden on 15 June 1931.",
                "c.txt",
                "The Strelsau Pact was signed by Norway and Sweden on 19 July 1931."));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /// A question of the contract: its address as it is written there, and what it says of it.
  private record Operation(String method, String path, JsonNode said) {

    String name() {
      return method + " " + PREFIX + path;
    }
  }

  private static List<Operation> operations() {
    List<Operation> all = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : contract.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> said : path.getValue().properties()) {
        if (!said.getKey().equals("parameters")) {
          all.add(
              new Operation(
                  said.getKey().toUpperCase(Locale.ROOT), path.getKey(), said.getValue()));
        }
      }
    }
    return all;
  }

  @Test
  void theRoutesAreThoseOfTheContract() {
    Set<String> told = new TreeSet<>(operations().stream().map(Operation::name).toList());
    Set<String> there = new TreeSet<>(server.routes());
    there.removeIf(route -> !route.contains(" " + PREFIX));
    assertThat(there).isEqualTo(told);
  }

  @TestFactory
  Stream<DynamicTest> everyExampleHasTheShapeThatIsTold() {
    return operations().stream()
        .flatMap(operation -> bodies(operation).stream())
        .filter(body -> body.said.has("example"))
        .map(
            body ->
                DynamicTest.dynamicTest(
                    body.name, () -> assertShape(body.said.get("example"), body.said)));
  }

  /// A body that is asked for or answered, by its kind of content.
  private record Body(String name, JsonNode said) {}

  private static List<Body> bodies(Operation operation) {
    List<Body> all = new ArrayList<>();
    List<JsonNode> holders = new ArrayList<>();
    holders.add(operation.said.path("requestBody"));
    operation.said.path("responses").forEach(holders::add);
    for (JsonNode holder : holders) {
      for (Map.Entry<String, JsonNode> content : resolved(holder).path("content").properties()) {
        all.add(new Body(operation.name() + " " + content.getKey(), content.getValue()));
      }
    }
    return all;
  }

  @TestFactory
  Stream<DynamicTest> everyAnswerHasTheShapeThatIsTold() {
    return operations().stream()
        .filter(operation -> operation.method.equals("GET"))
        .filter(operation -> !answer(operation).isMissingNode())
        .map(o -> DynamicTest.dynamicTest(o.name(), () -> ask(o)));
  }

  private static JsonNode answer(Operation operation) {
    return resolved(operation.said.path("responses").path("200"))
        .path("content")
        .path("application/json");
  }

  private static void ask(Operation operation) throws IOException, InterruptedException {
    String path = operation.path;
    StringBuilder query = new StringBuilder();
    for (JsonNode named : operation.said.path("parameters")) {
      JsonNode parameter = resolved(named);
      String name = parameter.get("name").asText();
      if (parameter.get("in").asText().equals("path")) {
        path = path.replace("{" + name + "}", id(operation));
      } else if (parameter.path("required").asBoolean()) {
        assertThat(parameter.has("example")).as("an example of %s", name).isTrue();
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=');
        query.append(URLEncoder.encode(parameter.get("example").asText(), StandardCharsets.UTF_8));
      }
    }
    HttpResponse<String> response = server.get(PREFIX + path + query);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertShape(JSON.readTree(response.body()), answer(operation));
  }

  /// The id of a thing on record of the kind for which a path asks.
  private static String id(Operation operation) throws IOException, InterruptedException {
    String kind = operation.path.substring(1, operation.path.indexOf('/', 1));
    return switch (kind) {
      case "documents" -> "a.txt";
      case "claims" -> first("/documents/a.txt", "/claims/0/id");
      case "conflicts" -> first("/conflicts", "/conflicts/0/id");
      case "readings" -> handedIn();
      case "actors" -> "norway";
      case "instruments" -> "instrument%3Astrelsau%20pact%201931";
      default -> throw new AssertionError("no example is known for " + operation.path);
    };
  }

  private static String handedIn() throws IOException, InterruptedException {
    String form =
        """
        --x\r
        Content-Disposition: form-data; name="files"; filename="c.txt"\r
        \r
        Nothing of note.\r
        --x--\r
        """;
    String kept =
        server
            .send(
                HttpRequest.newBuilder(server.at(PREFIX + "/readings"))
                    .header("X-Entente", "test")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(BodyPublishers.ofString(form)))
            .body();
    return JSON.readTree(kept).path("id").asText();
  }

  private static String first(String path, String pointer)
      throws IOException, InterruptedException {
    JsonNode found = server.json(path).at(pointer);
    assertThat(found.isMissingNode()).as("%s has %s", path, pointer).isFalse();
    return found.asText();
  }

  /// What a reference points to; anything else is itself.
  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? contract.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static void assertShape(JsonNode value, JsonNode body) {
    ObjectNode schema = JSON.createObjectNode();
    schema.set("components", contract.get("components"));
    schema.putArray("allOf").add(body.get("schema"));
    JsonSchema held = SCHEMAS.getSchema(schema);
    Map<String, String> wrong = new LinkedHashMap<>();
    for (ValidationMessage message : held.validate(value)) {
      wrong.put(message.getInstanceLocation().toString(), message.getMessage());
    }
    assertThat(wrong).as("%s", value).isEmpty();
  }
}
