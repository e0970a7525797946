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
public final class Draft {

  private int at;

  private final String document;
  private final String title;

  public Draft() {
    this("story.txt", "The Strelsau Pact, a story");
  }

  /// Claims of a document of its own.
  public Draft(String document, String title) {
    this.document = document;
    this.title = title;
  }

  /// A claim of prose under the heading "Story".
  public Claim said(Entity subject, Property property, String date, String quote) {
    return cite(new ClaimDraft(subject, property, "prose:test").time(date(date)), quote);
  }

  /// Ends a draft with its words, after all words before.
  public Claim cite(ClaimDraft draft, String quote) {
    int start = at;
    at = start + quote.length() + 1;
    Citation source = new Citation(document, title, "Story", start, at - 1, quote);
    return draft.cite(source, document);
  }

  /// A gap of a property.
  public Gap gap(Entity subject, Property property, String quote) {
    return new Gap(
        cite(new ClaimDraft(subject, property, "field:gap").value(""), quote), "It is lost.");
  }

  public static HistoricalDate date(String edtf) {
    return new HistoricalDate(Edtf.parse(edtf), edtf, Basis.STATED);
  }

  public static Entity person(String name) {
    return Entity.of(name, EntityKind.PERSON);
  }

  public static Entity state(String name) {
    return new Entity(name, EntityKind.STATE, name.toLowerCase(Locale.ROOT));
  }

  public static Entity instrument(String name) {
    return Entity.of(name, EntityKind.INSTRUMENT);
  }
}
