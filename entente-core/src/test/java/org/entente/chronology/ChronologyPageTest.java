package org.entente.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the page on chronologies shows is what this does.
class ChronologyPageTest {

  private static final Path PAGE = Path.of("../docs/chronology.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/entente/chronology/ChronologyPageTest.java");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w+)\n(.*?)```\n");

  private final List<String> printed = new ArrayList<>();

  @Test
  void showsWhatThePageSays() throws IOException {
    Chronology<String, String> history = new Chronology<>();
    history.add(
        List.of(
            Constraint.notBefore("talks", day("1931-03-01"), "the minutes"),
            Constraint.order("talks", "pact", 0, "the preamble: after talks"),
            Constraint.notAfter("pact", day("1931-05-02"), "the pact's own date")));
    show(history, "pact");
    Chronology.Batch<String, String> memoir =
        history.add(List.of(Constraint.notBefore("talks", day("1931-06-01"), "a memoir")));
    memoir.contradictions().forEach(found -> println(found.reasons()));
    history.withdraw(memoir);
    println(history.contradictions());
    history.add(
        List.of(
            Constraint.notBefore("letters", day("1931-09-01"), "the dates of the letters"),
            Constraint.order("letters", "pact", 0, "the order of telling").soft()));
    history.anomalies().forEach(found -> println(found.reasons()));
    assertThat(String.join("\n", printed) + "\n").isEqualTo(String.join("", blocks("text")));
  }

  @Test
  void everyPieceOfCodeOfThePageIsHere() throws IOException {
    String here = unindented(Files.readString(SOURCE));
    List<String> pieces = blocks("java");
    assertThat(pieces).isNotEmpty();
    assertThat(pieces).allSatisfy(piece -> assertThat(here).contains(unindented(piece)));
  }

  private void println(Object line) {
    printed.add(line.toString());
  }

  private void show(Chronology<String, String> history, String moment) {
    Bounds bounds = history.bounds(moment);
    println(
        LocalDate.ofEpochDay(bounds.earliest().orElseThrow())
            + " to "
            + LocalDate.ofEpochDay(bounds.latest().orElseThrow()));
    println("not earlier: " + reasons(history.whyNotEarlier(moment)));
    println("not later: " + reasons(history.whyNotLater(moment)));
  }

  private static String reasons(List<Constraint<String, String>> chain) {
    return chain.stream().map(Constraint::reason).collect(Collectors.joining(", "));
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    while (block.find()) {
      if (block.group(1).equals(language)) {
        blocks.add(block.group(2));
      }
    }
    return blocks;
  }

  private static String unindented(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
