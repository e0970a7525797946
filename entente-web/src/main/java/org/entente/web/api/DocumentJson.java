package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Writes documents as what they are and what is known of them as sources.
final class DocumentJson {

  private DocumentJson() {}

  /// The title by which a document is known: that of its description, else its own.
  static String title(DocumentRow row) {
    return Objects.requireNonNullElse(row.description().title(), row.title());
  }

  /// Writes a document as the next value.
  static void write(JsonGenerator json, Entry entry) throws IOException {
    json.writeStartObject();
    fields(json, entry);
    json.writeEndObject();
  }

  /// Writes the fields of a document.
  static void fields(JsonGenerator json, Entry entry) throws IOException {
    DocumentRow row = entry.document();
    json.writeStringField("id", row.id());
    json.writeStringField("title", title(row));
    json.writeNumberField("characters", row.characters());
    json.writeNumberField("claims", entry.claims().size());
    json.writeStringField("learned", row.learned().toString());
    json.writeStringField("digest", row.digest());
    json.writeObjectFieldStart("source");
    source(json, row.description());
    json.writeEndObject();
  }

  private static void source(JsonGenerator json, Description known) throws IOException {
    SourceKind kind = known.kind();
    Edtf date = known.date();
    text(json, "author", known.author());
    text(json, "date", date == null ? null : date.text());
    text(json, "kind", kind == null ? null : kind.word());
    text(json, "language", known.language());
    text(json, "citation", known.citation());
    text(json, "licence", known.licence());
  }

  private static void text(JsonGenerator json, String key, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(key, text);
    }
  }
}
