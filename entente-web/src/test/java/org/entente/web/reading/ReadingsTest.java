package org.entente.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.ledger.LedgerView;
import org.entente.web.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "a-boundary-of-this-test";

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
  void whatIsHandedInIsReadAndAnswered() throws Exception {
    HttpResponse<String> taken = send("treaty.txt", TestServer.TREATY);
    assertThat(taken.statusCode()).isEqualTo(202);
    JsonNode over = over(taken);
    assertThat(over.path("state").asText()).isEqualTo("done");
    JsonNode document = over.path("documents").get(0);
    assertThat(document.path("document").asText()).isEqualTo("treaty.txt");
    assertThat(document.path("state").asText()).isEqualTo("read");
    assertThat(document.path("kept").asText()).isEqualTo("added");
    assertThat(document.path("claims").asInt()).isPositive();
    awaitDocuments(1);
  }

  @Test
  void aFollowerIsToldUntilTheEnd() throws Exception {
    String id = JSON.readTree(send("treaty.txt", TestServer.TREATY).body()).path("id").asText();
    String events =
        server
            .send(
                HttpRequest.newBuilder(server.at("/api/v1/readings/" + id + "/events"))
                    .header("Accept", "text/event-stream"))
            .body();
    assertThat(events).contains("event: reading").contains("\"state\":\"done\"");
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsRead() throws Exception {
    JsonNode over =
        over(send("latin.txt", "Caf\u00e9.", "treaty.txt", TestServer.TREATY, "empty.txt", ""));
    assertThat(over.path("state").asText()).isEqualTo("done");
    assertThat(over.findValuesAsText("state")).contains("failed", "read");
    assertThat(over.toString()).doesNotContain(folder.toString());
  }

  @Test
  void namesLeadOutOfNoFolder() throws Exception {
    JsonNode over =
        over(
            send(
                "../../escape.txt",
                TestServer.TREATY,
                "C:\\\\up\\\\..\\\\windows.txt",
                TestServer.TREATY,
                "..%2f..%2fcoded.txt",
                TestServer.TREATY));
    assertThat(over.findValuesAsText("document"))
        .containsExactlyInAnyOrder("escape.txt", "windows.txt", "%2f..%2fcoded.txt");
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(path -> path.endsWith("escape.txt")).toList())
          .allMatch(path -> path.startsWith(folder.resolve("uploads")));
    }
    assertThat(folder.resolve("escape.txt")).doesNotExist();
    assertThat(folder.resolveSibling("escape.txt")).doesNotExist();
  }

  @Test
  void manyFilesAreTakenAndTooManyAreNot() throws Exception {
    assertThat(send(many(300)).statusCode()).isEqualTo(202);
    assertThat(send(many(501)).statusCode()).isEqualTo(413);
  }

  @Test
  void tooLargeAFileIsNotTaken() throws Exception {
    char[] large = new char[(51 << 20)];
    Arrays.fill(large, 'a');
    assertThat(send("large.txt", new String(large)).statusCode()).isEqualTo(413);
    try (Stream<Path> left = Files.list(folder.resolve("uploads"))) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactly(".coming");
    }
    assertThat(folder.resolve("uploads/.coming")).isEmptyDirectory();
  }

  @Test
  void formsWithoutFilesOrWithTheSameNameTwiceAreRefused() throws Exception {
    assertThat(send().statusCode()).isEqualTo(400);
    assertThat(send("a.txt", "A.", "x/a.txt", "B.").statusCode()).isEqualTo(400);
    assertThat(send("...", "A.").statusCode()).isEqualTo(400);
    assertThat(server.post("/api/v1/readings", "{}").statusCode()).isEqualTo(400);
  }

  @Test
  void whatWaitedIsReadAtTheNextStart() throws Exception {
    restartWithOneThatWaits();
  }

  private void restartWithOneThatWaits() throws Exception {
    server.close();
    Journal journal = new Journal(folder.resolve("uploads"));
    Path begun = journal.begin("20010203-040506-789-00ff");
    long bytes =
        Journal.add(
            begun,
            "treaty.txt",
            () ->
                new java.io.ByteArrayInputStream(
                    TestServer.TREATY.getBytes(StandardCharsets.UTF_8)));
    journal.keep(
        begun,
        new Reading(
            "20010203-040506-789-00ff",
            "somebody",
            TestServer.MOMENT,
            Reading.State.WAITING,
            java.util.List.of(Part.waiting("treaty.txt", bytes)),
            java.util.List.of()));
    journal.begin("never-acknowledged");
    server = TestServer.of(folder, Map.of());
    awaitDocuments(1);
    assertThat(folder.resolve("uploads/.coming")).isEmptyDirectory();
    server.close();
    server = TestServer.of(folder, Map.of());
    assertThat(server.get("/api/v1/readings/20010203-040506-789-00ff").body())
        .contains("\"state\":\"done\"");
  }

  @Test
  void whatEndedTheServerTwiceIsToldAsUnfinished() throws Exception {
    restartWithOneThatWaits();
    server.close();
    Path home = folder.resolve("uploads/20010203-040506-789-00ff");
    Path state = home.resolve("reading.json");
    Files.writeString(
        state,
        Files.readString(state)
            .replace("\"done\"", "\"waiting\"")
            .replace("\"read\"", "\"waiting\""));
    Files.writeString(home.resolve("begun"), "xx");
    server = TestServer.of(folder, Map.of());
    JsonNode over = over(server.get("/api/v1/readings/20010203-040506-789-00ff"));
    assertThat(over.path("state").asText()).isEqualTo("unfinished");
    assertThat(over.path("problems").get(0).path("id").asText()).isEqualTo("unfinished");
  }

  @Test
  void claimsByHandOutlastAnotherReadingWhereTheirWordsStand() throws Exception {
    over(send("treaty.txt", TestServer.TREATY));
    awaitDocuments(1);
    String id = added("Sweden recalled its ambassador from Norway");
    JsonNode again = over(send("treaty.txt", TestServer.TREATY));
    assertThat(again.at("/documents/0/kept").asText()).isEqualTo("known");
    JsonNode moved = over(send("treaty.txt", "A note.\n" + TestServer.TREATY));
    assertThat(moved.at("/documents/0/kept").asText()).isEqualTo("replaced");
    assertThat(moved.toString()).doesNotContain("by-hand-lost");
    List<Claim> kept = server.ledger().claims(Set.of("treaty.txt"), Claim.BY_HAND);
    assertThat(kept).extracting(Claim::id).containsExactly(id);
    Citation words = kept.getFirst().source();
    assertThat(("A note.\n" + TestServer.TREATY).substring(words.start(), words.end()))
        .isEqualTo("Sweden recalled its ambassador from Norway");
    JsonNode gone = over(send("treaty.txt", "Nothing of note."));
    assertThat(gone.at("/documents/0/problems/0/id").asText()).isEqualTo("by-hand-lost");
    assertThat(gone.at("/documents/0/problems/0/message").asText()).contains(id);
    assertThat(server.ledger().claims(Set.of("treaty.txt"), Claim.BY_HAND)).isEmpty();
  }

  /// The id of a claim that is made by hand of words of the treaty.
  private String added(String words) throws Exception {
    int start = TestServer.TREATY.indexOf(words);
    HttpResponse<String> answer =
        server.post(
            "/api/v1/claims",
            """
            {"document":"treaty.txt","start":%d,"end":%d,"quote":"%s","why":"passed over",
            "subject":{"name":"Sweden","kind":"state"},"object":{"name":"Norway","kind":"state"},
            "property":"relations","code":"strained","time":"1934-03"}
            """
                .formatted(start, start + words.length(), words));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JSON.readTree(answer.body()).at("/claim/id").asText();
  }

  @Test
  void aWithdrawnDocumentSpeaksNoMore() throws Exception {
    over(send("treaty.txt", TestServer.TREATY));
    awaitDocuments(1);
    assertThat(
            server
                .post("/api/v1/withdrawals", "{\"document\":\"treaty.txt\",\"why\":\"forged\"}")
                .statusCode())
        .isEqualTo(201);
    assertThat(server.ledger().documents(LedgerView.NOW)).isEmpty();
    awaitDocuments(0);
    assertThat(
            server
                .post("/api/v1/withdrawals", "{\"document\":\"treaty.txt\",\"why\":\"forged\"}")
                .statusCode())
        .isEqualTo(404);
  }

  private static String[] many(int files) {
    return IntStream.range(0, files)
        .boxed()
        .flatMap(i -> Stream.of("n" + i + ".txt", "Nothing of note."))
        .toArray(String[]::new);
  }

  private HttpResponse<String> send(String... namesAndTexts) throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      body.append("--").append(BOUNDARY).append("\r\n");
      body.append("Content-Disposition: form-data; name=\"files\"; filename=\"")
          .append(namesAndTexts[i])
          .append("\"\r\nContent-Type: text/plain\r\n\r\n")
          .append(namesAndTexts[i + 1])
          .append("\r\n");
    }
    body.append("--").append(BOUNDARY).append("--\r\n");
    return server.send(
        HttpRequest.newBuilder(server.at("/api/v1/readings"))
            .header("X-Entente", "test")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(BodyPublishers.ofString(body.toString(), StandardCharsets.ISO_8859_1)));
  }

  private JsonNode over(HttpResponse<String> answer) throws Exception {
    JsonNode reading = JSON.readTree(answer.body());
    for (int i = 0; i < 200; i++) {
      String state = reading.path("state").asText();
      if (state.equals("done") || state.equals("unfinished")) {
        return reading;
      }
      Thread.sleep(100);
      reading = JSON.readTree(server.get("/api/v1/readings/" + reading.path("id").asText()).body());
    }
    throw new AssertionError("never over: " + reading);
  }

  private void awaitDocuments(int documents) throws Exception {
    for (int i = 0; i < 200; i++) {
      JsonNode record = JSON.readTree(server.get("/api/v1/record").body());
      if (record.path("documents").asInt() == documents
          && !record.path("catching-up").asBoolean()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("never had " + documents + " documents");
  }
}
