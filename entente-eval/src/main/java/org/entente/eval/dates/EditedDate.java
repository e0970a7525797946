package org.entente.eval.dates;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.time.DayRange;
import org.entente.time.Edtf;

/// A phrase that an editor marked as a date, and the days that the editor gave it.
///
/// @param words the phrase
/// @param context the text around it, from its beginning
/// @param value what the editor wrote: `1946-04-08`, `1921/1936`
/// @param days the first and the last day of it
record EditedDate(String words, String context, String value, DayRange days) {

  private static final JsonFactory JSON = new JsonFactory();

  /// Reads lines of JSON, each with `text`, `context`, and `when`, or `from` and `to`, or
  /// `notBefore` and `notAfter`, as the attributes of TEI's `date` have them.
  static List<EditedDate> read(Path lines) throws IOException {
    List<EditedDate> dates = new ArrayList<>();
    for (String line : Files.readAllLines(lines)) {
      dates.add(of(cells(line)));
    }
    return dates;
  }

  private static EditedDate of(Map<String, String> cells) {
    String when = cells.getOrDefault("when", "");
    String from = cells.getOrDefault("from", cells.getOrDefault("notBefore", when));
    String to = cells.getOrDefault("to", cells.getOrDefault("notAfter", when));
    return new EditedDate(
        cells.getOrDefault("text", ""),
        cells.getOrDefault("context", ""),
        from.equals(to) ? from : from + "/" + to,
        new DayRange(Edtf.parse(from).bounds().earliest(), Edtf.parse(to).bounds().latest()));
  }

  private static Map<String, String> cells(String line) throws IOException {
    Map<String, String> cells = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        cells.put(key, json.nextTextValue());
      }
    }
    return cells;
  }
}
