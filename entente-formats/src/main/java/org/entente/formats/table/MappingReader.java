package org.entente.formats.table;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.formats.json.Json;
import org.entente.formats.json.JsonTree;
import org.entente.formats.json.Keys;
import org.entente.problem.ProblemException;

/// Reads a mapping and refuses what in it could not make a claim.
final class MappingReader {

  private static final int MOST_CLAIMS = 100;

  private MappingReader() {}

  /// Reads a mapping.
  ///
  /// @param place its file
  /// @throws ProblemException naming the line, the column and the key of what is wrong
  static Mapping read(String place, String text) throws ProblemException {
    String json = text.startsWith("\ufeff") ? text.substring(1) : text;
    Keys keys = Keys.of(JsonTree.parse(place, 1, json), "");
    Keys table = keys.keys("table");
    Dialect dialect = table == null ? plain() : dialect(table);
    String rule = keys.need("rule");
    String title = keys.text("title");
    SpecReader specs = new SpecReader();
    Double confidence = keys.has("confidence") ? confidence(keys) : null;
    List<ClaimSpec> claims = new ArrayList<>();
    List<Json> written = keys.items("claims");
    if (written.isEmpty() || written.size() > MOST_CLAIMS) {
      throw keys.fault(
          "claims",
          "should hold from 1 to %d claims.".formatted(MOST_CLAIMS),
          "Say what a row means.");
    }
    for (int i = 0; i < written.size(); i++) {
      Keys claim = Keys.of(written.get(i), "claims." + (i + 1));
      claims.add(ClaimSpecReader.read(claim, specs, confidence));
    }
    keys.text("note");
    keys.done();
    return new Mapping(dialect, rule, title, List.copyOf(claims), specs.columns(), place);
  }

  /// How sure a table is.
  static double confidence(Keys keys) throws ProblemException {
    double sure = keys.needNumber("confidence");
    if (!(sure > 0 && sure <= 1)) {
      throw keys.fault("confidence", "is not above 0 and up to 1.", "Correct it.");
    }
    return sure;
  }

  private static Dialect plain() {
    return new Dialect(',', '"', List.of(StandardCharsets.UTF_8), true, List.of(), false, Set.of());
  }

  private static Dialect dialect(Keys keys) throws ProblemException {
    char delimiter = character(keys, "delimiter", ',');
    char quote = character(keys, "quote", '"');
    if (delimiter == 0 || delimiter == quote) {
      throw keys.fault("delimiter", "does not part the cells.", "Choose another character.");
    }
    List<String> columns = new ArrayList<>();
    for (Json name : keys.items("columns")) {
      columns.add(Keys.text(name, keys.path("columns")));
    }
    boolean header = !keys.has("header") || keys.truth("header");
    if (header != columns.isEmpty()) {
      throw keys.fault(
          "columns",
          header ? "are named by the header." : "have no names without a header.",
          "Name them here if the table has no header (\"header\": false), and only then.");
    }
    Set<String> missing = new LinkedHashSet<>();
    for (Json word : keys.items("missing")) {
      missing.add(Keys.text(word, keys.path("missing")));
    }
    Dialect dialect =
        new Dialect(
            delimiter, quote, encodings(keys), header, columns, keys.truth("ignore-case"), missing);
    keys.done();
    return dialect;
  }

  private static char character(Keys keys, String key, char otherwise) throws ProblemException {
    Optional<Json> value = keys.value(key);
    if (value.isEmpty()) {
      return otherwise;
    }
    String text = Keys.text(value.get(), keys.path(key));
    if (text.isEmpty()) {
      return 0;
    }
    if (text.length() > 1 || text.equals("\n") || text.equals("\r")) {
      throw keys.fault(key, "should be one character.", "Write it as \",\", \";\" or \"\\t\".");
    }
    return text.charAt(0);
  }

  private static List<Charset> encodings(Keys keys) throws ProblemException {
    List<Charset> encodings = new ArrayList<>();
    for (String name : SpecReader.texts(keys, "encoding")) {
      encodings.add(encoding(keys, name));
    }
    return encodings.isEmpty() ? List.of(StandardCharsets.UTF_8) : List.copyOf(encodings);
  }

  private static Charset encoding(Keys keys, String name) throws ProblemException {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw keys.fault(
          "encoding",
          "‘%s’ is not known.".formatted(name),
          "Write utf-8, iso-8859-1 or windows-1252.");
    }
  }
}
