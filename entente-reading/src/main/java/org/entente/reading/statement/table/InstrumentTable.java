package org.entente.reading.statement.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Place;
import org.entente.claim.Property;
import org.entente.reading.evidence.Naming;
import org.entente.reading.evidence.Quotes;
import org.entente.reading.statement.field.NameList;
import org.entente.source.Span;
import org.entente.time.HistoricalDate;

/// Instruments by row, with the days on which they were signed, ratified and came into force.
final class InstrumentTable {

  private static final double SURE = 0.85;
  private static final int LONGEST_NAME = 140;
  private static final Pattern INSTRUMENT =
      PlainTables.header(
          "(?:international |name of |title of"
              + " )?(?:treaty|agreement|convention|instrument|pact|accord|protocol)(?: or"
              + " (?:treaty|agreement|convention))?(?: name)?");
  private static final Pattern NAME =
      Pattern.compile(
          "(?i:.*\\b(?:treaty|treaties|agreements?|conventions?|pact|accords?|protocol|charter|act"
              + "|statute|covenant|memorandum|declaration|partnership)\\b.*)|[A-Z]{3,}");
  private static final Pattern SIGNER =
      PlainTables.header("(?:political )?(?:entity|body|state) represented|represented (?:by|as)");
  private static final Pattern PARTNER =
      PlainTables.header("country|state|economy|partner|party|other party|countries|with");
  private static final Pattern SIGNED =
      PlainTables.header("(?:date )?signed|(?:date of )?(?:signature|signing)");
  private static final Pattern PLACE =
      PlainTables.header(
          "(?:place|location)(?: signed| of (?:signature|signing))?|signed (?:at|in)");
  private static final Pattern SIGNATORIES =
      PlainTables.header("(?:original )?(?:signator(?:y|ies)|signers?)|signed by");
  private static final Pattern PARTIES =
      PlainTables.header("(?:contracting |original |state )?parties");
  private static final Pattern RATIFIED =
      PlainTables.header(
          "(?:date )?ratified|(?:date of )?(?:ratification|accession)"
              + "|ratification ?/ ?accession");
  private static final Pattern IN_FORCE =
      PlainTables.header(
          "effective(?: date)?|in force(?: since)?|(?:date of )?entry into force"
              + "|(?:entered|came) into force");

  private InstrumentTable() {}

  static List<Claim> claims(Quotes quotes, TableContext context, TableStatements.Grid grid) {
    int instrument = PlainTables.find(grid.header(), INSTRUMENT);
    int signed = PlainTables.find(grid.header(), SIGNED);
    int ratified = PlainTables.find(grid.header(), RATIFIED);
    int inForce = PlainTables.find(grid.header(), IN_FORCE);
    if (instrument < 0 || (signed < 0 && ratified < 0 && inForce < 0)) {
      return List.of();
    }
    int signer = PlainTables.find(grid.header(), SIGNER);
    int partner = PlainTables.find(grid.header(), PARTNER);
    Optional<Entity> subject = Subjects.of(context);
    List<Claim> claims = new ArrayList<>();
    for (List<Span> cells : grid.rows()) {
      String name = Cell.name(Cell.text(cells, instrument));
      if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
        continue;
      }
      Row row = new Row(quotes, cells);
      Entity entity = Entity.of(Naming.withoutArticle(name), EntityKind.INSTRUMENT);
      if (ratified >= 0) {
        signer(row, signer, subject, context)
            .ifPresent(
                state ->
                    ofOneState(
                        row, entity, state, new int[] {instrument, signed, ratified}, claims));
      } else {
        int place = PlainTables.find(grid.header(), PLACE);
        dates(row, entity, new int[] {instrument, signed, inForce, place}, claims);
        Members members = new Members(row, entity, instrument, context.naming());
        members.add(grid.header(), SIGNATORIES, Property.SIGNATORY, EntityKind.PERSON, claims);
        members.add(grid.header(), PARTIES, Property.PARTY, EntityKind.STATE, claims);
        parties(row, entity, new int[] {instrument, partner}, subject, context, claims);
      }
    }
    return List.copyOf(claims);
  }

  /// Who signed and ratified: as the row says, or else the page's own state.
  private static Optional<Entity> signer(
      Row row, int column, Optional<Entity> subject, TableContext context) {
    if (column < 0) {
      return subject;
    }
    return Optional.ofNullable(row.name(column))
        .map(name -> context.naming().asWritten(name, null, EntityKind.STATE));
  }

  /// Where ratifications are listed, the days are those of the page's own state.
  private static void ofOneState(
      Row row, Entity instrument, Entity state, int[] columns, List<Claim> claims) {
    HistoricalDate signed = row.date(columns[1]);
    if (signed != null) {
      ClaimDraft draft = new ClaimDraft(instrument, Property.SIGNATORY, "table:signature");
      row.cite(draft.object(state).time(signed).confidence(SURE), columns[0], columns[1])
          .ifPresent(claims::add);
    }
    HistoricalDate ratified = row.date(columns[2]);
    if (ratified != null) {
      ClaimDraft draft = new ClaimDraft(instrument, Property.RATIFIED, "table:ratification");
      row.cite(draft.object(state).time(ratified).confidence(SURE), columns[0], columns[2])
          .ifPresent(claims::add);
    }
  }

  private static void dates(Row row, Entity instrument, int[] columns, List<Claim> claims) {
    HistoricalDate signed = row.date(columns[1]);
    if (signed != null) {
      ClaimDraft draft = new ClaimDraft(instrument, Property.SIGNED, "table:signed");
      String place = row.name(columns[3]);
      int last = place == null ? columns[1] : columns[3];
      if (place != null) {
        draft.place(new Place(place, null));
      }
      row.cite(draft.time(signed).confidence(SURE), columns[0], columns[1], last)
          .ifPresent(claims::add);
    }
    HistoricalDate inForce = row.date(columns[2]);
    if (inForce != null) {
      ClaimDraft draft = new ClaimDraft(instrument, Property.IN_FORCE, "table:in-force");
      row.cite(draft.time(inForce.since()).confidence(SURE), columns[0], columns[2])
          .ifPresent(claims::add);
    }
  }

  private static void parties(
      Row row,
      Entity instrument,
      int[] columns,
      Optional<Entity> subject,
      TableContext context,
      List<Claim> claims) {
    String partner = row.name(columns[1]);
    if (partner == null) {
      return;
    }
    List<Entity> parties = new ArrayList<>(subject.stream().toList());
    parties.add(context.naming().asWritten(partner, null, EntityKind.STATE));
    for (Entity party : parties) {
      ClaimDraft draft = new ClaimDraft(instrument, Property.PARTY, "table:party");
      row.cite(draft.object(party).confidence(SURE), columns[0], columns[1]).ifPresent(claims::add);
    }
  }

  /// The names in a cell of a row, each tied to the row's instrument.
  private record Members(Row row, Entity instrument, int column, Naming naming) {

    void add(
        List<String> header,
        Pattern wanted,
        Property property,
        EntityKind kind,
        List<Claim> claims) {
      int names = PlainTables.find(header, wanted);
      if (names < 0 || names >= row.cells().size()) {
        return;
      }
      for (NameList.Item item : NameList.of(List.of(row.cells().get(names)), naming).items()) {
        Entity named = naming.known(item.name(), null, kind);
        ClaimDraft draft = new ClaimDraft(instrument, property, "table:" + property.word());
        row.cite(draft.object(named).confidence(SURE), column, names).ifPresent(claims::add);
      }
    }
  }
}
