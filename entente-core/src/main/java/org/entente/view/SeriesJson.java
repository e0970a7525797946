package org.entente.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.query.series.Series;
import org.entente.query.series.Series.Deed;
import org.entente.query.series.Series.Point;

/// Writes a series as JSON: keys always in the same order, what is not known left out.
public final class SeriesJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private SeriesJson() {}

  /// A series on one line, without the line's end.
  public static String line(Series series) {
    StringWriter out = new StringWriter(4096);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("a", series.a().name());
      json.writeStringField("b", series.b().name());
      json.writeStringField("by", series.step().word());
      json.writeArrayFieldStart("points");
      for (Point point : series.points()) {
        json.writeStartObject();
        json.writeStringField("period", series.step().edtf(point.first()));
        known(json, point);
        json.writeEndObject();
      }
      json.writeEndArray();
      deeds(json, "coarse", series.coarse());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }

  private static void known(JsonGenerator json, Point point) throws IOException {
    if (point.isKnown()) {
      number(json, "cooperation", point.cooperation());
      number(json, "conflict", point.conflict());
      number(json, "net", point.net());
      json.writeNumberField("sources", point.sources());
      deeds(json, "deeds", point.deeds());
    }
  }

  private static void deeds(JsonGenerator json, String key, List<Deed> deeds) throws IOException {
    json.writeArrayFieldStart(key);
    for (Deed deed : deeds) {
      json.writeStartObject();
      number(json, "weight", deed.weight());
      json.writeArrayFieldStart("claims");
      for (Claim claim : deed.claims()) {
        json.writeString(claim.id());
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String key, BigDecimal number) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(SeriesView.plain(number));
  }
}
