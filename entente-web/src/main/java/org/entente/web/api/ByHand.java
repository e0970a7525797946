package org.entente.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.app.Imported;
import org.entente.app.Snapshot;
import org.entente.authority.Reading;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Ledger;
import org.entente.ledger.LedgerView;
import org.entente.problem.ProblemException;
import org.entente.query.search.Passage;
import org.entente.query.search.Passages;
import org.entente.remark.Judgement;
import org.entente.remark.Verdict;
import org.entente.source.Digest;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// Claims that a person adds: they cite the words that the person selected, their rule says that
/// they were made by hand, and a note on record says by whom, when and why.
final class ByHand {

  private static final int ID_LENGTH = 24;
  private static final List<String> TOLD = List.of("value", "code", "act");

  private final Held held;

  ByHand(Held held) {
    this.held = held;
  }

  /// Puts a claim on record; where it corrects another, that one is rejected with the same reason.
  ///
  /// @throws ProblemException if its words are not those of the document, if it makes no sense, or
  ///   if the record fails
  Claim add(Sent sent, String who) throws ProblemException {
    Ledger ledger = held.served().ledger();
    // A reading of the document that comes meanwhile is not to be lost by this.
    synchronized (ledger) {
      return add(sent, who, ledger);
    }
  }

  private Claim add(Sent sent, String who, Ledger ledger) throws ProblemException {
    Snapshot now = held.snapshot();
    DocumentRow row = row(sent.text("document"), ledger);
    String why = sent.text("why").strip();
    String corrected = sent.textOrNone("corrects");
    if (corrected != null && now.claims(corrected).isEmpty()) {
      throw Parameters.missing("corrects", "is no claim on record.", "Give the id of one that is.");
    }
    Imported imported = read(sent, now, row, ledger);
    Claim claim = imported.claims().getFirst();
    Instant moment = held.now();
    // In this order no claim is ever on record without who made it, nor one rejected for another
    // that is not there.
    ledger.remark(
        List.of(Judgement.of(Verdict.NOTE, List.of(claim.id()), who, "added: " + why, moment)));
    ledger.append(imported.deposits());
    if (corrected != null) {
      ledger.remark(List.of(Judgement.of(Verdict.REJECT, List.of(corrected), who, why, moment)));
    }
    return claim;
  }

  private static DocumentRow row(String document, Ledger ledger) throws ProblemException {
    List<DocumentRow> found = new ArrayList<>();
    ledger.entries(LedgerView.NOW, Set.of(document), entry -> found.add(entry.document()));
    if (found.isEmpty()) {
      throw Parameters.missing(
          "‘" + document + "’", "is no document on record.", "Give the id of one that is.");
    }
    return found.getFirst();
  }

  private Imported read(Sent sent, Snapshot now, DocumentRow row, Ledger ledger)
      throws ProblemException {
    String text = text(row, ledger);
    int start = sent.number("start");
    int end = sent.number("end");
    String quote = sent.text("quote");
    if (end <= start || end > text.length() || !text.substring(start, end).equals(quote)) {
      throw Parameters.wrong(
          "quote",
          "is not what stands at %d–%d of %s.".formatted(start, end, row.id()),
          "Select the words anew: the document may have been read again since.");
    }
    String section = section(row, text, start);
    return imported(
        sent, now, row, new Citation(row.id(), row.title(), section, start, end, quote));
  }

  private static String text(DocumentRow row, Ledger ledger) throws ProblemException {
    return ledger
        .text(row.id(), LedgerView.NOW)
        .filter(found -> !found.isEmpty())
        .orElseThrow(
            () ->
                Parameters.wrong(
                    "document",
                    "is on record without its text, so nothing of it can be cited.",
                    "Read the document first."));
  }

