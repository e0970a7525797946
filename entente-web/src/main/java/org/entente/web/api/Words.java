package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.entente.app.Snapshot;
import org.entente.claim.Citation;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;

/// The words around those that a claim cites, so that a quote is read as its document has it.
final class Words {

  private static final int AROUND = 160;

  private final Snapshot record;
  private final Map<String, String> texts = new HashMap<>();

  Words(Snapshot record) {
    this.record = record;
  }

  /// What stands before and after a quote, cut at blanks.
  ///
  /// @param before at most some hundred characters; empty where the text is not on record
  /// @param after the same
  record Around(String before, String after) {

    void write(JsonGenerator json) throws IOException {
      json.writeObjectFieldStart("context");
      json.writeStringField("before", before);
      json.writeStringField("after", after);
      json.writeEndObject();
    }
  }

  /// The words around a quote.
  ///
  /// @throws ProblemException if the record fails
  Around around(Citation quote) throws ProblemException {
    String id = quote.document();
    String text = texts.get(id);
    if (text == null) {
      text = record.text(id, LedgerView.NOW).orElse("");
      texts.put(id, text);
    }
    if (!text.startsWith(quote.quote(), quote.start())) {
      return new Around("", "");
    }
    return new Around(before(text, quote.start()), after(text, quote.end()));
  }

  private static String before(String text, int start) {
    int from = Math.max(0, start - AROUND);
    if (from == 0) {
      return text.substring(0, start);
    }
    int blank = from;
    while (blank < start && !Character.isWhitespace(text.charAt(blank))) {
      blank++;
    }
    return "…" + text.substring(blank, start);
  }

  private static String after(String text, int end) {
    int to = Math.min(text.length(), end + AROUND);
    if (to == text.length()) {
      return text.substring(end);
    }
    int blank = to;
    while (blank > end && !Character.isWhitespace(text.charAt(blank - 1))) {
      blank--;
    }
    return text.substring(end, blank) + "…";
  }
}
