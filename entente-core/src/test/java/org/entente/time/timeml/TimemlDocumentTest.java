package org.entente.time.timeml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.time.expression.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimemlDocumentTest {

  private static final String HARBOUR =
      """
      <?xml version="1.0" encoding="UTF-8"?>\r
      <!-- a fixture of our own -->
      <TimeML>\r
      <DOCID>harbour</DOCID>
      <DCT><TIMEX3 tid="t0" type="DATE" value="1931-05-04" functionInDocument="CREATION_TIME">4 \
      May 1931</TIMEX3></DCT>
      <TITLE>The harbour &amp; the 😀 fleet</TITLE>
      <TEXT>
      <s>The envoys <EVENT eid="e1" class="OCCURRENCE">met</EVENT> on <TIMEX3 tid="t1" type="DATE" \
      value="1899">2 May\r
      1931</TIMEX3> at A&amp;B &#x1F600; House.</s> <!-- no < words --> <s>They left on <b>3</b> May.</s>
      <note><![CDATA[Signed < 5 May 1931]]></note>
      </TEXT>
      <TLINK lid="l1" timeID="t1" relatedToTime="t0" relType="AFTER"/>
      </TimeML>
      """;

  private static TimemlDocument parse(String xml) throws ProblemException {
    return TimemlDocument.parse("x.tml", xml);
  }

  /// An expression for each of some words of a text, in order.
  private static List<TimeExpression> at(String text, String... words) {
    List<TimeExpression> found = new ArrayList<>();
    int from = 0;
    for (String word : words) {
      int start = text.indexOf(word, from);
      assertThat(start).as(word + " in " + text).isNotNegative();
      from = start + word.length();
      found.add(new TimeExpression(start, from, TimeExpression.Type.DATE, "V"));
    }
    return found;
  }

  private static String marked(String inside, String... words) throws ProblemException {
    TimemlDocument document = parse("<TimeML><TEXT>" + inside + "</TEXT></TimeML>");
    MarkedText marked = document.marked(at(document.text().text(), words));
    String xml = marked.xml();
    return xml.substring("<TimeML><TEXT>".length(), xml.length() - "</TEXT></TimeML>".length())
            .replaceAll("<TIMEX3 tid=\"t(\\d+)\" type=\"DATE\" value=\"V\">", "[$1 ")
            .replace("</TIMEX3>", "]")
        + (marked.notices().isEmpty() ? "" : " !");
  }

  @Test
  void readsTheRunningTextWithoutTags() throws ProblemException {
    TimemlDocument document = parse(HARBOUR);
    assertThat(document.text().text())
        .isEqualTo(
            "The envoys met on 2 May\n1931 at A&B 😀 House.  They left on 3 May.\n"
                + "Signed < 5 May 1931");
    assertThat(document.created()).isEqualTo(LocalDate.of(1931, 5, 4));
    assertThat(String.valueOf(document.title())).isEqualTo("The harbour & the 😀 fleet");
  }

  @Test
  void everyOtherByteStaysAsItWas() throws ProblemException {
    TimemlDocument document = parse(HARBOUR);
    MarkedText out = document.marked(at(document.text().text(), "2 May\n1931", "3 May"));
    assertThat(out.xml())
        .contains("<TIMEX3 tid=\"t2\" type=\"DATE\" value=\"V\">2 May\r\n1931</TIMEX3> at A&amp;B")
        .contains("left on <TIMEX3 tid=\"t3\" type=\"DATE\" value=\"V\"><b>3</b> May</TIMEX3>.");
    assertThat(bare(out.xml())).isEqualTo(bare(HARBOUR));
    assertThat(parse(out.xml()).text().text()).isEqualTo(document.text().text());
  }

  /// A file without its TIMEX3 tags, but for that of its own date.
  private static String bare(String xml) {
    return xml.replaceAll("<TIMEX3 tid=\"t[1-9][^>]*>(.*?)</TIMEX3>", "$1")
        .replaceAll("(?s)<TIMEX3 tid=\"t[1-9][^>]*>(.*?)</TIMEX3>", "$1");
  }

  @Test
  void linksThatNameWhatWasMarkedBeforeAreTold() throws ProblemException {
    MarkedText out = parse(HARBOUR).marked(List.of());
    assertThat(out.notices()).extracting(Problem::id).containsExactly("dangling-links");
    assertThat(out.notices().getFirst().line()).contains("before: t1.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 3 May they met. | 3 May | On [1 3 May] they met.
          On <s>3 May</s> they | 3 May | On <s>[1 3 May]</s> they
          On <s>3</s> May they | 3 May | On [1 <s>3</s> May] they
          On 3 <s>May</s> they | 3 May | On [1 3 <s>May</s>] they
          On <a><b>3</b></a> May | 3 May | On [1 <a><b>3</b></a> May]
          On <a>3</a> <b>May</b>. | 3 May | On [1 <a>3</a> <b>May</b>].
          On <a>3 <b/>May</a>. | 3 May | On <a>[1 3 <b/>May]</a>.
          <s>On 3</s> May they | 3 May | <s>On 3</s> May they !
          On 3 <s>May they</s> | 3 May | On 3 <s>May they</s> !
          On <a>3</a><b> May they</b> | 3 May | On <a>3</a><b> May they</b> !
          On <TIMEX3 tid="t8">3</TIMEX3> May | 3 May | On [1 3 May]
          On <s><TIMEX3>3</TIMEX3></s> May | 3 May | On [1 <s>3</s> May]
          On <TIMEX3/>3 May | 3 May | On [1 3 May]
          On 3&#32;May | 3 May | On [1 3&#32;May]
          On 3<!-- - --> May | 3 May | On [1 3<!-- - --> May]
          <![CDATA[On 3 May]]> | 3 May | <![CDATA[On 3 May]]> !
          On <![CDATA[3 May]]> | 3 May | On [1 <![CDATA[3 May]]>]
          On <![CDATA[3]]> May | 3 May | On [1 <![CDATA[3]]> May]
          <i x="t1"/>On 3 May | 3 May | <i x="t1"/>On [2 3 May]
          """)
  void marksWholeElementsOnly(String inside, String words, String expected)
      throws ProblemException {
    assertThat(marked(inside, words)).isEqualTo(expected);
  }

  @Test
  void expressionsSideBySideStayApart() throws ProblemException {
    assertThat(marked("<s>3</s><s>May</s>", "3", "May")).isEqualTo("<s>[1 3]</s><s>[2 May]</s>");
    assertThat(marked("<s>3 May</s> 4 May", "3 May", "4 May"))
        .isEqualTo("<s>[1 3 May]</s> [2 4 May]");
  }

  @Test
  void withoutTextTheRootHoldsIt() throws ProblemException {
    String xml =
        "<TimeML><DOCID>9</DOCID><TITLE>T</TITLE><TIMEX3 tid=\"t7\" value=\"19890203T10:00\""
            + " functionInDocument=\"PUBLICATION_TIME\">2/3/89</TIMEX3> They met <TIMEX3 tid=\"t1\""
            + " value=\"1\">today</TIMEX3>.</TimeML>";
    TimemlDocument document = parse(xml);
    assertThat(document.created()).isEqualTo(LocalDate.of(1989, 2, 3));
    assertThat(document.text().text()).isEqualTo("2/3/89 They met today.");
    MarkedText out = document.marked(at(document.text().text(), "2/3/89", "today"));
    assertThat(out.xml())
        .isEqualTo(xml.replace("tid=\"t1\" value=\"1\"", "tid=\"t1\" type=\"DATE\" value=\"V\""));
    assertThat(out.notices()).isEmpty();
  }

  @Test
  void aDayThatTheDocumentDoesNotTellIsNotMadeUp() throws ProblemException {
    for (String value : List.of("1989-10", "1989-02-30", "", "PRESENT_REF")) {
      String timex = "<TIMEX3 value=\"" + value + "\">x</TIMEX3>";
      String xml = "<TimeML><DCT>" + timex + "</DCT><TEXT>x</TEXT></TimeML>";
      assertThat(parse(xml).created()).as(value).isNull();
    }
    assertThat(parse("<TimeML><TEXT>x</TEXT></TimeML>").created()).isNull();
  }

  @Test
  void knowsTimemlByNameOrRoot() {
    assertThat(TimemlDocument.is("a.TML", "whatever")).isTrue();
    assertThat(TimemlDocument.is("a.xml", "\ufeff<?xml version='1.0'?> <!-- c --><TimeML>"))
        .isTrue();
    assertThat(TimemlDocument.is("a.xml", "<TimeMLX>")).isFalse();
    assertThat(TimemlDocument.is("a.txt", "Of <TimeML>")).isFalse();
    assertThat(TimemlDocument.is("a.txt", "<!--" + "x".repeat(20_000))).isFalse();
    assertThat(TimemlDocument.is("a.txt", "<")).isFalse();
  }

  @Test
  void refusesWhatIsNoTimemlOrNoUtf8() {
    assertThat(refused("<html><TimeML/></html>").id()).isEqualTo("not-timeml");
    assertThat(refused("<?xml version='1.0' encoding='latin1'?><TimeML>é</TimeML>").id())
        .isEqualTo("other-encoding");
    assertThat(refused("Words without markup").place()).isEqualTo("x.tml, line 1, column 1");
  }

  private static Problem refused(String xml) {
    ProblemException thrown = catchThrowableOfType(ProblemException.class, () -> parse(xml));
    assertThat(thrown).as(xml).isNotNull();
    return thrown.problem();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void whateverIsMarkedTheTextStaysAndTheFileIsSound(long seed) throws ProblemException {
    List<String> pieces =
        List.of(
            "<s>",
            "</s>",
            "<s>",
            "</s>",
            "<TIMEX3 tid=\"t3\" value=\"1\">",
            "</TIMEX3>",
            "3 May",
            " 1931 ",
            "&amp;",
            "<![CDATA[4 May]]>",
            "<!-- 5 May -->",
            "<x/>",
            "\r\n",
            "\r",
            "\n\n",
            "😀",
            "word ",
            "<e tid=\"t2\"/>",
            "<?p 6 May?>");
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      StringBuilder inside = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        inside.append(pieces.get(random.nextInt(pieces.size())));
      }
      String xml = "<TimeML><TEXT>" + inside + "</TEXT></TimeML>";
      TimemlDocument document;
      try {
        document = parse(xml);
      } catch (ProblemException e) {
        continue; // such a text is no document
      }
      String text = document.text().text();
      MarkedText out = document.marked(anywhere(text, random));
      TimemlDocument again = parse(out.xml());
      String what = "seed %d round %d: %s".formatted(seed, round, xml);
      assertThat(again.text().text()).as(what).isEqualTo(text);
      assertThat(again.marked(List.of()).xml())
          .as(what)
          .isEqualTo(document.marked(List.of()).xml());
    }
  }

  /// Expressions anywhere, but not of half a character.
  private static List<TimeExpression> anywhere(String text, Random random) {
    int length = text.length();
    List<TimeExpression> found = new ArrayList<>();
    int at = random.nextInt(4);
    while (at < length) {
      int end = Math.min(length, at + 1 + random.nextInt(12));
      at += Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
      end += end < length && Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
      if (at >= end) {
        continue;
      }
      found.add(new TimeExpression(at, end, TimeExpression.Type.DATE, "V\"<&"));
      at = end + random.nextInt(5);
    }
    return found;
  }
}
