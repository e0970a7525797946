package org.entente.eval.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Readers of the page, who ask its API.
final class PageReaders {

  private static final List<String> STATES =
      List.of(
          "United States",
          "Soviet Union",
          "United Kingdom",
          "France",
          "Germany",
          "Italy",
          "Japan",
          "China",
          "Yugoslavia",
          "Austria",
          "Turkey",
          "Poland",
          "Russia",
          "Spain",
          "Egypt",
          "India");
  private static final LocalDate FIRST = LocalDate.of(1816, 1, 1);
  private static final int DAYS = 200 * 365;
  private static final int LEAST_PAUSE = 500;
  private static final int PAUSES = 1_000;
  private static final int CURATOR_PAUSE = 2_000;
  private static final Pattern FIRST_ID = Pattern.compile("\"id\":\"([^\"]+)\"");
  private static final Pattern FIRST_CLAIM =
      Pattern.compile("\"claims\":\\[\\{\"id\":\"([^\"]+)\"");
  private static final long SEED = 1815;

  private final String address;
  private final long server;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
  private final Collection<Double> reads = new ConcurrentLinkedQueue<>();
  private final Collection<Double> writes = new ConcurrentLinkedQueue<>();
  private final Collection<String> failures = new ConcurrentLinkedQueue<>();

  /// @param address of the page, with a slash at its end
  /// @param server the number of its process
  PageReaders(String address, long server) {
    this.address = address;
    this.server = server;
  }

  /// One reader, once the index by words is there, asks how two stood on a day, again and again.
  List<String> alone(int questions) throws InterruptedException {
    SplittableRandom random = new SplittableRandom(SEED);
    get("api/v1/search?q=treaty");
    reads.clear();
    for (int i = 0; i < questions; i++) {
      get(standing(random));
    }
    return List.of(line("standing, one reader", reads), "failed: " + failures.size());
  }

  /// So many readers for so long, and a curator.
  List<String> together(int readers, Duration lasts) throws InterruptedException {
    long end = System.nanoTime() + lasts.toNanos();
    reads.clear();
    List<Long> memory = new ArrayList<>();
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      SplittableRandom seeds = new SplittableRandom(SEED);
      for (int i = 0; i < readers; i++) {
        SplittableRandom random = seeds.split();
        all.execute(() -> read(random, end));
      }
      all.execute(() -> curate(end));
      for (int quarter = 0; quarter < 4; quarter++) {
        Thread.sleep(lasts.dividedBy(4));
        memory.add(megabytes());
      }
    }
    List<String> said = new ArrayList<>();
    said.add(line(readers + " readers for " + lasts.toSeconds() + " s", reads));
    said.add(line("a curator who judges meanwhile", writes));
    said.add("failed: " + failures.size());
    failures.stream().distinct().limit(5).forEach(said::add);
    said.add("memory of the server after each quarter, MB: " + memory);
    return said;
  }

  private void read(SplittableRandom random, long end) {
    try {
      Thread.sleep(random.nextInt(PAUSES));
      while (System.nanoTime() < end) {
        get(question(random));
        Thread.sleep(LEAST_PAUSE + random.nextInt(PAUSES));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Notes, rejects a claim of a conflict and takes that back, in turn.
  private void curate(long end) {
    try {
      String claim = found(get("api/v1/conflicts?limit=1"), FIRST_CLAIM);
      String rejection = "";
      for (int turn = 0; System.nanoTime() < end; turn++) {
        switch (turn % 3) {
          case 0 -> judge("note", "soviet-union", turn);
          case 1 -> rejection = found(judge("reject", claim, turn), FIRST_ID);
          default -> judge("revoke", rejection, turn);
        }
        Thread.sleep(CURATOR_PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String judge(String verdict, String about, int turn) throws InterruptedException {
    String body =
        "{\"verdict\":\"%s\",\"about\":[\"%s\"],\"why\":\"turn %d\"}"
            .formatted(verdict, about, turn);
    return send(
        HttpRequest.newBuilder(URI.create(address + "api/v1/judgements"))
            .header("Content-Type", "application/json")
            .header("X-Entente", "page")
            .POST(HttpRequest.BodyPublishers.ofString(body)),
        writes);
  }

  private String found(String answer, Pattern what) {
    Matcher found = what.matcher(answer);
    if (found.find()) {
      return found.group(1);
    }
    failures.add("nothing to judge in " + answer.substring(0, Math.min(80, answer.length())));
    return "nothing";
  }

  private String question(SplittableRandom random) {
    return switch (random.nextInt(10)) {
      case 0 -> "api/v1/record";
      case 1 -> "";
      case 2 -> "api/v1/search?q=treaty&limit=10";
      case 3 -> "api/v1/conflicts?limit=20";
      case 4 -> "api/v1/timeline?limit=200" + pair(random);
      default -> standing(random);
    };
  }

  private static String standing(SplittableRandom random) {
    return "api/v1/standing?on=" + FIRST.plusDays(random.nextInt(DAYS)) + pair(random);
  }

  private static String pair(SplittableRandom random) {
    int one = random.nextInt(STATES.size());
    int other = (one + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
    return "&a=" + written(STATES.get(one)) + "&b=" + written(STATES.get(other));
  }

  private static String written(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private String get(String question) throws InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address + question)), reads);
  }

  /// The answer; empty where there is none.
  private String send(HttpRequest.Builder request, Collection<Double> times)
      throws InterruptedException {
    long start = System.nanoTime();
    HttpRequest built = request.timeout(Duration.ofSeconds(30)).build();
    try {
      HttpResponse<String> answer = client.send(built, BodyHandlers.ofString());
      if (answer.statusCode() >= 400) {
        failures.add(answer.statusCode() + " " + built.uri());
      }
      return answer.body();
    } catch (IOException e) {
      failures.add(e + " " + built.uri());
      return "";
    } finally {
      times.add((System.nanoTime() - start) / 1e6);
    }
  }

  /// What the server's process holds in memory; -1 where the system does not tell.
  private long megabytes() {
    try (var lines = Files.lines(Path.of("/proc/" + server + "/status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
          .findFirst()
          .orElse(-1);
    } catch (IOException e) {
      return -1;
    }
  }

  private static String line(String what, Collection<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (sorted.length == 0) {
      return what + ": nothing was asked";
    }
    return String.format(
        Locale.ROOT,
        "%s: %,d answers, p50 %.1f ms, p99 %.1f ms, worst %.1f ms",
        what,
        sorted.length,
        sorted[sorted.length / 2],
        sorted[sorted.length * 99 / 100],
        sorted[sorted.length - 1]);
  }
}
