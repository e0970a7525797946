package org.entente.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.entente.score.Score;
import org.entente.score.Tally;

/// Scores as a table and as JSON.
public final class ScoreView {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ScoreView() {}

  /// The scores of documents by name, then of each property and of all together.
  public static String text(SortedMap<String, Score> documents) {
    StringBuilder page = new StringBuilder();
    Score sum = sum(documents);
    if (documents.size() > 1) {
      row(page, "document", "P", "R", "F1", "no dates", "claims", "gold");
      documents.forEach((name, score) -> row(page, name, score.all()));
      page.append('\n');
    }
    row(page, "property", "P", "R", "F1", "no dates", "claims", "gold");
    sum.properties().forEach((property, tally) -> row(page, property, tally));
    row(page, "all", sum.all());
    if (sum.actsNamed() > 0) {
      page.append(
          String.format(
              Locale.ROOT,
              "\nActs: %s right of %d matched events\n",
              figure(accuracy(sum)),
              sum.actsNamed()));
    }
    return page.toString();
  }

  private static void row(StringBuilder page, String name, Tally tally) {
    row(
        page,
        name,
        figure(tally.precision()),
        figure(tally.recall()),
        figure(tally.f1()),
        figure(tally.f1WithoutDates()),
        Integer.toString(tally.claims()),
        Integer.toString(tally.gold()));
  }

  private static void row(StringBuilder page, String name, String... figures) {
    page.append(Lines.padded(Lines.trimmed(name, 40), 40));
    for (String figure : figures) {
      page.append(String.format(Locale.ROOT, "%9s", figure));
    }
    page.append('\n');
  }

  private static String figure(double part) {
    return new BigDecimal(part).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /// The same as one JSON object.
  public static String json(SortedMap<String, Score> documents) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      Score sum = sum(documents);
      json.writeStartObject();
      figures(json, sum.all());
      if (sum.actsNamed() > 0) {
        json.writeNumberField("act_accuracy", accuracy(sum));
        json.writeNumberField("acts", sum.actsNamed());
      }
      json.writeObjectFieldStart("properties");
      for (Map.Entry<String, Tally> property : sum.properties().entrySet()) {
        json.writeObjectFieldStart(property.getKey());
        figures(json, property.getValue());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeObjectFieldStart("documents");
      for (Map.Entry<String, Score> document : documents.entrySet()) {
        json.writeObjectFieldStart(document.getKey());
        figures(json, document.getValue().all());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out + "\n";
  }

  private static void figures(JsonGenerator json, Tally tally) throws IOException {
    json.writeNumberField("precision", tally.precision());
    json.writeNumberField("recall", tally.recall());
    json.writeNumberField("f1", tally.f1());
    json.writeNumberField("f1_without_dates", tally.f1WithoutDates());
    json.writeNumberField("claims", tally.claims());
    json.writeNumberField("gold", tally.gold());
  }

  private static double accuracy(Score score) {
    return (double) score.actsRight() / score.actsNamed();
  }

  private static Score sum(SortedMap<String, Score> documents) {
    return documents.values().stream().reduce(Score.NONE, Score::plus);
  }
}
