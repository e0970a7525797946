package org.entente.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.ledger.DocumentRow;
import org.entente.source.Description;
import org.junit.jupiter.api.Test;

class PassagesTest {

  private static final String TEXT =
      """
      = The congress =

      Five envoys met at the lake.
      They stayed for a week.

      == What followed ==

      - Ruritania | 3 May 1901
      - Borduria | 4 May 1901

      The rest went home.
      """;

  @Test
  void aPassageIsAParagraphWithTheHeadingsThatBeginIt() {
    assertThat(passages(TEXT))
        .extracting(passage -> passage.words().quote())
        .containsExactly(
            "= The congress =\n\nFive envoys met at the lake.\nThey stayed for a week.",
            "== What followed ==\n\n- Ruritania | 3 May 1901\n- Borduria | 4 May 1901",
            "The rest went home.");
    assertThat(passages(TEXT))
        .extracting(passage -> passage.words().section())
        .containsExactly("The congress", "What followed", "What followed");
  }

  @Test
  void aPassageHasTheClaimsWhoseWordsBeginInIt() {
    Claim lake = claim("Five envoys met at the lake");
    Claim home = claim("The rest went home");
    List<Passage> passages = Passages.of(row(), TEXT, List.of(home, lake));
    assertThat(passages)
        .extracting(Passage::claims)
        .containsExactly(List.of(lake), List.of(), List.of(home));
  }

  @Test
  void aLongParagraphIsCutAfterASentence() {
    String sentence = "The envoys of both courts went on to speak of the river and its tolls. ";
    List<Passage> passages = passages(sentence.repeat(60));
    assertThat(passages).hasSizeGreaterThan(3);
    assertThat(passages)
        .allSatisfy(
            passage -> assertThat(passage.words().quote()).startsWith("The").endsWith("tolls."));
  }

  @Test
  void everyLetterLiesInExactlyOnePassage() {
    long seed = Long.getLong("seed", 20_261_129);
    Random random = new Random(seed);
    String[] pieces = {
      "word ", "end. ", "\n", "\n\n", "== H ==\n", "# h\n", "\uD83D\uDD4A", "|", "\u00a0"
    };
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)].repeat(1 + random.nextInt(80)));
      }
      holdsAll(text.toString(), "seed " + seed + ", text " + i);
    }
  }

  private static void holdsAll(String text, String name) {
    int at = 0;
    for (Passage passage : passages(text)) {
      Citation words = passage.words();
      assertThat(text.substring(at, words.start())).as(name).matches("[\\s\u00a0]*");
      assertThat(words.quote()).as(name).isEqualTo(text.substring(words.start(), words.end()));
      assertThat(words.quote().length()).as(name).isBetween(1, Cutter.MOST);
      assertThat(Character.isLowSurrogate(words.quote().charAt(0))).as(name).isFalse();
      at = words.end();
    }
    assertThat(text.substring(at)).as(name).matches("[\\s\u00a0]*");
  }

  private static List<Passage> passages(String text) {
    return Passages.of(row(), text, new ArrayList<>());
  }

  private static DocumentRow row() {
    return new DocumentRow("d", "00", "D", TEXT.length(), Description.NONE, Instant.EPOCH);
  }

  private static Claim claim(String quote) {
    int start = TEXT.indexOf(quote);
    return new ClaimDraft(Entity.of("The congress", EntityKind.EVENT), Property.HELD, "test")
        .cite(new Citation("d", "D", null, start, start + quote.length(), quote), "00");
  }
}
