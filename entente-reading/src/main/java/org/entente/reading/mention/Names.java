package org.entente.reading.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.authority.ActorKind;
import org.entente.authority.Authority;
import org.entente.authority.NameUse;
import org.entente.authority.Reading;
import org.jspecify.annotations.Nullable;

/// The names the authority knows, found in running text.
public final class Names {

  /// First parts of compound adjectives that are no adjectives by themselves, with the name they
  /// stand for.
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("Russo", "Russian"),
          Map.entry("Sino", "Chinese"),
          Map.entry("Anglo", "British"),
          Map.entry("Franco", "French"),
          Map.entry("Greco", "Greek"),
          Map.entry("Graeco", "Greek"),
          Map.entry("Italo", "Italian"),
          Map.entry("Turco", "Turkish"),
          Map.entry("Indo", "Indian"),
          Map.entry("Hispano", "Spanish"),
          Map.entry("Luso", "Portuguese"),
          Map.entry("Serbo", "Serbian"),
          Map.entry("Austro", "Austrian"),
          Map.entry("Polono", "Polish"),
          Map.entry("Germano", "German"),
          Map.entry("Nippo", "Japanese"),
          Map.entry("Soviet", "Soviet"),
          Map.entry("Nazi", "German"),
          Map.entry("Americano", "American"));

  private final Trie<List<Reading>> trie = new Trie<>(Token::text);
  private final Authority authority;

  /// The names of an authority.
  public Names(Authority authority) {
    this.authority = authority;
    authority.readings().forEach((name, readings) -> trie.put(name, readings));
  }

  /// The longest known name at token `i`; a pair of adjectives in one word counts as one.
  @Nullable Shape at(List<Token> tokens, int i) {
    Trie.Hit<List<Reading>> hit = trie.at(tokens, i);
    Token t = tokens.get(i);
    if (t.text().indexOf('-') > 0 && hit == null) {
      List<Reading> pair = pair(List.of(t.text().split("-", -1)));
      if (pair.size() > 1) {
        return new Shape(1, new Name.Pair(pair));
      }
    }
    Shape dashed = hit == null ? null : dashed(tokens, i, hit);
    if (dashed != null) {
      return dashed;
    }
    return hit == null || numbered(tokens, i, hit)
        ? null
        : new Shape(hit.tokens(), new Name.Known(hit.value()));
  }

  /// "Emperor Charles" is not known where "Emperor Charles I" is told of.
  private static boolean numbered(List<Token> tokens, int i, Trie.Hit<List<Reading>> hit) {
    int next = i + hit.tokens();
    return next < tokens.size()
        && hit.value().getFirst().actor().kind() == ActorKind.PERSON
        && PersonShapes.regnal(tokens.get(next));
  }

  /// "Soviet–Yugoslav", with a dash for a hyphen.
  private @Nullable Shape dashed(List<Token> tokens, int i, Trie.Hit<List<Reading>> first) {
    int dash = i + first.tokens();
    if (dash + 1 >= tokens.size() || !"\u2013\u2012/".contains(tokens.get(dash).text())) {
      return null;
    }
    Trie.Hit<List<Reading>> second = trie.at(tokens, dash + 1);
    if (second == null || !actor(first.value()) || !actor(second.value())) {
      return null;
    }
    return new Shape(
        first.tokens() + 1 + second.tokens(),
        new Name.Pair(List.of(first.value().getFirst(), second.value().getFirst())));
  }

  private static boolean actor(List<Reading> readings) {
    return readings.getFirst().use() == NameUse.ADJECTIVE
        || readings.getFirst().use() == NameUse.NAME;
  }

  private List<Reading> pair(List<String> parts) {
    List<Reading> out = new ArrayList<>();
    for (String part : parts) {
      List<Reading> readings = authority.readings(PREFIXES.getOrDefault(part, part));
      if (readings.isEmpty() || !actor(readings)) {
        return List.of();
      }
      out.add(readings.getFirst());
    }
    return out;
  }
}
