package org.entente.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.entente.reconcile.same.Sameness.Proposal;

/// What may be one, as a table or as JSON.
public final class LinkView {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int SCORE = 4;
  private static final int RULE = 16;
  private static final int KEY = (TextTable.PAGE - SCORE - RULE - 6) / 2;

  private LinkView() {}

  /// A row each: the score, the two keys, the rule.
  public static String table(List<Proposal> links) {
    TextTable table = new TextTable(0, SCORE, KEY, KEY, RULE);
    for (Proposal link : links) {
      table.row(score(link).toPlainString(), link.one(), link.other(), link.rule());
    }
    StringBuilder page = new StringBuilder();
    table.appendTo(page);
    return page.toString();
  }

  private static BigDecimal score(Proposal link) {
    return BigDecimal.valueOf(link.score()).setScale(2, RoundingMode.HALF_UP);
  }

  /// One link on one line, without the line's end.
  public static String json(Proposal link) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("sort", link.sort().word());
      json.writeStringField("one", link.one());
      json.writeStringField("other", link.other());
      json.writeNumberField("score", score(link));
      json.writeStringField("rule", link.rule());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }
}
