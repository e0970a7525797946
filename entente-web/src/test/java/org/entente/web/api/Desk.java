package org.entente.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.problem.ProblemException;
import org.entente.web.TestServer;

/// A served record of two documents that date one signing differently, for whoever reads and judges
/// it.
final class Desk implements AutoCloseable {

  /// What one document says.
  static final String TEXT =
      """
      Norway and Sweden established diplomatic relations on 26 October 1905.
      On 15 June 1931 Norway and Sweden signed the Strelsau Pact in Oslo.
      The pact entered into force on 1 January 1932.
      On 3 March 1934 Sweden recalled its ambassador from Norway.
      """;

  private static final String SLIP =
      "The Strelsau Pact was signed by Norway and Sweden on 19 July 1931.";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TestServer server;

  Desk(Path folder) throws ProblemException, IOException {
    server =
        TestServer.of(
            folder,
            Map.of(
                "a.txt", TEXT,
                "b.txt", SLIP,
                "b.txt.meta.json", "{\"title\": \"A slip\", \"kind\": \"primary\"}"));
  }

  /// What a question is answered with.
  JsonNode ask(String path) throws IOException, InterruptedException {
    return server.json(path);
  }

  /// The answer to a question that need not be answered well.
  HttpResponse<String> answer(String path) throws IOException, InterruptedException {
    return server.get("/api/v1" + path);
  }

  /// The problem of an answer, after its status.
  static String problem(HttpResponse<String> answer) throws IOException {
    JsonNode told = JSON.readTree(answer.body());
    return answer.statusCode()
        + " "
        + told.get("place").asText()
        + " "
        + told.get("title").asText();
  }

  /// Sends an object.
  HttpResponse<String> tell(String path, ObjectNode object)
      throws IOException, InterruptedException {
    return server.post("/api/v1" + path, object.toString());
  }

  /// Judges, which must be taken; what was put on record.
  JsonNode judge(String verdict, String why, String... about)
      throws IOException, InterruptedException {
    HttpResponse<String> answer = tell("/judgements", judgement(verdict, why, about));
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.body());
    }
    return JSON.readTree(answer.body());
  }

  static ObjectNode judgement(String verdict, String why, String... about) {
    ObjectNode object = object().put("verdict", verdict).put("why", why);
    List.of(about).forEach(object.putArray("about")::add);
    return object;
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static JsonNode read(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  /// The conflict of the two dates.
  JsonNode conflict() throws IOException, InterruptedException {
    return ask("/conflicts?kind=date&state=all").get("conflicts").get(0);
  }

  @Override
  public void close() {
    server.close();
  }
}
