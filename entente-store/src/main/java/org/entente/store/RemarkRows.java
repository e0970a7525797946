package org.entente.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.remark.Judgement;
import org.entente.remark.Link;
import org.entente.remark.Remark;
import org.entente.remark.Verdict;
import org.entente.remark.Withdrawal;

/// Remarks as rows of the table `remarks`, and back.
final class RemarkRows {

  /// The columns in the order of [#read].
  static final String COLUMNS = "sort, learned, id, word, about, who, why, score, rule";

  private static final String JUDGEMENT = "judgement";
  private static final String WITHDRAWAL = "withdrawal";
  private static final String LINK = "link";

  private static final JsonFactory FACTORY = new JsonFactory();

  private RemarkRows() {}

  static void write(Row row, int number, Remark remark) throws SQLException {
    row.integer(number).whole(Moments.kept(remark.learned()));
    switch (remark) {
      case Judgement made -> {
        row.text(JUDGEMENT).text(made.id()).text(made.verdict().word()).text(json(made.about()));
        row.text(made.who()).text(made.why()).none().none();
      }
      case Withdrawal made -> {
        row.text(WITHDRAWAL).none().none().text(json(List.of(made.document())));
        row.text(made.who()).text(made.why()).none().none();
      }
      case Link made -> {
        List<String> both = List.of(made.one(), made.other());
        row.text(LINK).none().text(made.sort().word()).text(json(both));
        row.none().none().real(made.score()).text(made.rule());
      }
    }
    row.end();
  }

  static Remark read(Cursor row) throws SQLException {
    String sort = row.text();
    Instant learned = Moments.of(row.whole());
    String id = or(row.textOrNone());
    String word = or(row.textOrNone());
    List<String> about = list(row.text());
    String who = or(row.textOrNone());
    String why = or(row.textOrNone());
    double score = row.real();
    String rule = or(row.textOrNone());
    return switch (sort) {
      case JUDGEMENT -> new Judgement(id, verdict(word), about, who, why, learned);
      case WITHDRAWAL -> new Withdrawal(about.getFirst(), who, why, learned);
      case LINK ->
          new Link(
              Link.Sort.valueOf(word.toUpperCase(Locale.ROOT)),
              about.getFirst(),
              about.getLast(),
              score,
              rule,
              learned);
      default -> throw new SQLException("a remark of a sort that is not known: " + sort);
    };
  }

  private static String or(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : text;
  }

  private static Verdict verdict(String word) throws SQLException {
    return Verdict.of(word)
        .orElseThrow(() -> new SQLException("a verdict that is not known: " + word));
  }

  private static String json(List<String> ids) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartArray();
      for (String id : ids) {
        json.writeString(id);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a string takes everything", e);
    }
    return out.toString();
  }

  private static List<String> list(String text) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.VALUE_STRING) {
        ids.add(json.getText());
      }
    } catch (IOException e) {
      throw new SQLException("a remark cannot be understood", e);
    }
    return ids;
  }
}
