package org.entente.reading.statement.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.claim.Citation;
import org.entente.reading.evidence.Quotes;
import org.entente.source.Block;
import org.entente.source.Span;

/// A field of an infobox with all the lines of its value.
///
/// @param key its name in small letters and single spaces, without a plural or a number at its end
/// @param name its name as written
/// @param values the lines of its value; some may be blank
record BoxField(String key, Span name, List<Span> values) {

  /// The fields of a box; a value that goes on over several blocks belongs to one field.
  static List<BoxField> of(List<Block.Field> box) {
    List<BoxField> fields = new ArrayList<>();
    for (Block.Field field : box) {
      int at = field.name().startInOriginal(0);
      if (!fields.isEmpty() && fields.getLast().name.startInOriginal(0) == at) {
        List<Span> values = new ArrayList<>(fields.removeLast().values);
        values.add(field.value());
        fields.add(new BoxField(key(field.name().text()), field.name(), values));
      } else {
        fields.add(new BoxField(key(field.name().text()), field.name(), List.of(field.value())));
      }
    }
    return fields;
  }

  private static String key(String name) {
    String key =
        name.toLowerCase(Locale.ROOT).replaceAll("[_\\s]+", " ").replaceAll("[:.]$", "").strip();
    return key.replaceFirst("(?<=[a-z]) ?\\d+[a-z]?$", "")
        .replaceFirst("ies$", "y")
        .replaceFirst("(?<=[^s])s$", "");
  }

  /// All of its value as one text.
  String text() {
    return values.stream().map(Span::text).collect(Collectors.joining("\n")).strip();
  }

  /// The words of the field, from its name to the end of its value.
  Optional<Citation> cite(Quotes quotes) {
    for (Span value : values.reversed()) {
      if (!value.isBlank()) {
        return quotes.across(name, value);
      }
    }
    Span last = values.getLast();
    return last.endInOriginal(last.text().length()) > name.startInOriginal(0)
        ? quotes.across(name, last)
        : quotes.whole(name);
  }

  /// Whether there are no words in its value.
  boolean isEmpty() {
    return text().chars().noneMatch(Character::isLetterOrDigit);
  }
}
