package org.entente.reading.statement.field;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Gap;
import org.entente.claim.Place;
import org.entente.claim.Property;
import org.entente.reading.evidence.Naming;
import org.entente.reading.evidence.Quotes;
import org.entente.reading.evidence.Times;
import org.entente.time.HistoricalDate;
import org.entente.time.expression.DateMention;
import org.jspecify.annotations.Nullable;

/// An infobox and what it is about.
///
/// @param quotes cites the document
/// @param naming what is known of names
/// @param subject whose box it is
/// @param fields its fields
/// @param year the year of its thing, by which names are read; null where it is not known
record Box(
    Quotes quotes, Naming naming, Entity subject, List<BoxField> fields, @Nullable Integer year) {

  private static final double SURE = 0.9;
  private static final Pattern PLACE =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.\\- ]+(?:, ?\\p{Lu}[\\p{L}\\p{M}'’.\\- ]+){0,3}");

  /// The first field with one of the names, if it has a value.
  Optional<BoxField> field(String keys) {
    return fields.stream().filter(f -> f.key().matches(keys) && !f.isEmpty()).findFirst();
  }

  /// All fields with one of the names, with a value or without.
  List<BoxField> all(String keys) {
    return fields.stream().filter(f -> f.key().matches(keys)).toList();
  }

  /// The first date of a field.
  static Optional<HistoricalDate> date(BoxField field) {
    return field.values().stream()
        .flatMap(value -> Times.in(value.text()).stream())
        .map(DateMention::date)
        .findFirst();
  }

  /// The place that a field names, which may stand after a date.
  static @Nullable Place place(BoxField field) {
    String text = field.text();
    for (DateMention mention : Times.in(text).reversed()) {
      text = mention.end() <= text.length() ? text.substring(mention.end()) : text;
      break;
    }
    String words =
        text.replaceAll("\\([^)]*\\)|\\[[^\\]]*\\]", " ")
            .replaceAll("\\s+", " ")
            .replaceFirst("^[\\s,;–-]*(?:(?:at|in) )?", "")
            .strip();
    return PLACE.matcher(words).matches() ? new Place(words, null) : null;
  }

  /// Begins a claim about the box's thing.
  ClaimDraft draft(Property property, String rule) {
    return new ClaimDraft(subject, property, "field:" + rule).confidence(SURE);
  }

  /// Ends a claim with the words of one field.
  Optional<Claim> cite(ClaimDraft draft, BoxField field) {
    return field.cite(quotes).map(words -> draft.cite(words, quotes.source().digest()));
  }

  /// Ends a claim with the words from one field to another, whichever stands first.
  Optional<Claim> cite(ClaimDraft draft, BoxField one, BoxField other) {
    Optional<Citation> first = one.cite(quotes);
    Optional<Citation> last = other.cite(quotes);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    int start = Math.min(first.get().start(), last.get().start());
    int end = Math.max(first.get().end(), last.get().end());
    Citation whole =
        new Citation(
            quotes.source().id(),
            quotes.source().title(),
            quotes.section(),
            start,
            end,
            quotes.source().original().substring(start, end));
    return Optional.of(draft.cite(whole, quotes.source().digest()));
  }

  /// Ends a claim with the words of one name in a list.
  Optional<Claim> cite(ClaimDraft draft, BoxField field, NameList.Item item) {
    return quotes
        .between(field.name(), 0, item.span(), item.end())
        .filter(words -> field.values().size() == 1)
        .or(() -> quotes.part(item.span(), item.start(), item.end()))
        .map(words -> draft.cite(words, quotes.source().digest()));
  }

  /// The gap of a field that has a name and has lost its value.
  ///
  /// A template's parameter left empty is no loss: nothing was ever there.
  Optional<Gap> gap(BoxField field, Property property, boolean whole) {
    if (whole && isParameter(field)) {
      return Optional.empty();
    }
    String name = field.name().text().strip();
    String said =
        whole
            ? "The field “%s” has no value left.".formatted(name)
            : "The list in the field “%s” has lost a name.".formatted(name);
    return cite(draft(property, "gap").value(""), field).map(claim -> new Gap(claim, said));
  }

  private boolean isParameter(BoxField field) {
    String original = quotes.source().original();
    int at = field.name().endInOriginal(field.name().text().length());
    while (at < original.length() && original.charAt(at) == ' ') {
      at++;
    }
    boolean bare = field.text().isEmpty();
    return bare && at < original.length() && original.charAt(at) == '=';
  }

  /// The entity of a name in a list, at the time of the box's thing.
  Entity named(NameList.Item item, EntityKind kind) {
    return naming.known(item.name(), year, kind);
  }

  /// The names of a field.
  NameList names(BoxField field) {
    return NameList.of(field.values(), naming);
  }
}
