package org.entente.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.entente.problem.ProblemException;
import org.entente.source.SourceText;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Markup that is repeated, nested or never closed takes time in proportion to its length. A reader
/// that looked ahead without bound would need hours for these.
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeInputTest {

  private static final int LENGTH = 400_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{",
        "[[",
        "{{a|",
        "}} {{",
        "<ref>",
        "<ref> {{",
        "{{ [[ <ref> }} ",
        "\n{|\n|-\n| a || b",
        "<!-- ",
        "<nowiki>",
        "&am",
        "<a ",
        "[http://a",
        "__A",
        "''",
        "{{Infobox\n| a = b\n",
        "\n{|\n\n|",
        "[a](",
        "[^",
        "*a_`",
        "== a\n",
        "=",
        "- a | b\n",
        "- a: b\n",
        "\r",
        "a\r",
        "\n",
        "word ",
        "---\na: b\n",
        "\n:::{|",
        "{{y\n== h ==\n"
      })
  void readsRepeatedMarkupInLinearTime(String piece) throws ProblemException {
    String text = piece.repeat(LENGTH / piece.length());
    for (String name : new String[] {"a.wiki", "a.md", "a.txt"}) {
      String start = name.endsWith(".wiki") ? "[[a]] {{b}} '''c'''\n" : "= T =\n";
      byte[] bytes = (start + text).getBytes(StandardCharsets.UTF_8);
      assertThat(Documents.parse(name, bytes).original()).hasSize(bytes.length);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{a|", "[[a|", "<ref>", "{{nowrap|"})
  void keepsWhatFollowsDeepNesting(String opening) throws ProblemException {
    String closing =
        switch (opening.charAt(0)) {
          case '[' -> "]]";
          case '<' -> "</ref>";
          default -> "}}";
        };
    String text = opening.repeat(10_000) + "deep" + closing.repeat(10_000) + "\n\nThe last words.";
    SourceText source = Documents.parse("a.wiki", text.getBytes(StandardCharsets.UTF_8));
    assertThat(Outline.of(source)).contains("«The last words.»");
  }
}
