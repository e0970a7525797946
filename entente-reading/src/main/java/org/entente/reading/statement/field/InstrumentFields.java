package org.entente.reading.statement.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Gap;
import org.entente.claim.InstrumentType;
import org.entente.claim.Property;
import org.entente.reading.evidence.Stated;
import org.entente.reading.evidence.Times;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// What the box of an instrument says.
final class InstrumentFields {

  private static final String SIGNED =
      "(?:date )?signed|date of (?:signing|signature)|signature date";
  private static final String PLACE =
      "location(?: signed)?|place(?: signed| of signing)?|signed (?:at|in)";
  private static final String EFFECTIVE =
      "(?:date )?effective(?: date)?|in force|(?:date of )?entry into force|date of effect|entered"
          + " into force";
  private static final String EXPIRY =
      "(?:date )?(?:expiration|expire[sd]?|expiry|terminated|termination)(?: date)?";
  private static final String SIGNATORIES = "(?:original )?(?:signatory|signer)";
  private static final String PARTIES = "(?:contracting |original |state )?party";
  private static final String RATIFIERS = "ratifier|ratified by";
  private static final String DRAFTED = "(?:date )?(?:drafted|negotiated)|negotiation";

  private static final List<String> HOW =
      List.of("denounced", "superseded", "dissolved", "terminated", "abrogated", "expired");

  private record TypeWord(Pattern word, InstrumentType type) {}

  private static final List<TypeWord> TYPES = types();

  private final Box box;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();

  private InstrumentFields(Box box) {
    this.box = box;
  }

  static Stated of(Box box) {
    InstrumentFields reading = new InstrumentFields(box);
    reading.read();
    return new Stated(List.copyOf(reading.claims), List.copyOf(reading.gaps));
  }

  /// The day of the signature, by which the names of a box are read.
  static Optional<HistoricalDate> signed(Box box) {
    return box.field(SIGNED).flatMap(Box::date);
  }

  private void read() {
    box.field("type|kind").ifPresent(this::type);
    box.field("context|background|subject").ifPresent(f -> value(f, Property.CONTEXT, "context"));
    box.field(DRAFTED).ifPresent(this::negotiated);
    signed();
    names(SIGNATORIES, Property.SIGNATORY, EntityKind.PERSON);
    names(PARTIES, Property.PARTY, EntityKind.STATE);
    names(RATIFIERS, Property.RATIFIED, EntityKind.STATE);
    inForce();
    box.field(EXPIRY).ifPresent(this::terminated);
    for (String keys : List.of("type|kind", "context", SIGNED, EFFECTIVE, EXPIRY)) {
      lost(keys);
    }
  }

  private void type(BoxField field) {
    String words = field.text().toLowerCase(Locale.ROOT);
    for (TypeWord type : TYPES) {
      if (type.word().matcher(words).find()) {
        box.cite(box.draft(Property.INSTRUMENT_TYPE, "type").code(type.type()), field)
            .ifPresent(claims::add);
        return;
      }
    }
  }

  private void value(BoxField field, Property property, String rule) {
    String words = field.text().replaceAll("\\s+", " ");
    box.cite(box.draft(property, rule).value(words), field).ifPresent(claims::add);
  }

  private void negotiated(BoxField field) {
    Box.date(field)
        .flatMap(date -> box.cite(box.draft(Property.NEGOTIATED, "negotiated").time(date), field))
        .ifPresent(claims::add);
  }

  private void signed() {
    Optional<BoxField> when = box.field(SIGNED).filter(f -> Box.date(f).isPresent());
    Optional<BoxField> where = box.field(PLACE).filter(f -> Box.place(f) != null);
    ClaimDraft draft = box.draft(Property.SIGNED, "signed");
    when.flatMap(Box::date).ifPresent(draft::time);
    if (when.isPresent() && where.isPresent()) {
      draft.place(Box.place(where.get()));
      box.cite(draft, when.get(), where.get()).ifPresent(claims::add);
    } else if (when.isPresent()) {
      draft.place(Box.place(when.get()));
      box.cite(draft, when.get()).ifPresent(claims::add);
    } else if (where.isPresent()) {
      draft.place(Box.place(where.get()));
      box.cite(draft, where.get()).ifPresent(claims::add);
    }
  }

