package org.entente.reading.statement.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Phase;
import org.entente.claim.Property;
import org.entente.reading.evidence.Stated;
import org.entente.reading.evidence.Times;
import org.entente.time.HistoricalDate;

/// What the box of a war or of a meeting says.
final class EventFields {

  private EventFields() {}

  /// The sides of a war, each with each of the other, where two fields keep them apart.
  static Stated war(Box box) {
    List<BoxField> sides =
        box.all("combatant|belligerent").stream().filter(f -> !f.isEmpty()).toList();
    Optional<BoxField> when = box.field("date").filter(f -> Box.date(f).isPresent());
    if (sides.size() != 2) {
      return Stated.NOTHING;
    }
    HistoricalDate time = when.flatMap(Box::date).orElse(null);
    Box dated = new Box(box.quotes(), box.naming(), box.subject(), box.fields(), Times.year(time));
    List<Claim> claims = new ArrayList<>();
    for (NameList.Item one : dated.names(sides.getFirst()).items()) {
      for (NameList.Item other : dated.names(sides.getLast()).items()) {
        Entity left = dated.named(one, EntityKind.STATE);
        Entity right = dated.named(other, EntityKind.STATE);
        if (left.ref() == null || right.ref() == null || left.equals(right)) {
          continue;
        }
        ClaimDraft draft =
            new ClaimDraft(left, Property.RELATIONS, "field:belligerents")
                .object(right)
                .code(Phase.WAR)
                .time(time)
                .reciprocal(true)
                .confidence(0.85);
        dated.cite(draft, sides.getFirst(), sides.getLast()).ifPresent(claims::add);
      }
    }
    return new Stated(List.copyOf(claims), List.of());
  }

  /// When and where a meeting was held, and who took part.
  static Stated meeting(Box box) {
    Optional<BoxField> when = box.field("date").filter(f -> Box.date(f).isPresent());
    Optional<BoxField> where =
        box.field("venue|location|city|place").filter(f -> Box.place(f) != null);
    HistoricalDate time = when.flatMap(Box::date).orElse(null);
    List<Claim> claims = new ArrayList<>();
    if (when.isPresent()) {
      ClaimDraft draft = box.draft(Property.HELD, "held").time(time);
      if (where.isPresent()) {
        draft.place(Box.place(where.get()));
        box.cite(draft, when.get(), where.get()).ifPresent(claims::add);
      } else {
        box.cite(draft, when.get()).ifPresent(claims::add);
      }
    }
    Box dated = new Box(box.quotes(), box.naming(), box.subject(), box.fields(), Times.year(time));
    for (BoxField field : dated.all("participant")) {
      for (NameList.Item item : dated.names(field).items()) {
        ClaimDraft draft =
            dated
                .draft(Property.PARTICIPANT, "participant")
                .object(dated.named(item, EntityKind.PERSON));
        dated.cite(draft, field, item).ifPresent(claims::add);
      }
    }
    return new Stated(List.copyOf(claims), List.of());
  }
}
