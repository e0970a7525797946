package org.entente.time.timeml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlScannerTest {

  private static final List<String> PIECES =
      List.of(
          "<a>",
          "</a>",
          "<a>",
          "</a>",
          "<b c='1'>",
          "</b>",
          "<b/>",
          "<a b=\"&lt;\" c='\"'/>",
          "<a b='1' b='2'/>",
          "<a b=1>",
          "<a b>",
          "< a>",
          "<1>",
          "<a\n b = '1'\t>",
          "</a >",
          "<a",
          "<é:x.-1/>",
          "&amp;",
          "&lt;",
          "&#65;",
          "&#x1F600;",
          "&#0;",
          "&#xD800;",
          "&nbsp;",
          "&",
          "&;",
          "&#;",
          "&#x;",
          "&#00000000000065;",
          "<!-- c -->",
          "<!-- a -- b -->",
          "<!--->",
          "<!-- <a> & -->",
          "<![CDATA[<a> & ]] >]]>",
          "<![CDATA[",
          "]]>",
          "]]",
          "<?p d?>",
          "<?p?>",
          "<?xml?>",
          "<?XmL d?>",
          "<??>",
          "<? p?>",
          "word",
          " ",
          "\n",
          "\r\n",
          "\r",
          ">",
          "\"",
          "'",
          "é",
          "😀",
          "\u0001",
          "\uffff",
          "\u0085",
          "\t",
          "<a b='\n&#10;'/>",
          "<a b='<'/>",
          "<a b='&'/>",
          "<a b='1'c='2'/>");

  private static final List<String> STARTS =
      List.of(
          "",
          "",
          "\n",
          "<?xml version=\"1.0\"?>",
          "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\r\n",
          "<?xml version='1.0\" ?>",
          "<?xml encoding='UTF-8'?>",
          "<!-- c -->\n");

  /// What a text means: its words, or null where it is not well formed.
  private static @Nullable String scanned(String xml) {
    XmlScanner scanner = new XmlScanner("x.tml", xml);
    StringBuilder words = new StringBuilder();
    StringBuilder all = new StringBuilder();
    try {
      for (XmlPiece piece = scanner.next(); piece != null; piece = scanner.next()) {
        String here = xml.substring(piece.start(), piece.end());
        all.append(here);
        switch (piece.kind()) {
          case TEXT -> words.append(scanner.depth() == 0 ? "" : here.replaceAll("\r\n?", "\n"));
          case REFERENCE -> words.append(XmlReference.decode(here));
          case CDATA ->
              words.append(here.substring(9, here.length() - 3).replaceAll("\r\n?", "\n"));
          case OPEN, EMPTY -> words.append('<').append(piece.name());
          case CLOSE -> words.append('>');
          case OTHER -> {}
        }
        words.append(piece.kind() == XmlPiece.Kind.EMPTY ? ">" : "");
      }
    } catch (ProblemException e) {
      return null;
    }
    assertThat(all.toString()).as("all pieces joined").isEqualTo(xml);
    return words.toString();
  }

  private static @Nullable String read(String xml) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    StringBuilder words = new StringBuilder();
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              words.append(reader.getText());
          case XMLStreamConstants.START_ELEMENT -> words.append('<').append(reader.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> words.append('>');
          case XMLStreamConstants.ENTITY_REFERENCE -> {
            return null; // StAX leaves a reference that is not known to whoever asks
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      return null;
    }
    return words.toString();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void agreesWithStaxOnRandomMarkup(long seed) {
    Random random = new Random(seed);
    int sound = 0;
    for (int round = 0; round < 4000; round++) {
      StringBuilder xml = new StringBuilder(STARTS.get(random.nextInt(STARTS.size())));
      boolean wrapped = random.nextInt(3) > 0;
      xml.append(wrapped ? "<r>" : "");
      for (int i = random.nextInt(6); i > 0; i--) {
        xml.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      xml.append(wrapped ? "</r>" : "");
      String expected = read(xml.toString());
      sound += expected == null ? 0 : 1;
      assertThat(scanned(xml.toString()))
          .as("seed %d round %d: %s", seed, round, xml)
          .isEqualTo(expected);
    }
    assertThat(sound).as("texts that were well formed").isGreaterThan(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a>                        | ill-formed-xml | line 1, column 1 | never closed
          <a><b></a>                 | ill-formed-xml | line 1, column 7 | <b>, opened on line 1
          <a>😀&b</a>                | ill-formed-xml | line 1, column 5 | &amp;
          <a/><a/>                   | ill-formed-xml | line 1, column 5 | second root
          <a b='1' b='2'/>           | ill-formed-xml | line 1, column 10 | twice
          <!DOCTYPE a [<!ENTITY b ''>]><a/> | document-type | line 1, column 13 | Take out
          """)
  void namesThePlaceAndTheRemedy(String xml, String id, String place, String words) {
    Problem problem = refused(xml);
    assertThat(problem.id()).isEqualTo(id);
    assertThat(problem.place()).isEqualTo("x.tml, " + place);
    assertThat(problem.line()).contains(words);
  }

  @Test
  void countsLinesWhateverEndsThem() {
    assertThat(refused("\ufeff<a>\r\n\r\n</b>").place()).isEqualTo("x.tml, line 3, column 1");
    assertThat(refused("<a>\r\r</b>").place()).isEqualTo("x.tml, line 3, column 1");
    assertThat(refused("<a>\n\n </b>").place()).isEqualTo("x.tml, line 3, column 2");
  }

  @Test
  void passesOverADocumentTypeAndFetchesNothing() {
    assertThat(scanned("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/[x>].dtd\">\n<a>x</a>"))
        .isEqualTo("<ax>");
  }

  @Test
  void refusesWhatIsTooDeep() {
    int deep = XmlScanner.DEEPEST;
    assertThat(scanned("<a>".repeat(deep) + "</a>".repeat(deep))).isNotNull();
    assertThat(refused("<a>".repeat(deep + 1)).id()).isEqualTo("too-deep");
  }

  private static Problem refused(String xml) {
    XmlScanner scanner = new XmlScanner("x.tml", xml);
    ProblemException thrown =
        catchThrowableOfType(
            ProblemException.class,
            () -> {
              while (scanner.next() != null) {}
            });
    assertThat(thrown).as(xml).isNotNull();
    return thrown.problem();
  }
}