  private void names(String keys, Property property, EntityKind kind) {
    for (BoxField field : box.all(keys)) {
      if (field.isEmpty()) {
        box.gap(field, property, true).ifPresent(gaps::add);
        continue;
      }
      NameList list = box.names(field);
      for (NameList.Item item : list.items()) {
        name(field, item, property, kind);
      }
      if (list.lost()) {
        box.gap(field, property, false).ifPresent(gaps::add);
      }
    }
  }

  private void name(BoxField field, NameList.Item item, Property property, EntityKind kind) {
    Entity entity = box.named(item, kind);
    ClaimDraft draft = box.draft(property, property.word()).object(entity);
    if (property == Property.RATIFIED && item.aside() != null) {
      Times.in(item.aside()).stream().findFirst().ifPresent(d -> draft.time(d.date()));
    }
    box.cite(draft, field, item).ifPresent(claims::add);
    String aside = item.aside();
    boolean state = aside != null && box.naming().actor(aside, box.year()).isPresent();
    if (aside != null && state && property == Property.SIGNATORY && box.all(PARTIES).isEmpty()) {
      Entity party = box.naming().known(aside, box.year(), EntityKind.STATE);
      box.cite(box.draft(Property.PARTY, "signatory-for").object(party), field, item)
          .ifPresent(claims::add);
    }
  }

  private void inForce() {
    Optional<BoxField> from = box.field(EFFECTIVE).filter(f -> Box.date(f).isPresent());
    Optional<BoxField> to = box.field(EXPIRY).filter(f -> Box.date(f).isPresent());
    if (from.isEmpty()) {
      return;
    }
    HistoricalDate start = Box.date(from.get()).orElseThrow();
    ClaimDraft draft = box.draft(Property.IN_FORCE, "in-force");
    if (to.isPresent()) {
      draft.time(Times.between(start, Box.date(to.get()).orElseThrow()));
      box.cite(draft, from.get(), to.get()).ifPresent(claims::add);
    } else {
      box.cite(draft.time(start.since()), from.get()).ifPresent(claims::add);
    }
  }

  private void terminated(BoxField field) {
    String how = HOW.stream().filter(field.text()::contains).findFirst().orElse(byName(field));
    Box.date(field)
        .map(date -> box.draft(Property.TERMINATED, "expired").time(date).value(how))
        .flatMap(draft -> box.cite(draft, field))
        .ifPresent(claims::add);
  }

  private static @Nullable String byName(BoxField field) {
    return field.key().contains("terminat") ? null : "expired";
  }

  private void lost(String keys) {
    Property property =
        switch (keys) {
          case SIGNED -> Property.SIGNED;
          case EFFECTIVE -> Property.IN_FORCE;
          case EXPIRY -> Property.TERMINATED;
          case "context" -> Property.CONTEXT;
          default -> Property.INSTRUMENT_TYPE;
        };
    box.all(keys).stream()
        .filter(BoxField::isEmpty)
        .flatMap(f -> box.gap(f, property, true).stream())
        .forEach(gaps::add);
  }

  private static List<TypeWord> types() {
    List<TypeWord> types = new ArrayList<>();
    types.add(
        new TypeWord(
            Pattern.compile("exchange of (?:notes|letters)"), InstrumentType.EXCHANGE_OF_NOTES));
    types.add(
        new TypeWord(Pattern.compile("\\barmistice|cease-?fire|truce"), InstrumentType.ARMISTICE));
    types.add(new TypeWord(Pattern.compile("communiqu"), InstrumentType.COMMUNIQUE));
    types.add(new TypeWord(Pattern.compile("memorandum"), InstrumentType.MEMORANDUM));
    for (InstrumentType type :
        List.of(
            InstrumentType.DECLARATION,
            InstrumentType.PROTOCOL,
            InstrumentType.CONVENTION,
            InstrumentType.CHARTER,
            InstrumentType.TREATY,
            InstrumentType.PACT,
            InstrumentType.ACCORD,
            InstrumentType.AGREEMENT)) {
      types.add(new TypeWord(Pattern.compile("\\b" + type.word()), type));
    }
    types.add(
        new TypeWord(
            Pattern.compile("\\b(?:alliance|peace|non-?aggression|friendship)\\b"),
            InstrumentType.TREATY));
    return List.copyOf(types);
  }
}
