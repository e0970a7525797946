package org.entente.web.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.entente.app.PageServer.Listening;
import org.entente.problem.ProblemException;
import org.entente.web.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AccountsTest {

  private static final String ADA = "{\"name\":\"Ada\",\"password\":\"a sentence to keep\"}";
  private static final String BEA = "{\"name\":\"Bea\",\"password\":\"another one to keep\"}";

  @TempDir private Path folder;
  private final AtomicReference<Instant> now = new AtomicReference<>(TestServer.MOMENT);
  private AccountFile accounts;
  private TestServer server;

  @BeforeEach
  void start() throws Exception {
    accounts = new AccountFile(folder);
    accounts.add("Ada", "curator", "a sentence to keep".toCharArray());
    accounts.add("Bea", "reader", "another one to keep".toCharArray());
    server =
        TestServer.of(
            folder,
            Map.of("treaty.txt", TestServer.TREATY),
            now::get,
            new Listening("127.0.0.1", 0));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void passwordsAreKeptAsNobodyCanReadThem() throws Exception {
    Path file = folder.resolve("accounts.json");
    assertThat(Files.readString(file))
        .contains("$argon2id$v=19$m=19456,t=2,p=1$")
        .doesNotContain("sentence");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void whoIsNotLoggedInIsAnsweredNothingOfTheRecord() throws Exception {
    for (String path :
        new String[] {
          "/api/v1/record", "/api/v1/readings", "/api/v1/standing?a=Norway&b=Sweden&on=1932-01-01"
        }) {
      HttpResponse<String> answer = server.get(path);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.body()).doesNotContain("Norway");
    }
    assertThat(server.get("/api/v1/session").body()).isEqualTo("{\"accounts\":true}");
  }

  @Test
  void whoLogsInIsLetIn() throws Exception {
    HttpResponse<String> answer = server.post("/api/v1/session", ADA);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo("{\"accounts\":true,\"name\":\"Ada\",\"role\":\"curator\"}");
    String set = answer.headers().firstValue("Set-Cookie").orElse("");
    assertThat(set).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Max-Age");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(as(cookie(answer), "/api/v1/record").statusCode()).isEqualTo(200);
  }

  @Test
  void aForgedTokenIsNone() throws Exception {
    String cookie = cookie(server.post("/api/v1/session", ADA));
    String name = cookie.substring(0, cookie.indexOf('=') + 1);
    for (String forged : new String[] {"", "x", "null", cookie.substring(name.length() + 1)}) {
      assertThat(as(name + forged, "/api/v1/record").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void aReaderMayNotDoWhatACuratorMay() throws Exception {
    String bea = cookie(server.post("/api/v1/session", BEA));
    assertThat(as(bea, "/api/v1/record").statusCode()).isEqualTo(200);
    for (String path : new String[] {"/api/v1/withdrawals", "/api/v1/readings"}) {
      assertThat(tell(bea, path, "{}").statusCode()).isEqualTo(403);
    }
    String ada = cookie(server.post("/api/v1/session", ADA));
    assertThat(
            tell(ada, "/api/v1/withdrawals", "{\"document\":\"none\",\"why\":\"x\"}").statusCode())
        .isEqualTo(404);
  }

  @Test
  void whoLogsOutIsOut() throws Exception {
    String cookie = cookie(server.post("/api/v1/session", ADA));
    HttpResponse<String> left =
        server.send(
            HttpRequest.newBuilder(server.at("/api/v1/session"))
                .header("Cookie", cookie)
                .header("X-Entente", "test")
                .DELETE());
    assertThat(left.statusCode()).isEqualTo(204);
    assertThat(as(cookie, "/api/v1/record").statusCode()).isEqualTo(401);
  }

  @Test
  void loggingInAnewEndsWhatWasBefore() throws Exception {
    String before = cookie(server.post("/api/v1/session", ADA));
    HttpResponse<String> again = tell(before, "/api/v1/session", ADA);
    assertThat(cookie(again)).isNotEqualTo(before);
    assertThat(as(before, "/api/v1/record").statusCode()).isEqualTo(401);
    assertThat(as(cookie(again), "/api/v1/record").statusCode()).isEqualTo(200);
  }

  @Test
  void aSessionEndsWhenItIsUnusedAndWhenItIsOld() throws Exception {
    String idle = cookie(server.post("/api/v1/session", ADA));
    now.updateAndGet(then -> then.plus(Sessions.IDLE));
    assertThat(as(idle, "/api/v1/record").statusCode()).isEqualTo(401);
    String old = cookie(server.post("/api/v1/session", ADA));
    Duration step = Sessions.IDLE.minusMinutes(1);
    Duration passed = Duration.ZERO;
    while (passed.plus(step).compareTo(Sessions.LONGEST) < 0) {
      now.updateAndGet(then -> then.plus(step));
      passed = passed.plus(step);
      assertThat(as(old, "/api/v1/record").statusCode()).isEqualTo(200);
    }
    now.updateAndGet(then -> then.plus(step));
    assertThat(as(old, "/api/v1/record").statusCode()).isEqualTo(401);
  }

  @Test
  void whoIsRemovedOrHasAnotherPasswordIsOutAtOnce() throws Exception {
    String ada = cookie(server.post("/api/v1/session", ADA));
    String bea = cookie(server.post("/api/v1/session", BEA));
    accounts.remove("Ada");
    accounts.password("bea", "quite another sentence".toCharArray());
    assertThat(as(ada, "/api/v1/record").statusCode()).isEqualTo(401);
    assertThat(as(bea, "/api/v1/record").statusCode()).isEqualTo(401);
    assertThat(server.post("/api/v1/session", BEA).statusCode()).isEqualTo(401);
  }

  @Test
  void whoGuessesMustWaitLongerThanItPays() throws Exception {
    String wrong = "{\"name\":\"Ada\",\"password\":\"not the sentence\"}";
    for (int i = 0; i < 5; i++) {
      assertThat(server.post("/api/v1/session", wrong).statusCode()).isEqualTo(401);
    }
    HttpResponse<String> answer = server.post("/api/v1/session", wrong);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 900L);
    assertThat(server.post("/api/v1/session", ADA).statusCode()).isEqualTo(429);
    assertThat(server.post("/api/v1/session", BEA).statusCode()).isEqualTo(200);
    now.updateAndGet(then -> then.plus(Duration.ofMinutes(15)));
    assertThat(server.post("/api/v1/session", ADA).statusCode()).isEqualTo(200);
  }

  @Test
  void whoAsksWithoutEndIsSlowedDown() throws Exception {
    int status = 0;
    for (int i = 0; i < 1_100 && status != 429; i++) {
      status = server.get("/api/v1/session").statusCode();
    }
    assertThat(status).isEqualTo(429);
    now.updateAndGet(then -> then.plusSeconds(1));
    assertThat(server.get("/api/v1/session").statusCode()).isEqualTo(200);
  }

  @Test
  void damagedAccountsLetNobodyIn() throws Exception {
    String ada = cookie(server.post("/api/v1/session", ADA));
    Files.writeString(folder.resolve("accounts.json"), "{");
    assertThat(as(ada, "/api/v1/record").statusCode()).isEqualTo(401);
  }

  @Test
  void otherMachinesAreLetNearOnlyWhereThereAreAccounts(@TempDir Path other) throws Exception {
    assertThatThrownBy(() -> TestServer.of(other, Map.of(), now::get, new Listening("0.0.0.0", 0)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("accounts add");
    new AccountFile(other).add("Ada", "admin", "a sentence to keep".toCharArray());
    try (TestServer open = TestServer.of(other, Map.of(), now::get, new Listening("0.0.0.0", 0))) {
      new AccountFile(other).remove("Ada");
      assertThat(open.get("/api/v1/record").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void namesAndPasswordsThatAreNoneAreRefused() {
    assertThatThrownBy(() -> accounts.add("ADA", "reader", "a sentence to keep".toCharArray()))
        .hasMessageContaining("has an account");
    assertThatThrownBy(() -> accounts.add("Cy", "owner", "a sentence to keep".toCharArray()))
        .hasMessageContaining("no role");
    assertThatThrownBy(() -> accounts.add("Cy", "reader", "short".toCharArray()))
        .hasMessageContaining("5 characters");
    assertThatThrownBy(() -> accounts.add("<b>", "reader", "a sentence to keep".toCharArray()))
        .hasMessageContaining("no name");
  }

  private static String cookie(HttpResponse<String> answer) {
    String set = answer.headers().firstValue("Set-Cookie").orElse("none=");
    for (String each : answer.headers().allValues("Set-Cookie")) {
      set = each.contains("Max-Age=0") ? set : each;
    }
    return set.substring(0, set.indexOf(';'));
  }

  private HttpResponse<String> as(String cookie, String path) throws Exception {
    return server.send(HttpRequest.newBuilder(server.at(path)).header("Cookie", cookie));
  }

  private HttpResponse<String> tell(String cookie, String path, String json) throws Exception {
    return server.send(
        HttpRequest.newBuilder(server.at(path))
            .header("Cookie", cookie)
            .header("X-Entente", "test")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }
}
