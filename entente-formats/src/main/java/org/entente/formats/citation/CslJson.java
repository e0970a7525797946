package org.entente.formats.citation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.app.Exports.Source;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Writes documents as CSL-JSON, after the input schema of the Citation Style Language 1.0.2.
///
/// Dates are given as `date-parts`, with `circa` where they are approximate or doubtful and two
/// parts for a range; a date that has no such form is a `literal`. All keep their EDTF.
public final class CslJson {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Pattern DATE =
      Pattern.compile("(-?\\d{4})(?:-(0[1-9]|1[0-2]|2[1-4])(?:-(\\d\\d))?)?[~?%]?");
  private static final int FIRST_SEASON = 21;

  private CslJson() {}

  /// One array with an item for each document.
  public static String of(List<Source> sources) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(lines);
      json.setPrettyPrinter(printer);
      json.writeStartArray();
      for (Source source : sources) {
        item(json, source);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.append('\n').toString();
  }

  private static void item(JsonGenerator json, Source source) throws IOException {
    Description description = source.document().description();
    json.writeStartObject();
    json.writeStringField("id", source.document().id());
    json.writeStringField("type", "document");
    json.writeStringField("title", Cite.title(source));
    List<String> authors = Cite.authors(source);
    if (!authors.isEmpty()) {
      json.writeArrayFieldStart("author");
      for (String author : authors) {
        json.writeStartObject();
        json.writeStringField("literal", author);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    issued(json, description.date());
    text(json, "language", description.language());
    text(json, "note", description.citation());
    json.writeObjectFieldStart("custom");
    SourceKind kind = description.kind();
    text(json, "kind", kind == null ? null : kind.word());
    text(json, "licence", description.licence());
    json.writeNumberField("claims", source.claims());
    json.writeStringField("sha256", source.document().digest());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void issued(JsonGenerator json, @Nullable Edtf date) throws IOException {
    if (date == null) {
      return;
    }
    json.writeObjectFieldStart("issued");
    List<Optional<Matcher>> ends =
        date.form() == Edtf.Form.INTERVAL
            ? List.of(date.start().flatMap(CslJson::parts), date.end().flatMap(CslJson::parts))
            : List.of(parts(date));
    boolean whole = ends.stream().allMatch(Optional::isPresent);
    boolean seasons =
        ends.size() > 1 && ends.stream().flatMap(Optional::stream).anyMatch(m -> season(m) > 0);
    if (whole && !seasons) {
      json.writeArrayFieldStart("date-parts");
      for (Optional<Matcher> end : ends) {
        write(json, end.orElseThrow());
      }
      json.writeEndArray();
      int season = season(ends.getFirst().orElseThrow());
      if (season > 0) {
        json.writeNumberField("season", season);
      }
    } else {
      json.writeStringField("literal", date.text());
    }
    if (date.isApproximate() || date.isUncertain()) {
      json.writeBooleanField("circa", true);
    }
    json.writeStringField("edtf", date.text());
    json.writeEndObject();
  }

  private static Optional<Matcher> parts(Edtf date) {
    Matcher parts = DATE.matcher(date.text());
    return parts.matches() ? Optional.of(parts) : Optional.empty();
  }

  /// 1 for spring to 4 for winter; 0 for none.
  private static int season(Matcher parts) {
    int part = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
    return part < FIRST_SEASON ? 0 : part - FIRST_SEASON + 1;
  }

  private static void write(JsonGenerator json, Matcher parts) throws IOException {
    json.writeStartArray();
    json.writeNumber(Integer.parseInt(parts.group(1)));
    if (parts.group(2) != null && season(parts) == 0) {
      json.writeNumber(Integer.parseInt(parts.group(2)));
      if (parts.group(3) != null) {
        json.writeNumber(Integer.parseInt(parts.group(3)));
      }
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String key, @Nullable String text)
      throws IOException {
    if (text != null) {
      json.writeStringField(key, text);
    }
  }
}
