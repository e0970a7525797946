package org.entente.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.problem.ProblemException;
import org.entente.source.Block;
import org.entente.source.SourceText;
import org.entente.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every document: no words are lost, and every character knows where it stands.
class MappingTest {

  private static final List<Path> SHARED =
      List.of(
          Path.of("../../shared/eval/texts"),
          Path.of("../../shared/eval/relations/texts"),
          Path.of("../../shared/eval/recognition/texts"));

  private static final List<String> PIECES =
      List.of(
          "{{",
          "}}",
          "[[",
          "]]",
          "{|",
          "|}",
          "|-",
          "|",
          "||",
          "!",
          "!!",
          "\n",
          "\n\n",
          "\r\n",
          "=",
          "==",
          "== a ==",
          "= t =\n",
          "<ref>",
          "</ref>",
          "<ref name=x/>",
          "<!--",
          "-->",
          "<nowiki>",
          "</nowiki>",
          "''",
          "'''",
          "&nbsp;",
          "&amp;",
          "&#x1F600;",
          "&",
          ";",
          ":",
          "*",
          "- ",
          "- a | b\n",
          "- a: b\n",
          "#",
          "# ",
          "## ",
          "---\n",
          "title: x\n",
          "```\n",
          "`",
          "[a](b)",
          "[^1]",
          "![",
          "](",
          ")",
          "\\",
          "_",
          "__",
          "__TOC__",
          "{{start date|1955|6|2}}",
          "{{dts|",
          "{{Infobox treaty\n| a = ",
          "{{ubl|",
          "{{lang|ru|",
          "{{cite book|title=",
          "{{efn|",
          "{{main|",
          "[[File:a.png|thumb|",
          "[[Category:x]]",
          "[http://a ",
          "<br>",
          "<gallery>",
          "colspan=3 | ",
          "rowspan=9 | ",
          "word",
          "Договор",
          "條約",
          "😀",
          " ",
          "\t",
          "\u00a0",
          "1955",
          ".",
          "é");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void mapsRandomMarkupWithoutFailing(long seed) throws ProblemException {
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(120);
      for (int i = 0; i < pieces; i++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String name = "x" + List.of(".wiki", ".md", ".txt").get(round % 3);
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      assertMapped("seed %d round %d".formatted(seed, round), Documents.parse(name, bytes));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5})
  void losesNoWordOfRandomLinesInPlainForms(long seed) throws ProblemException {
    List<String> lines =
        List.of(
            "",
            "",
            "Words of a sentence.",
            "Short Words",
            "- item",
            "- a | b | c",
            "- | a",
            "- Name: value",
            "* a",
            "== head ==",
            "=== broken",
            "head ===",
            "======",
            ";term",
            ": indented",
            "#x",
            "= Title =",
            "a = b",
            "-",
            "== a == rest",
            "Country | Date",
            "- Country | Date",
            "—",
            "- — | b",
            "| b",
            "x".repeat(200));
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder("= Title =\n");
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(lines.get(random.nextInt(lines.size()))).append('\n');
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      SourceText source = Documents.parse("x.txt", bytes);
      assertMapped("seed %d round %d".formatted(seed, round), source);
      assertNothingLost("seed %d round %d".formatted(seed, round), source);
    }
  }

  @Test
  void mapsEveryApprovedDocument() throws IOException, ProblemException {
    for (String name : ApprovedFormsTest.documents()) {
      byte[] bytes = Files.readAllBytes(ApprovedFormsTest.GOOD.resolve(name));
      assertMapped(name, Documents.parse(name, bytes));
    }
  }

  @Test
  void losesNoWordOfTheSharedTexts() throws IOException, ProblemException {
    assumeTrue(
        SHARED.stream().allMatch(Files::isDirectory),
        "the shared texts are not beside this checkout");
    for (Path folder : SHARED) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          SourceText source = Documents.parse(file.toString(), Files.readAllBytes(file));
          assertMapped(file.toString(), source);
          assertNothingLost(file.toString(), source);
        }
      }
    }
  }

  @Test
  void readsTheSameAgain() throws IOException, ProblemException {
    byte[] bytes = Files.readAllBytes(ApprovedFormsTest.GOOD.resolve("broken.wiki"));
    byte[] other = Files.readAllBytes(ApprovedFormsTest.GOOD.resolve("note.md"));

    String first = Outline.of(Documents.parse("a.wiki", bytes));
    Documents.parse("b.md", other);
    assertThat(Outline.of(Documents.parse("a.wiki", bytes))).isEqualTo(first);
  }

  private static void assertMapped(String what, SourceText source) {
    for (Block block : source.blocks()) {
      for (Span span : Outline.spans(block)) {
        assertMapped(what, source.original(), span);
      }
    }
  }

  private static void assertMapped(String what, String original, Span span) {
    String text = span.text();
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      int start = span.startInOriginal(i);
      int end = span.endInOriginal(i + 1);
      boolean word = Character.isLetterOrDigit(text.charAt(i));
      boolean inPlace = start >= last && end >= start + (word ? 1 : 0) && end <= original.length();
      boolean same = end - start != 1 || !word || original.charAt(start) == text.charAt(i);
      if (!inPlace || !same) {
        assertThat(what + ": " + text).as("character %d stands at %d-%d", i, start, end).isEmpty();
      }
      last = start;
    }
    assertThat(span.startInOriginal(0)).as(what).isBetween(0, original.length());
    assertThat(span.startInOriginal(text.length())).as(what).isBetween(last, original.length());
  }

  /// Every line with words has words in some block, but for the names of picture files.
  private static void assertNothingLost(String what, SourceText source) {
    BitSet read = new BitSet();
    for (Block block : source.blocks()) {
      for (Span span : Outline.spans(block)) {
        for (int i = 0; i < span.text().length(); i++) {
          read.set(span.startInOriginal(i));
        }
      }
    }
    String original = source.original();
    for (int i = 0; i < original.length(); i++) {
      if (Character.isLetterOrDigit(original.charAt(i)) && !read.get(i)) {
        String from = original.substring(i, Math.min(original.length(), i + 60));
        assertThat(from).as("lost in %s at %d", what, i).matches("(?s)(File|Image):[^\\n]*\\|.*");
        i = original.indexOf('|', i);
      }
    }
  }
}
