package org.entente.store;

import java.sql.SQLException;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.remark.Withdrawal;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// What changed for documents as rows of the table `turns`, and back.
final class TurnRows {

  /// The columns of a reading in the order of [#read].
  static final String COLUMNS =
      "number, claims, gaps, orders, content, document, learned, digest, title, characters,"
          + " source_title, source_author, source_date, source_kind, source_language,"
          + " source_citation, source_licence";

  private static final String NOTHING = "";

  private TurnRows() {}

  /// A reading on record.
  ///
  /// @param number the number of its turn
  /// @param claims how many it has
  /// @param gaps how many it has
  /// @param orders how many it has
  /// @param content the digest of what it says
  /// @param document the document as it was read
  record Reading(
      int number, int claims, int gaps, int orders, String content, DocumentRow document) {}

  static void write(Row row, int number, Prepared prepared) throws SQLException {
    Entry entry = prepared.entry();
    DocumentRow document = entry.document();
    row.integer(number).text(document.id()).whole(Moments.kept(document.learned())).flag(false);
    row.text(document.digest()).text(document.title()).integer(document.characters());
    row.integer(entry.claims().size()).integer(entry.gaps().size()).integer(entry.orders().size());
    row.text(prepared.content());
    Description source = document.description();
    Edtf date = source.date();
    SourceKind kind = source.kind();
    row.text(source.title()).text(source.author()).text(date == null ? null : date.toString());
    row.text(kind == null ? null : Words.SOURCE_KIND.of(kind)).text(source.language());
    row.text(source.citation()).text(source.licence()).end();
  }

  static void write(Row row, int number, Withdrawal withdrawal) throws SQLException {
    row.integer(number).text(withdrawal.document()).whole(Moments.kept(withdrawal.learned()));
    row.flag(true).none().none().none().integer(0).integer(0).integer(0).text(NOTHING);
    row.none().none().none().none().none().none().none().end();
  }

  static Reading read(Cursor row) throws SQLException {
    int number = row.integer();
    int claims = row.integer();
    int gaps = row.integer();
    int orders = row.integer();
    String content = row.text();
    String id = row.text();
    long learned = row.whole();
    String digest = row.text();
    String title = row.text();
    int characters = row.integer();
    DocumentRow document =
        new DocumentRow(id, digest, title, characters, description(row), Moments.of(learned));
    return new Reading(number, claims, gaps, orders, content, document);
  }

  private static Description description(Cursor row) throws SQLException {
    String title = row.textOrNone();
    String author = row.textOrNone();
    @Nullable String date = row.textOrNone();
    @Nullable String kind = row.textOrNone();
    return new Description(
        title,
        author,
        date == null ? null : Edtf.parse(date),
        kind == null ? null : Words.SOURCE_KIND.of(kind),
        row.textOrNone(),
        row.textOrNone(),
        row.textOrNone());
  }
}
