package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.app.PageServer.Listening;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.Ledger;
import org.entente.ledger.MemoryLedger;
import org.entente.ledger.Receipt;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.remark.Remark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What fails in the background or in an answer is told to whoever started the server, and not
/// where the record lies to who asks it.
class FaultsTest {

  private static final String SECRET = "/home/ada/record";

  private final Failing ledger = new Failing();
  private TestServer server;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    server =
        TestServer.of(
            folder,
            ledger,
            Map.of("treaty.txt", TestServer.TREATY),
            InstantSource.fixed(TestServer.MOMENT),
            new Listening("127.0.0.1", 0));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPictureThatFailsIsToldAndTheNextOneComes() throws Exception {
    ledger.asked = new IllegalStateException("no picture");
    assertThat(note().statusCode()).isEqualTo(201);
    assertThat(told()).contains("The picture of the record", "no picture", "FaultsTest");
    assertThat(server.json("/record").path("catching-up").asBoolean()).isTrue();
    ledger.asked = null;
    assertThat(note().statusCode()).isEqualTo(201);
    assertThat(server.json("/record").path("catching-up").asBoolean()).isFalse();
  }

  @Test
  void aReadingThatFailsIsToldAndTheNextOneIsRead() throws Exception {
    ledger.added = new IllegalStateException(SECRET);
    String failed = followed(handedIn("one.txt"));
    assertThat(failed)
        .contains("\"state\":\"unfinished\"", "could not be read")
        .doesNotContain(SECRET);
    assertThat(told()).contains(SECRET);
    ledger.added = null;
    assertThat(followed(handedIn("two.txt"))).contains("\"state\":\"done\"", "\"kept\":\"added\"");
  }

  @Test
  void whereTheRecordLiesIsToldToWhoeverStartedTheServerAlone() throws Exception {
    ledger.added =
        new ProblemException(
            new Problem("record-damaged", Severity.ERROR, SECRET, "is damaged.", "Mend it."));
    HttpResponse<String> answer = note();
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("record-damaged").doesNotContain(SECRET);
    assertThat(told()).contains(SECRET);
  }

  private String told() {
    return server.told().stream().map(Problem::line).collect(Collectors.joining("\n"));
  }

  private HttpResponse<String> note() throws Exception {
    String claim = server.json("/documents/treaty.txt").at("/claims/0/id").asText();
    return server.post(
        "/api/v1/judgements",
        "{\"verdict\":\"note\",\"about\":[\"%s\"],\"why\":\"seen\"}".formatted(claim));
  }

  private String handedIn(String name) throws Exception {
    String form =
        "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"%s\"\r\n\r\n%s\r\n--x--\r\n"
            .formatted(name, TestServer.TREATY);
    return server
        .send(
            HttpRequest.newBuilder(server.at("/api/v1/readings"))
                .header("X-Entente", "test")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form)))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  /// All that who follows a reading is told until it is over.
  private String followed(String reading) throws Exception {
    return server
        .send(
            HttpRequest.newBuilder(server.at(reading + "/events"))
                .header("Accept", "text/event-stream"))
        .body();
  }

  /// A record that fails when it is to.
  private static final class Failing implements Ledger {
    private final MemoryLedger kept = new MemoryLedger();
    volatile @Nullable Exception asked;
    volatile @Nullable Exception added;

    private static void fail(@Nullable Exception why) throws ProblemException {
      if (why instanceof ProblemException problem) {
        throw problem;
      }
      if (why instanceof RuntimeException fault) {
        throw fault;
      }
    }

    @Override
    public long turns() throws ProblemException {
      fail(asked);
      return kept.turns();
    }

    @Override
    public List<Receipt> append(List<Deposit> deposits) throws ProblemException {
      fail(added);
      return kept.append(deposits);
    }

    @Override
    public void remark(List<Remark> remarks) throws ProblemException {
      fail(added);
      kept.remark(remarks);
    }

    @Override
    public List<DocumentRow> documents(Instant knownOn) {
      return kept.documents(knownOn);
    }

    @Override
    public void entries(Instant knownOn, Consumer<Entry> sink) throws ProblemException {
      fail(asked);
      kept.entries(knownOn, sink);
    }

    @Override
    public Optional<String> text(String document, Instant knownOn) {
      return kept.text(document, knownOn);
    }

    @Override
    public List<Remark> remarks(Instant knownOn) {
      return kept.remarks(knownOn);
    }

    @Override
    public void close() {}
  }
}
