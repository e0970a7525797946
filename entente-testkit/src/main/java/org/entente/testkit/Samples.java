package org.entente.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.claim.Place;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;

/// Small made-up documents and claims.
public final class Samples {

  private static final String RULE = "sample";

  private Samples() {}

  /// A claim with nothing but what every claim must have.
  public static Claim bare(String document, String quote) {
    Entity treaty = Entity.of("Treaty of " + document, EntityKind.INSTRUMENT);
    return new ClaimDraft(treaty, Property.SIGNED, RULE)
        .cite(new Citation(document, document, null, 0, quote.length(), quote), "00");
  }

  /// A claim with every part that a claim can have, and with letters that are hard to carry.
  public static Claim full(String document) {
    String quote = "Pálffy \"met\" the Шах\\\n in Qajar \uD83D\uDD4A";
    return new ClaimDraft(new Entity("Pál Pálffy", EntityKind.PERSON, "P1"), Property.EVENT, RULE)
        .object(new Entity("Шах", EntityKind.PERSON, null))
        .value("a \"gift\"\t")
        .language("hu")
        .act(Act.MEET)
        .time(new HistoricalDate(Edtf.parse("1873-05/1873-06"), "May and June", Basis.ANCHORED))
        .place(new Place("Tehran", "L7"))
        .stance(Stance.PLANNED)
        .reciprocal(true)
        .confidence(0.65)
        .cite(new Citation(document, "Diary\u00a0I", "1873", 40, 40 + quote.length(), quote), "00");
  }

  /// A reading of a document at an instant.
  ///
  /// @param version told apart from other versions by its digest
  public static Entry entry(String document, int version, Instant learned, Claim... claims) {
    DocumentRow row =
        new DocumentRow(
            document,
            "%064x".formatted(version),
            document,
            1000 + version,
            Description.NONE,
            learned);
    Gap gap = new Gap(bare(document, "Parties: ,"), "The parties of " + document + " are lost.");
    return new Entry(row, List.of(claims), List.of(gap), orders(claims));
  }

  /// All that can be known of a document as a source.
  public static Description described() {
    return new Description(
        "Diary \u201COne\u201D",
        "Pál Pálffy",
        Edtf.parse("1873-05~/1874"),
        SourceKind.PRIMARY,
        "hu",
        "P. Pálffy,\tDiary\\One\n(1874), 3.",
        "CC0-1.0");
  }

  /// The same reading of a document, with what is known of it as a source.
  public static Entry described(Entry entry, Description description) {
    DocumentRow row = entry.document();
    return new Entry(
        new DocumentRow(
            row.id(), row.digest(), row.title(), row.characters(), description, row.learned()),
        entry.claims(),
        entry.gaps(),
        entry.orders());
  }

  /// That the claims came in their order, alternately as surely told and not.
  private static List<Order> orders(Claim... claims) {
    List<Order> orders = new ArrayList<>();
    for (int i = 1; i < claims.length; i++) {
      orders.add(
          new Order(
              claims[i - 1].id(),
              claims[i].id(),
              i % 2 == 1 ? Order.Sense.ENDED_BEFORE : Order.Sense.BEGAN_BEFORE,
              i % 2 == 1,
              claims[i].source(),
              RULE));
    }
    return orders;
  }
}
