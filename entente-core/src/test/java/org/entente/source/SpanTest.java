package org.entente.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

  private static final String ORIGINAL = "The '''pact''' of&nbsp;Lakeside";

  @Test
  void standsWhereItsWordsStandWhenVerbatim() {
    Span span = Span.verbatim("a treaty", 2, 8);
    assertThat(span.text()).isEqualTo("treaty");
    assertThat(span.startInOriginal(0)).isEqualTo(2);
    assertThat(span.endInOriginal(6)).isEqualTo(8);
  }

  @Test
  void leadsFromCleanedWordsToTheOriginal() {
    Span span = pact();
    assertThat(span.text()).isEqualTo("The pact of Lakeside");
    assertThat(slice(span, "pact")).isEqualTo("pact");
    assertThat(slice(span, "The pact of")).isEqualTo("The '''pact''' of");
    assertThat(slice(span, "of ")).isEqualTo("of&nbsp;");
    assertThat(slice(span, " Lakeside")).isEqualTo("&nbsp;Lakeside");
    assertThat(span.startInOriginal(span.text().length())).isEqualTo(ORIGINAL.length());
  }

  @Test
  void keepsThePlacesOfAPart() {
    Span part = pact().part(4, 15);
    assertThat(part.text()).isEqualTo("pact of Lak");
    assertThat(slice(part, "pact of")).isEqualTo("pact''' of");
    assertThat(slice(part, "Lak")).isEqualTo("Lak");
  }

  @Test
  void keepsThePlacesOfWhatIsAdded() {
    Span all = new Span.Builder().add(pact().part(0, 8)).add(pact().part(8, 20)).build(0);
    assertThat(all.text()).isEqualTo(pact().text());
    for (int i = 0; i <= all.text().length(); i++) {
      assertThat(all.startInOriginal(i)).as("at %d", i).isEqualTo(pact().startInOriginal(i));
      assertThat(all.endInOriginal(i)).as("at %d", i).isEqualTo(pact().endInOriginal(i));
    }
  }

  @Test
  void dropsWhiteSpaceAtItsEnds() {
    Span span = new Span.Builder().copy("  a b ", 0, 6).build(0);
    assertThat(span.text()).isEqualTo("a b");
    assertThat(span.startInOriginal(0)).isEqualTo(2);
    assertThat(new Span.Builder().copy("   ", 0, 3).build(7).startInOriginal(0)).isEqualTo(7);
  }

  @Test
  void agreesWithAMapOfEachCharacter() {
    Span span = Span.mapped("ab", new int[] {3, 7, 8});
    assertThat(span.startInOriginal(0)).isEqualTo(3);
    assertThat(span.endInOriginal(1)).isEqualTo(4);
    assertThat(span.startInOriginal(1)).isEqualTo(7);
    assertThat(span.endInOriginal(2)).isEqualTo(8);
    assertThatThrownBy(() -> Span.mapped("ab", new int[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Span pact() {
    return new Span.Builder()
        .copy(ORIGINAL, 0, 4)
        .copy(ORIGINAL, 7, 11)
        .copy(ORIGINAL, 14, 17)
        .stands(" ", 17, 23)
        .copy(ORIGINAL, 23, ORIGINAL.length())
        .build(0);
  }

  private static String slice(Span span, String words) {
    int at = span.text().indexOf(words);
    return ORIGINAL.substring(span.startInOriginal(at), span.endInOriginal(at + words.length()));
  }
}
