package org.entente.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTest {

  @Test
  void knowsTheFormByWhatTheTextLooksLike() {
    assertThat(Form.of("a", "= T =\n\n== H ==\nWords.")).isEqualTo(Form.DUMP);
    assertThat(Form.of("a", "{{Infobox treaty\n| a = b\n}}\n'''T''' is a [[treaty]]."))
        .isEqualTo(Form.WIKITEXT);
    assertThat(Form.of("a", "# T\n\nWords with [a link](x) and\n\n## H\n"))
        .isEqualTo(Form.MARKDOWN);
    assertThat(Form.of("a", "Words.\n\nMore words.")).isEqualTo(Form.PLAIN);
  }

  @Test
  void letsTheSuffixDecideOnlyADoubt() {
    assertThat(Form.of("a.md", "Words.")).isEqualTo(Form.MARKDOWN);
    assertThat(Form.of("a.md", "= T =\n\nWords.")).isEqualTo(Form.DUMP);
    assertThat(Form.of("a.wiki", "See [[x]].")).isEqualTo(Form.WIKITEXT);
    assertThat(Form.of("a.txt", "See [[x]].")).isEqualTo(Form.PLAIN);
  }

  @Test
  void doesNotTakeADumpForWikitextBecauseOfALeftOverLink() {
    String words = "Words of a long article. ".repeat(800);
    assertThat(Form.of("a.txt", "= T =\n" + words + "[[a|b]] {{c}} '''d'''\n" + words))
        .isEqualTo(Form.DUMP);
  }
}
