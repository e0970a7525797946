package org.entente.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.claim.ClaimJson;
import org.entente.query.search.Facet;
import org.entente.query.search.Found;
import org.entente.query.search.Hit;
import org.entente.query.search.Mark;

/// Writes the answer to a search as JSON Lines: passages, then claims, the best first, then one
/// object with all counts. Keys come always in the same order.
public final class SearchJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private SearchJson() {}

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /// The lines, without their ends.
  public static List<String> lines(Found found) {
    List<String> lines = new ArrayList<>();
    found.passages().forEach(hit -> lines.add(line(hit)));
    found.claims().forEach(hit -> lines.add(line(hit)));
    lines.add(counts(found));
    return lines;
  }

  private static String line(Hit hit) {
    return object(
        json -> {
          switch (hit) {
            case Hit.InPassage passage -> {
              json.writeStringField("kind", "passage");
              score(json, hit);
              ClaimJson.source(json, passage.words());
            }
            case Hit.OfClaim claim -> {
              json.writeStringField("kind", "claim");
              score(json, hit);
              json.writeFieldName("claim");
              ClaimJson.write(json, claim.claim());
            }
          }
          marks(json, hit.marks());
        });
  }

  private static void score(JsonGenerator json, Hit hit) throws IOException {
    json.writeFieldName("score");
    json.writeNumber(ClaimJson.plain(hit.score()));
  }

  private static void marks(JsonGenerator json, List<Mark> marks) throws IOException {
    json.writeArrayFieldStart("marks");
    for (Mark mark : marks) {
      json.writeStartArray();
      json.writeNumber(mark.start());
      json.writeNumber(mark.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static String counts(Found found) {
    return object(
        json -> {
          json.writeStringField("kind", "counts");
          json.writeNumberField("passages", found.passagesInAll());
          json.writeNumberField("claims", found.claimsInAll());
          for (Facet facet : found.facets()) {
            json.writeArrayFieldStart(facet.head().name().toLowerCase(Locale.ROOT));
            for (Facet.Count count : facet.counts()) {
              json.writeStartObject();
              json.writeStringField("value", count.value());
              json.writeNumberField("hits", count.hits());
              json.writeEndObject();
            }
            json.writeEndArray();
          }
        });
  }

  private static String object(Body body) {
    StringWriter out = new StringWriter(1024);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      body.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }
}
