package org.entente.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.entente.time.CalendarSystem;
import org.entente.time.HistoricalDate;
import org.entente.time.expression.DateMention;
import org.entente.time.expression.TimeExpression;
import org.entente.time.timeml.DatedText;
import org.entente.time.timeml.TextTime;

/// Writes times as JSON: keys always in the same order, absent ones left out.
public final class DateJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private DateJson() {}

  /// A time of a document on one line, without the line's end.
  public static String line(DatedText text, TextTime time) {
    StringWriter out = new StringWriter(256);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("document", text.source().id());
      String section = time.section();
      if (section != null) {
        json.writeStringField("section", section);
      }
      json.writeNumberField("start", time.start());
      json.writeNumberField("end", time.end());
      json.writeStringField("text", text.quote(time));
      DateMention mention = time.mention();
      if (mention != null) {
        date(json, mention.date());
        json.writeStringField("sort", sort(mention));
      }
      expressions(json, text, time);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }

  private static void date(JsonGenerator json, HistoricalDate date) throws IOException {
    json.writeStringField("edtf", date.edtf().text());
    json.writeStringField("basis", date.basis().word());
    String original = date.original();
    if (date.calendar() != CalendarSystem.GREGORIAN && original != null) {
      json.writeStringField("calendar", date.calendar().word());
      json.writeStringField("original", original);
    }
  }

  private static void expressions(JsonGenerator json, DatedText text, TextTime time)
      throws IOException {
    if (time.expressions().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("expressions");
    for (TimeExpression expression : time.expressions()) {
      json.writeStartObject();
      json.writeNumberField("start", expression.start());
      json.writeNumberField("end", expression.end());
      String words = text.source().original().substring(expression.start(), expression.end());
      json.writeStringField("text", words);
      json.writeStringField("type", expression.type().word());
      json.writeStringField("value", expression.value());
      if (!expression.rule().isEmpty()) {
        json.writeStringField("rule", expression.rule());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// The word for a sort of date.
  static String sort(DateMention mention) {
    return mention.sort().name().toLowerCase(Locale.ROOT);
  }
}
