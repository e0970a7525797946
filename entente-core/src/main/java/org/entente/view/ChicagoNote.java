package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.claim.Citation;
import org.entente.ledger.DocumentRow;
import org.entente.source.Description;
import org.entente.source.meta.Key;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// The words of a claim as a note after the Chicago Manual of Style: author, title, date, section,
/// and the words themselves. What is not known of the document is left out.
public final class ChicagoNote {

  private ChicagoNote() {}

  /// A note on one line.
  ///
  /// @param document the document that holds the words
  /// @param words where they stand
  public static String of(DocumentRow document, Citation words) {
    Description known = document.description();
    List<String> parts = new ArrayList<>();
    add(parts, authors(known.author()));
    parts.add("“" + Objects.requireNonNullElse(known.title(), document.title()) + "”");
    Edtf date = known.date();
    add(parts, date == null ? null : DateWords.of(date));
    String section = words.section();
    add(parts, section == null ? null : "under “" + section + "”");
    String source = String.join(", ", parts) + ": “" + Lines.flat(words.quote()) + "”";
    String citation = known.citation();
    return citation == null ? source + "." : source + "; " + bare(citation) + ".";
  }

  private static @Nullable String authors(@Nullable String author) {
    return author == null ? null : author.replace(Key.BETWEEN_AUTHORS, " and ");
  }

  private static void add(List<String> parts, @Nullable String part) {
    if (part != null) {
      parts.add(part);
    }
  }

  /// Without the point at its end.
  private static String bare(String sentence) {
    String line = Lines.flat(sentence).strip();
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
