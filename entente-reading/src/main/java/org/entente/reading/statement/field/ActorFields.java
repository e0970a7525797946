package org.entente.reading.statement.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Property;
import org.entente.reading.evidence.Stated;
import org.entente.reading.evidence.Times;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// What the box of a person or an organisation says.
final class ActorFields {

  private static final Pattern OFFICE_OF =
      Pattern.compile("^(?:\\d+(?:st|nd|rd|th) )?(.+?) of (?:the )?(.+)$");

  private final Box box;
  private final List<Claim> claims = new ArrayList<>();

  private ActorFields(Box box) {
    this.box = box;
  }

  static Stated of(Box box) {
    ActorFields reading = new ActorFields(box);
    if (box.subject().kind() == EntityKind.ORGANISATION) {
      reading.organisation();
    } else {
      reading.person();
    }
    return new Stated(List.copyOf(reading.claims), List.of());
  }

  private void person() {
    dated("born|birth date", "birth place", Property.BORN);
    dated("died|death date", "death place", Property.DIED);
    offices();
  }

  private void organisation() {
    dated(
        "formation|founded|established|founding date|date founded",
        "founding location",
        Property.FOUNDED);
    dated("dissolved|disestablished|extinction|abolished|date dissolved", "", Property.DISSOLVED);
    box.field("member|member state").ifPresent(this::members);
  }

  private void dated(String when, String where, Property property) {
    Optional<BoxField> date = box.field(when).filter(f -> Box.date(f).isPresent());
    if (date.isEmpty()) {
      return;
    }
    ClaimDraft draft =
        box.draft(property, property.word()).time(Times.start(Box.date(date.get()).orElseThrow()));
    Optional<BoxField> place = where.isEmpty() ? Optional.empty() : box.field(where);
    if (place.isPresent() && Box.place(place.get()) != null) {
      draft.place(Box.place(place.get()));
      box.cite(draft, date.get(), place.get()).ifPresent(claims::add);
    } else {
      box.cite(draft.place(Box.place(date.get())), date.get()).ifPresent(claims::add);
    }
  }

  private void members(BoxField field) {
    List<NameList.Item> items = box.names(field).items();
    for (NameList.Item item : items) {
      Entity member = box.named(item, EntityKind.STATE);
      if (member.ref() != null) {
        ClaimDraft draft =
            new ClaimDraft(member, Property.MEMBER_OF, "field:member")
                .object(box.subject())
                .value("member")
                .confidence(0.85);
        box.cite(draft, field, item).ifPresent(claims::add);
      }
    }
  }

  /// Each office with the term, predecessor and successor that follow it in the box.
  private void offices() {
    List<BoxField> fields = box.fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).key().equals("office") && !fields.get(i).isEmpty()) {
        int next = i + 1;
        while (next < fields.size() && !fields.get(next).key().equals("office")) {
          next++;
        }
        office(fields.get(i), fields.subList(i + 1, next));
      }
    }
  }

  private void office(BoxField office, List<BoxField> about) {
    BoxField from = first(about, "term start|took office");
    BoxField to = first(about, "term end|left office");
    BoxField term = first(about, "in office|term(?: of office)?");
    HistoricalDate start = date(from);
    HistoricalDate end = date(to);
    HistoricalDate whole = date(term);
    if (start != null) {
      whole = end == null ? start.since() : Times.between(start, end);
    }
    BoxField last = to != null && end != null ? to : from != null && start != null ? from : term;
    ClaimDraft draft = holds(box.subject(), office, whole);
    (last == null ? box.cite(draft, office) : box.cite(draft, office, last)).ifPresent(claims::add);
    neighbour(office, first(about, "predecessor|preceded by"), whole, true);
    neighbour(office, first(about, "successor|succeeded by"), whole, false);
  }

  /// Who held the office before, until the term began, or after, since it ended.
  private void neighbour(
      BoxField office, @Nullable BoxField who, @Nullable HistoricalDate term, boolean before) {
    List<NameList.Item> names = who == null ? List.of() : box.names(who).items();
    if (who == null || names.size() != 1) {
      return;
    }
    HistoricalDate time = null;
    if (term != null && before) {
      time = Times.start(term).until();
    } else if (term != null && Times.end(term) != null) {
      time = java.util.Objects.requireNonNull(Times.end(term)).since();
    }
    Entity person =
        box.naming().known(names.getFirst().name(), Times.year(time), EntityKind.PERSON);
    box.cite(holds(person, office, time).confidence(0.8), office, who).ifPresent(claims::add);
  }

  private ClaimDraft holds(Entity person, BoxField office, @Nullable HistoricalDate time) {
    ClaimDraft draft =
        new ClaimDraft(person, Property.HOLDS_OFFICE, "field:office").time(time).confidence(0.9);
    Matcher of = OFFICE_OF.matcher(office.text());
    if (of.matches() && box.naming().actor(of.group(2), Times.year(time)).isPresent()) {
      return draft
          .value(of.group(1))
          .object(box.naming().known(of.group(2), Times.year(time), EntityKind.STATE));
    }
    return draft.value(office.text().replaceAll("\\s+", " "));
  }

  private static @Nullable BoxField first(List<BoxField> fields, String keys) {
    return fields.stream()
        .filter(f -> f.key().matches(keys) && !f.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable HistoricalDate date(@Nullable BoxField field) {
    return field == null ? null : Box.date(field).orElse(null);
  }
}
