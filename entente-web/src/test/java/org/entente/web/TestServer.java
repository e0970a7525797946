package org.entente.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.entente.app.AuthorityTables;
import org.entente.app.Entente;
import org.entente.app.Inputs;
import org.entente.app.Knowledge;
import org.entente.app.PageServer.Answered;
import org.entente.app.PageServer.Listening;
import org.entente.app.PageServer.Running;
import org.entente.app.PageServer.Served;
import org.entente.formats.citation.CiteSources;
import org.entente.formats.claims.ClaimLines;
import org.entente.ledger.Ledger;
import org.entente.ledger.MemoryLedger;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.reading.Reader;
import org.entente.reading.document.Documents;
import org.entente.search.LuceneIndex;

/// A server on a free port of this machine, over a record in memory that holds a few documents.
public final class TestServer implements AutoCloseable {

  /// The moment at which all is read.
  public static final Instant MOMENT = Instant.parse("2001-02-03T04:05:06.789Z");

  /// A small document, in which two states begin to deal with each other and disagree.
  public static final String TREATY =
      """
      Norway and Sweden established diplomatic relations on 26 October 1905.
      On 15 June 1931 Norway and Sweden signed the Treaty of Friendship in Oslo.
      The treaty entered into force on 1 January 1932.
      On 3 March 1934 Sweden recalled its ambassador from Norway.
      """;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Ledger ledger;
  private final LuceneIndex index;
  private final List<Problem> told;
  private final Running running;
  private final HttpClient client = HttpClient.newHttpClient();

  private TestServer(Ledger ledger, LuceneIndex index, List<Problem> told, Running running) {
    this.ledger = ledger;
    this.index = index;
    this.told = told;
    this.running = running;
  }

  /// Serves documents.
  ///
  /// @param folder an empty folder, in which the server keeps what is its own
  /// @param documents their texts by their names
  public static TestServer of(Path folder, Map<String, String> documents)
      throws ProblemException, IOException {
    return of(folder, documents, InstantSource.fixed(MOMENT), new Listening("127.0.0.1", 0));
  }

  /// Serves documents by a clock of the test's own.
  public static TestServer of(
      Path folder, Map<String, String> documents, InstantSource clock, Listening listening)
      throws ProblemException, IOException {
    return of(folder, new MemoryLedger(), documents, clock, listening);
  }

  /// Serves documents from a ledger of the test's own, which is closed with the server.
  public static TestServer of(
      Path folder,
      Ledger ledger,
      Map<String, String> documents,
      InstantSource clock,
      Listening listening)
      throws ProblemException, IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    for (Map.Entry<String, String> document : documents.entrySet()) {
      Files.writeString(texts.resolve(document.getKey()), document.getValue());
    }
    Entente entente =
        new Entente(
            new Knowledge(new AuthorityTables(folder)::load, Reader::new), Documents::parse);
    if (!documents.isEmpty()) {
      entente.record(Inputs.under(List.of(texts)), 1, ledger, MOMENT, outcome -> {});
    }
    LuceneIndex index = new LuceneIndex(folder.resolve("search"));
    List<Problem> told = new CopyOnWriteArrayList<>();
    Served served =
        new Served(
            entente,
            ledger,
            index,
            new ClaimLines(),
            new CiteSources(),
            folder,
            "a test",
            "somebody",
            arguments -> new Answered(String.join(" ", arguments) + "\n", "said\n", 0, false),
            told::add,
            clock);
    return new TestServer(ledger, index, told, new WebServer().start(served, listening));
  }

  /// The record that is served.
  public Ledger ledger() {
    return ledger;
  }

  /// What whoever started the server was told.
  public List<Problem> told() {
    return List.copyOf(told);
  }

  /// The addresses that are answered, each after its method, as OpenAPI writes them.
  Set<String> routes() {
    return ((WebServer.Started) running)
        .javalin().unsafe.internalRouter.allHttpHandlers().stream()
            .map(handler -> handler.endpoint)
            .filter(endpoint -> !endpoint.method.name().startsWith("BEFORE"))
            .filter(endpoint -> !endpoint.method.name().startsWith("AFTER"))
            .map(e -> e.method.name() + " " + e.path.replace('<', '{').replace('>', '}'))
            .collect(Collectors.toSet());
  }

  /// The address of a path.
  public URI at(String path) {
    return running.address().resolve(path);
  }

  /// Asks for a path.
  public HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)));
  }

  /// The JSON that a question to the API is answered with; its status must be 200.
  ///
  /// @param path what comes after `/api/v1`
  public JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get("/api/v1" + path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + " " + response.statusCode() + " " + response.body());
    }
    return MAPPER.readTree(response.body());
  }

  /// Sends JSON to a path, as the page does.
  public HttpResponse<String> post(String path, String json)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("X-Entente", "test")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /// Sends a request of the test's own.
  public HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  @Override
  public void close() {
    client.close();
    running.close();
    index.close();
    ledger.close();
  }
}
