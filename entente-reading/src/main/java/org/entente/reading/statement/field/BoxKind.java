package org.entente.reading.statement.field;

import java.util.List;
import java.util.regex.Pattern;
import org.entente.claim.EntityKind;

/// What an infobox describes, told from the names of its fields.
enum BoxKind {
  INSTRUMENT(
      EntityKind.INSTRUMENT,
      "(?:date )?signed|date of signing|signator(?:y|ie)|signer|ratifier|date drafted|depositor"
          + "|date effective|effective(?: date)?|date expiration|location signed"
          + "|condition(?: effective)?|date of effect|in force"),
  WAR(EntityKind.EVENT, "belligerent|combatant|casus belli|commander|casualty"),
  MEETING(EntityKind.EVENT, "participant|venue|chair(?:person|man)?|follow|precede|city"),
  ORGANISATION(
      EntityKind.ORGANISATION,
      "formation|founded|founder|headquarter|membership|secretary general|dissolved|abolished"
          + "|extinction|merger|official language"),
  PERSON(
      EntityKind.PERSON,
      "born|birth date|birth place|died|death date|death place|office|term start|term end|spouse"
          + "|nationality|alma mater|in office");

  private final EntityKind kind;
  private final Pattern telling;

  BoxKind(EntityKind kind, String telling) {
    this.kind = kind;
    this.telling = Pattern.compile(telling);
  }

  private static final Pattern INSTRUMENT_TITLE =
      Pattern.compile(
          "\\b(?:treaty|agreement|declaration|communiqu[eé]|pact|protocol|convention|charter|accords?|armistice|memorandum|final"
              + " act)\\b",
          Pattern.CASE_INSENSITIVE);

  /// What sort of thing the box is about.
  EntityKind entity() {
    return kind;
  }

  /// The kind with most telling fields, the first of equals; an instrument's title settles a tie of
  /// none.
  static java.util.Optional<BoxKind> of(List<BoxField> box, String title) {
    BoxKind best = null;
    long most = 0;
    for (BoxKind kind : values()) {
      long told = box.stream().filter(f -> kind.telling.matcher(f.key()).matches()).count();
      if (told > most) {
        most = told;
        best = kind;
      }
    }
    boolean titled = best == null && INSTRUMENT_TITLE.matcher(title).find();
    return java.util.Optional.ofNullable(titled ? INSTRUMENT : best);
  }
}
