package org.entente.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Place;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.time.CalendarSystem;
import org.entente.time.DayRange;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// Claims as rows of the table `claims`, and back.
final class ClaimRows {

  /// The columns from which a claim is built again, after `turn` and in the order of [#read].
  static final String COLUMNS =
      "id, subject, property, object, value, language, code, act, date, date_words, basis,"
          + " calendar, original, place, place_ref, stance, reciprocal, confidence, cited,"
          + " cited_title, section, words_from, words_to, quote, rule";

  /// The days that every store can hold. A bound beyond them is kept as the nearest of them: bounds
  /// only narrow a search.
  private static final LocalDate FIRST = LocalDate.of(-4_712, 1, 1);

  private static final LocalDate LAST = LocalDate.of(9_999, 12, 31);

  private ClaimRows() {}

  /// Gathers a document's claims.
  static Gathered of(Entry entry, Named named) throws SQLException {
    List<Claim> claims = entry.claims();
    Gathered rows = new Gathered(claims.size());
    for (int i = 0; i < claims.size(); i++) {
      write(rows, i, claims.get(i), entry.document(), named);
    }
    return rows;
  }

  private static void write(
      Gathered row, int position, Claim claim, DocumentRow document, Named named)
      throws SQLException {
    row.turn().integer(position).text(claim.id());
    row.entity(named.place(claim.subject()));
    row.text(Words.PROPERTY.of(claim.property()));
    Entity object = claim.object();
    if (object == null) {
      row.none();
    } else {
      row.entity(named.place(object));
    }
    row.text(claim.value()).text(claim.language()).text(claim.code());
    row.text(claim.act() == null ? null : Words.ACT.of(claim.act()));
    time(row, claim.time());
    UncertainInterval interval = claim.interval();
    bounds(row, interval.start());
    bounds(row, interval.end());
    Place place = claim.place();
    row.text(place == null ? null : place.name()).text(place == null ? null : place.ref());
    row.text(Words.STANCE.of(claim.stance())).flag(claim.reciprocal()).real(claim.confidence());
    source(row, claim.source(), document);
    row.text(claim.rule()).end();
  }

  private static void bounds(Row row, DayRange range) throws SQLException {
    row.day(day(range.earliest())).day(day(range.latest()));
  }

  private static int day(@Nullable LocalDate day) {
    if (day == null) {
      return Row.NO_DAY;
    }
    LocalDate kept = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    return Math.toIntExact(kept.toEpochDay());
  }

  private static void time(Row row, @Nullable HistoricalDate time) throws SQLException {
    if (time == null) {
      row.none().none().none().none().none();
      return;
    }
    row.text(time.edtf().toString()).text(time.words()).text(Words.BASIS.of(time.basis()));
    row.text(
        time.calendar() == CalendarSystem.GREGORIAN ? null : Words.CALENDAR.of(time.calendar()));
    row.text(time.original());
  }

  private static void source(Row row, Citation source, DocumentRow document) throws SQLException {
    row.text(source.document().equals(document.id()) ? null : source.document());
    row.text(source.title().equals(document.title()) ? null : source.title());
    row.text(source.section()).integer(source.start()).integer(source.end()).text(source.quote());
  }

  /// Reads a row of [#COLUMNS].
  ///
  /// @param document the id of the document that it is of
  /// @param title that document's title
  static Claim read(Cursor row, String document, String title, Entities entities)
      throws SQLException {
    String id = row.text();
    Entity subject = entities.get(row.integer());
    Property property = Words.PROPERTY.of(row.text());
    Entity object = entities.getOrNone(row.integer(Entities.NONE));
    String value = row.textOrNone();
    String language = row.textOrNone();
    String code = row.textOrNone();
    String act = row.textOrNone();
    HistoricalDate time = time(row);
    Place place = place(row);
    Stance stance = Words.STANCE.of(row.text());
    boolean reciprocal = row.flag();
    double confidence = row.real();
    return new Claim(
        id,
        subject,
        property,
        object,
        value,
        language,
        code,
        act == null ? null : Words.ACT.of(act),
        time,
        place,
        stance,
        reciprocal,
        confidence,
        source(row, document, title),
        row.text());
  }

  private static @Nullable HistoricalDate time(Cursor row) throws SQLException {
    String edtf = row.textOrNone();
    String words = row.textOrNone();
    String basis = row.textOrNone();
    String calendar = row.textOrNone();
    String original = row.textOrNone();
    if (edtf == null || basis == null) {
      return null;
    }
    return new HistoricalDate(
        Edtf.parse(edtf),
        words,
        Words.BASIS.of(basis),
        calendar == null ? CalendarSystem.GREGORIAN : Words.CALENDAR.of(calendar),
        original);
  }

  private static @Nullable Place place(Cursor row) throws SQLException {
    String name = row.textOrNone();
    String ref = row.textOrNone();
    return name == null ? null : new Place(name, ref);
  }

  private static Citation source(Cursor row, String document, String title) throws SQLException {
    String cited = row.textOrNone();
    String citedTitle = row.textOrNone();
    return new Citation(
        cited == null ? document : cited,
        citedTitle == null ? title : citedTitle,
        row.textOrNone(),
        row.integer(),
        row.integer(),
        row.text());
  }
}
