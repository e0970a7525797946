package org.entente.reading.mention;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Offices and titles in running text.
public final class Offices {

  private static final Trie<String> TITLES = new Trie<>(Token::lower);

  /// Capitalised words that continue an office's name after "of" or "for" and are not the state it
  /// serves.
  private static final Set<String> BODIES =
      WordSet.of(
          "state foreign external war defense defence treasury navy interior finance "
              + "commerce council presidium politburo central economy trade justice labor labour "
              + "agriculture education exchequer colonies colonial national security overseas "
              + "industry culture transport house senate board staff delegation home "
              + "international european near african latin east political economic admiralty air "
              + "marine affairs ministers commissars");

  static {
    for (String[] row : Table.rows(Offices.class, "offices.tsv")) {
      TITLES.put(row[0], row[0]);
    }
  }

  private Offices() {}

  /// An office at token `i`, with what belongs to its name; null where there is none.
  static @Nullable Shape at(List<Token> tokens, int i) {
    Trie.Hit<String> hit = TITLES.at(tokens, i);
    if (hit == null) {
      return null;
    }
    int end = i + hit.tokens();
    int body = body(tokens, end);
    String title = Token.join(tokens, i, end);
    String of = body == end ? null : Token.join(tokens, end + 1, body);
    return new Shape(body - i, new Name.Office(title, of));
  }

  /// The office that a known name itself begins with, as "Queen Victoria" does; null where it
  /// begins with none.
  public static @Nullable String leading(String name) {
    List<Token> tokens = Tokenizer.tokens(name);
    Trie.Hit<String> hit = TITLES.at(tokens, 0);
    return hit == null || hit.tokens() == tokens.size()
        ? null
        : Token.join(tokens, 0, hit.tokens());
  }

  private static int body(List<Token> tokens, int end) {
    if (end >= tokens.size() || !(tokens.get(end).is("of") || tokens.get(end).is("for"))) {
      return end;
    }
    int j = end + 1;
    while (j < tokens.size() && tokens.get(j).is("the")) {
      j++;
    }
    if (j >= tokens.size() || !BODIES.contains(tokens.get(j).lower())) {
      return end;
    }
    int last = j + 1;
    for (int k = j + 1; k < Math.min(tokens.size(), j + 8); k++) {
      Token t = tokens.get(k);
      if (BODIES.contains(t.lower())) {
        last = k + 1;
      } else if (!t.is("and") && !t.is("of") && !t.is("the")) {
        break;
      }
    }
    return last;
  }
}
