package org.entente.formats.citation;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.app.Exports.Source;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.source.meta.Key;

/// What of a document goes into a citation, whatever its form.
final class Cite {

  private static final Pattern BODY =
      Pattern.compile("(?iu).*\\b(?:of|the|and|for|de|des|du)\\b.*");

  private Cite() {}

  /// The title by which a document is known: that of its description, else its own.
  static String title(Source source) {
    String title = source.document().description().title();
    return title == null ? source.document().title() : title;
  }

  /// The names of its authors.
  static List<String> authors(Source source) {
    String author = source.document().description().author();
    return author == null ? List.of() : List.of(author.split(Pattern.quote(Key.BETWEEN_AUTHORS)));
  }

  /// Whether a name is that of a body, which has no family name: small words tell it.
  static boolean isBody(String name) {
    return BODY.matcher(name).matches();
  }

  /// The kind of the source and how many claims on record cite it.
  static String note(Source source) {
    Description description = source.document().description();
    SourceKind kind = description.kind();
    String counted = source.claims() + (source.claims() == 1 ? " claim" : " claims") + " on record";
    return kind == null ? counted : kind.word() + " source; " + counted;
  }
}
