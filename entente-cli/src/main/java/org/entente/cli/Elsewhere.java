package org.entente.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.entente.problem.Problem;
import org.jspecify.annotations.Nullable;

/// Has a command answered by the server that has the record open: its address and a secret lie in
/// `server.json` beside the record, which only its owner can read.
final class Elsewhere {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String FILE = "server.json";
  private static final String OUTPUT = "--output";
  private static final int OK = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private Elsewhere() {}

  /// Sends the command to whoever serves the record, if anybody does.
  ///
  /// @param inUse why the command could not open it
  /// @return the exit code; empty if nobody answers
  static OptionalInt answered(Console console, Problem inUse, List<String> arguments) {
    Path folder = Path.of(inUse.place()).toAbsolutePath().getParent();
    if (folder == null || !Files.isReadable(folder.resolve(FILE))) {
      return OptionalInt.empty();
    }
    try {
      Map<String, String> server = object(Files.readString(folder.resolve(FILE)));
      return isAlive(server) ? sent(console, server, arguments) : OptionalInt.empty();
    } catch (IOException | IllegalArgumentException e) {
      // Left behind by a server that was killed: the record is in use by somebody else.
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  private static boolean isAlive(Map<String, String> server) {
    return ProcessHandle.of(Long.parseLong(server.getOrDefault("pid", "-1"))).isPresent();
  }

  private static OptionalInt sent(
      Console console, Map<String, String> server, List<String> arguments)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(server.getOrDefault("address", "")).resolve("/api/v1/command"))
            .header("Authorization", "Bearer " + server.getOrDefault("token", ""))
            .header("Content-Type", "application/json")
            .header("X-Entente", "command")
            .POST(BodyPublishers.ofString(body(absolute(arguments))))
            .build();
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build()) {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != OK) {
        return OptionalInt.empty();
      }
      Map<String, String> answer = object(response.body());
      console.write(answer.getOrDefault("out", ""));
      console.flush();
      console.err().append(answer.getOrDefault("err", ""));
      return OptionalInt.of(Integer.parseInt(answer.getOrDefault("code", "4")));
    }
  }

  /// The server stands in another folder: files to be written are named in full.
  private static List<String> absolute(List<String> arguments) {
    List<String> all = new ArrayList<>();
    boolean named = false;
    for (String argument : arguments) {
      if (named) {
        all.add(Path.of(argument).toAbsolutePath().toString());
      } else if (argument.startsWith(OUTPUT + "=")) {
        Path file = Path.of(argument.substring(OUTPUT.length() + 1));
        all.add(OUTPUT + "=" + file.toAbsolutePath());
      } else {
        all.add(argument);
      }
      named = argument.equals(OUTPUT);
    }
    return all;
  }

  private static String body(List<String> arguments) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeArrayFieldStart("arguments");
      for (String argument : arguments) {
        json.writeString(argument);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  /// The fields of an object that have one value.
  private static Map<String, String> object(String text) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = FACTORY.createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        @Nullable String name = json.currentName();
        if (token.isScalarValue() && name != null) {
          fields.put(name, json.getText());
        }
      }
    }
    return fields;
  }
}
