package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.app.Snapshot;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.remark.Judgement;
import org.entente.remark.Remark;

/// What was done with the record last: documents that were read together, and judgements.
final class Activity {

  private static final int MOST = 12;
  private static final int NAMED = 4;

  private Activity() {}

  private sealed interface Act {
    Instant at();
  }

  private record Reading(Instant at, List<DocumentRow> documents) implements Act {}

  private record Judged(Judgement judgement) implements Act {
    @Override
    public Instant at() {
      return judgement.learned();
    }
  }

  /// What was done last, as a picture of the record has it.
  private record Last(List<Act> acts) {}

  /// Writes the last of it as the field `recent`, the latest first.
  static void write(JsonGenerator json, Snapshot now) throws IOException {
    json.writeArrayFieldStart("recent");
    for (Act act : now.derived(Last.class, Activity::last).acts()) {
      json.writeStartObject();
      json.writeStringField("at", act.at().toString());
      switch (act) {
        case Reading reading -> write(json, reading);
        case Judged judged -> write(json, judged.judgement());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Last last(Snapshot now) {
    List<Act> acts = new ArrayList<>();
    Map<Instant, List<DocumentRow>> readings = new TreeMap<>();
    for (Entry entry : now.entries().values()) {
      DocumentRow row = entry.document();
      readings.computeIfAbsent(row.learned(), at -> new ArrayList<>()).add(row);
    }
    for (Remark remark : now.remarks().reversed()) {
      if (remark instanceof Judgement judgement) {
        acts.add(new Judged(judgement));
      }
    }
    readings.forEach((at, documents) -> acts.add(new Reading(at, documents)));
    return new Last(
        acts.stream().sorted(Comparator.comparing(Act::at).reversed()).limit(MOST).toList());
  }

  private static void write(JsonGenerator json, Reading reading) throws IOException {
    json.writeNumberField("read", reading.documents().size());
    json.writeArrayFieldStart("documents");
    for (DocumentRow row : reading.documents().stream().limit(NAMED).toList()) {
      json.writeStartObject();
      json.writeStringField("id", row.id());
      json.writeStringField("title", DocumentJson.title(row));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Judgement judgement) throws IOException {
    json.writeStringField("verdict", judgement.verdict().word());
    json.writeArrayFieldStart("about");
    for (String id : judgement.about()) {
      json.writeString(id);
    }
    json.writeEndArray();
    json.writeStringField("who", judgement.who());
    json.writeStringField("why", judgement.why());
  }
}
