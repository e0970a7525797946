package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.claim.Entity;
import org.entente.claim.Place;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Claims as comma-separated values after RFC 4180, one row a claim, absent parts empty.
///
/// Text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
/// carriage return) gets an apostrophe before it, so that a document cannot make a spreadsheet act.
/// JSON Lines keep every character as it is.
public final class ClaimCsv {

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "subject",
          "subject_kind",
          "subject_ref",
          "property",
          "object",
          "object_kind",
          "object_ref",
          "value",
          "language",
          "code",
          "act",
          "edtf",
          "date_text",
          "date_basis",
          "place",
          "place_ref",
          "stance",
          "reciprocal",
          "confidence",
          "document",
          "title",
          "section",
          "start",
          "end",
          "quote",
          "rule");
  private static final String FORMULA = "=+-@\t\r";

  private ClaimCsv() {}

  /// The first row, with its end.
  public static String header() {
    return String.join(",", COLUMNS) + "\r\n";
  }

  /// A claim's row, with its end.
  public static String row(Claim claim) {
    Row row = new Row();
    row.plain(claim.id()).entity(claim.subject()).plain(claim.property().word());
    row.entity(claim.object()).text(claim.value()).text(claim.language()).text(claim.code());
    Act act = claim.act();
    row.plain(act == null ? "" : act.word());
    time(row, claim.time());
    Place place = claim.place();
    row.text(place == null ? null : place.name()).text(place == null ? null : place.ref());
    row.plain(claim.stance().word()).plain(claim.reciprocal() ? "true" : "");
    row.plain(ClaimJson.plain(claim.confidence()));
    Citation source = claim.source();
    row.text(source.document()).text(source.title()).text(source.section());
    row.plain(Integer.toString(source.start())).plain(Integer.toString(source.end()));
    return row.text(source.quote()).text(claim.rule()).end();
  }

  private static void time(Row row, @Nullable HistoricalDate time) {
    row.plain(time == null ? "" : time.edtf().toString());
    row.text(time == null ? null : time.words());
    row.plain(time == null ? "" : time.basis().word());
  }

  /// A row being written.
  private static final class Row {
    private final List<String> cells = new ArrayList<>();

    Row entity(@Nullable Entity entity) {
      text(entity == null ? null : entity.name());
      plain(entity == null ? "" : entity.kind().word());
      return text(entity == null ? null : entity.ref());
    }

    /// Text that may come from a document.
    Row text(@Nullable String text) {
      if (text == null || text.isEmpty()) {
        return plain("");
      }
      return plain(FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }

    /// Text that Entente itself writes.
    Row plain(String text) {
      boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      cells.add(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
      return this;
    }

    String end() {
      return String.join(",", cells) + "\r\n";
    }
  }
}
