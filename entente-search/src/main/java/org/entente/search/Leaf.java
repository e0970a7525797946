package org.entente.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Place;
import org.entente.query.Folding;
import org.entente.query.search.Facet;
import org.entente.reconcile.same.Same;
import org.entente.time.DayRange;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// One thing in an index, put together field by field.
final class Leaf {

  /// A name as a whole is compared by no more of its characters than this; Lucene takes no more
  /// than 32,766 bytes.
  private static final int MOST_OF_A_NAME = 4_000;

  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private final Document document = new Document();
  private final Set<String> actors = new HashSet<>();

  /// Begins with what every one has.
  Leaf(Fields.Kind kind, String id, int start) {
    document.add(new StringField(Fields.KIND, kind.name(), Field.Store.NO));
    document.add(new NumericDocValuesField(Fields.KIND, kind.number()));
    document.add(new NumericDocValuesField(Fields.START, start));
    document.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(cut(id))));
    word(Fields.DOCUMENT, id);
    if (kind != Fields.Kind.MARK) {
      places(id);
      facet(Facet.Head.DOCUMENT, id);
    }
  }

  private void places(String id) {
    word(Fields.PLACE, id);
    for (int slash = id.indexOf('/'); slash > 0; slash = id.indexOf('/', slash + 1)) {
      word(Fields.PLACE, id.substring(0, slash));
    }
  }

  Document document() {
    return document;
  }

  /// Adds something that is found only as a whole.
  void word(String field, String word) {
    document.add(new StringField(field, cut(word), Field.Store.NO));
  }

  static String cut(String word) {
    return word.length() <= MOST_OF_A_NAME ? word : word.substring(0, MOST_OF_A_NAME);
  }

  /// Adds text that is found by its words.
  void text(String field, String text) {
    FieldType type = field.equals(Fields.TEXT) ? WITH_OFFSETS : TextField.TYPE_NOT_STORED;
    document.add(new Field(field, text, type));
  }

  /// Adds what is handed back.
  void store(String field, String text) {
    document.add(new StoredField(field, text));
  }

  /// Adds where it begins, to be handed back.
  void store(String field, int number) {
    document.add(new StoredField(field, number));
  }

  /// Adds names and values of a claim, by whatever other names the document calls its sides.
  void said(Claim claim, Map<String, SortedSet<String>> otherNames) {
    for (Entity side : sides(claim)) {
      text(Fields.SAID, side.name());
      otherNames
          .getOrDefault(Same.key(side), Collections.emptySortedSet())
          .forEach(name -> text(Fields.SAID, name));
    }
    Place place = claim.place();
    optional(place == null ? null : place.name());
    optional(claim.value());
    Act act = claim.act();
    optional(act == null ? null : act.word());
  }

  private void optional(@Nullable String text) {
    if (text != null) {
      text(Fields.SAID, text);
    }
  }

  /// Adds what a claim is about, so that this is found, and told apart, by it.
  void about(Claim claim) {
    word(Fields.PROPERTY, claim.property().word());
    facet(Facet.Head.PROPERTY, claim.property().word());
    for (Entity side : sides(claim)) {
      actor(side);
      counted(side);
    }
    if (isNamedByPart(claim.subject())) {
      part(claim.subject());
    }
    Place place = claim.place();
    if (place != null) {
      word(Fields.NAME, Folding.fold(place.name()));
    }
    HistoricalDate time = claim.time();
    if (time != null) {
      days(time.edtf().bounds());
      began(claim.interval().start());
    }
  }

  private static List<Entity> sides(Claim claim) {
    Entity object = claim.object();
    return object == null ? List.of(claim.subject()) : List.of(claim.subject(), object);
  }

  private void actor(Entity side) {
    String ref = side.ref();
    if (ref != null) {
      word(Fields.REF, ref);
    }
    word(Fields.NAME, Folding.fold(side.name()));
    if (side.kind() == EntityKind.PERSON) {
      part(side);
    }
  }

  /// Counts an actor once, by whatever names this thing calls it.
  private void counted(Entity side) {
    String key = Same.key(side);
    if (actors.add(key)) {
      facet(Facet.Head.ACTOR, ActorLabel.of(key, side.name()));
    }
  }

  private static boolean isNamedByPart(Entity subject) {
    return subject.kind() == EntityKind.INSTRUMENT || subject.kind() == EntityKind.EVENT;
  }

  private void part(Entity entity) {
    document.add(new TextField(Fields.PART, Folding.fold(entity.name()), Field.Store.NO));
  }

  /// Adds days in which it may lie.
  void days(DayRange days) {
    document.add(new LongRange(Fields.DAYS, new long[] {first(days)}, new long[] {last(days)}));
  }

  static long first(DayRange days) {
    LocalDate earliest = days.earliest();
    return earliest == null ? Long.MIN_VALUE : earliest.toEpochDay();
  }

  static long last(DayRange days) {
    LocalDate latest = days.latest();
    return latest == null ? Long.MAX_VALUE : latest.toEpochDay();
  }

  private void began(DayRange start) {
    LocalDate earliest = start.earliest();
    LocalDate latest = start.latest();
    if (earliest == null || latest == null) {
      return;
    }
    int decade = Math.floorDiv(earliest.getYear(), 10);
    if (decade == Math.floorDiv(latest.getYear(), 10)) {
      facet(Facet.Head.DECADE, decade * 10 + "s");
    }
    if (earliest.getYear() == latest.getYear()) {
      facet(Facet.Head.YEAR, Integer.toString(earliest.getYear()));
    }
  }

  private void facet(Facet.Head head, String value) {
    if (!value.isEmpty()) {
      String dimension = head.name().toLowerCase(Locale.ROOT);
      document.add(new SortedSetDocValuesFacetField(dimension, cut(value)));
    }
  }
}