  /// The claim, as an import of it takes it.
  private Imported imported(Sent sent, Snapshot now, DocumentRow row, Citation words)
      throws ProblemException {
    String said = said(sent, now);
    String id =
        Digest.sha256(
                String.join("\u001f", row.digest(), words.start() + "–" + words.end(), said)
                    .getBytes(StandardCharsets.UTF_8))
            .substring(0, ID_LENGTH);
    String line =
        Json.object(
            json -> {
              json.writeStringField("id", id);
              json.writeRaw("," + said.substring(1, said.length() - 1));
              ClaimJson.source(json, words);
            });
    Imported imported =
        held.served()
            .claims()
            .read(
                "claim", line.getBytes(StandardCharsets.UTF_8), held.served().ledger(), held.now());
    if (!imported.problems().isEmpty()) {
      throw new ProblemException(imported.problems().getFirst());
    }
    return imported;
  }

  /// The heading under which words stand.
  private static @Nullable String section(DocumentRow row, String text, int start) {
    String section = null;
    for (Passage passage : Passages.of(row, text, List.of())) {
      if (passage.words().start() > start) {
        break;
      }
      section = passage.words().section();
    }
    return section;
  }

  /// What a claim says, without its id and its words, as an object.
  private static String said(Sent sent, Snapshot now) throws ProblemException {
    String edtf = sent.textOrNone("time");
    Integer year = edtf == null ? null : year(edtf);
    Named subject = named(sent.object("subject"), now, year);
    Named object = sent.has("object") ? named(sent.object("object"), now, year) : null;
    String property = sent.text("property");
    String stance = sent.textOrNone("stance");
    Told told = new Told(sent);
    return Json.object(
        json -> {
          subject.write(json, "subject");
          json.writeStringField("property", property);
          if (object != null) {
            object.write(json, "object");
          }
          told.write(json);
          if (edtf != null) {
            json.writeObjectFieldStart("time");
            json.writeStringField("edtf", edtf.strip());
            json.writeStringField("basis", "stated");
            json.writeEndObject();
          }
          json.writeStringField("stance", stance == null ? "asserted" : stance);
          json.writeNumberField("confidence", 1);
          json.writeStringField("rule", Claim.BY_HAND);
        });
  }

  private static @Nullable Integer year(String edtf) throws ProblemException {
    try {
      LocalDate first = Edtf.parse(edtf.strip()).bounds().earliest();
      return first == null ? null : first.getYear();
    } catch (IllegalArgumentException e) {
      throw Parameters.wrong(
          "time", "is no date: " + e.getMessage() + ".", "Write it in EDTF, as 1955-06-02.");
    }
  }

  /// What is told in plain words.
  private record Told(List<String> keys, List<String> texts) {

    Told(Sent sent) throws ProblemException {
      this(new ArrayList<>(), new ArrayList<>());
      for (String key : TOLD) {
        String text = sent.textOrNone(key);
        if (text != null) {
          keys.add(key);
          texts.add(text.strip());
        }
      }
    }

    void write(JsonGenerator json) throws IOException {
      for (int i = 0; i < keys.size(); i++) {
        json.writeStringField(keys.get(i), texts.get(i));
      }
    }
  }

  /// An actor or a thing as claims name it.
  private record Named(String name, String kind, @Nullable String ref) {

    void write(JsonGenerator json, String key) throws IOException {
      json.writeObjectFieldStart(key);
      json.writeStringField("name", name);
      json.writeStringField("kind", kind);
      if (ref != null) {
        json.writeStringField("ref", ref);
      }
      json.writeEndObject();
    }
  }

  /// Whom a name means: who was chosen, else whom the authority has bear it in that year.
  private static Named named(Sent sent, Snapshot now, @Nullable Integer year)
      throws ProblemException {
    String name = sent.text("name").strip();
    String kind = sent.text("kind");
    String chosen = sent.textOrNone("ref");
    if (chosen != null) {
      return new Named(name, kind, chosen);
    }
    Optional<Reading> known =
        now.authority()
            .read(name, year)
            .filter(reading -> reading.actor().kind().name().equalsIgnoreCase(kind));
    return new Named(name, kind, known.map(reading -> reading.actor().id()).orElse(null));
  }
}
