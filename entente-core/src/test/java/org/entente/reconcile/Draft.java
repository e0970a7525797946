package org.entente.reconcile;

import java.util.Locale;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Gap;
import org.entente.claim.Property;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;

/// Claims of one document for tests, each a sentence further on.
final class Draft {

  private int at;

  /// A claim of prose under the heading "Story".
  Claim said(Entity subject, Property property, String date, String quote) {
    return cite(new ClaimDraft(subject, property, "prose:test").time(date(date)), quote);
  }

  /// Ends a draft with its words, after all words before.
  Claim cite(ClaimDraft draft, String quote) {
    int start = at;
    at = start + quote.length() + 1;
    Citation source =
        new Citation("story.txt", "The Strelsau Pact, a story", "Story", start, at - 1, quote);
    return draft.cite(source, "00");
  }

  /// A gap of a property.
  Gap gap(Entity subject, Property property, String quote) {
    return new Gap(
        cite(new ClaimDraft(subject, property, "field:gap").value(""), quote), "It is lost.");
  }

  static HistoricalDate date(String edtf) {
    return new HistoricalDate(Edtf.parse(edtf), edtf, Basis.STATED);
  }

  static Entity person(String name) {
    return Entity.of(name, EntityKind.PERSON);
  }

  static Entity state(String name) {
    return new Entity(name, EntityKind.STATE, name.toLowerCase(Locale.ROOT));
  }

  static Entity instrument(String name) {
    return Entity.of(name, EntityKind.INSTRUMENT);
  }
}
