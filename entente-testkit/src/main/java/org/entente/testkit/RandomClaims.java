package org.entente.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.InstrumentType;
import org.entente.claim.Phase;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;

/// Claims by chance about a few actors, so that many meet under one key; dates of every shape, and
/// many the same.
public final class RandomClaims {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final int DAYS = 4000;
  private static final List<String> STATES =
      List.of("arcadia", "borduria", "cimmeria", "drusia", "elbonia");
  private static final List<String> PERSONS = List.of("Ada Krantz", "Bela Moor", "Cato Lindh");
  private static final List<String> INSTRUMENTS =
      List.of("Treaty of Zenda", "Strelsau Pact", "Treaty of friendship");

  private final Random random;

  /// Claims that a seed gives.
  public RandomClaims(long seed) {
    this.random = new Random(seed);
  }

  /// The claims of one document.
  public List<Claim> of(String document, int count) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String quote = "sentence " + i;
      int start = 20 * i;
      claims.add(
          draft()
              .time(random.nextInt(8) == 0 ? null : date())
              .stance(random.nextInt(9) == 0 ? Stance.DENIED : Stance.ASSERTED)
              .cite(
                  new Citation(
                      document, "Of " + document, null, start, start + quote.length(), quote),
                  document));
    }
    return claims;
  }

  /// A day among those of the claims, and some before and after.
  public LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS + 800) - 400);
  }

  /// A state by chance.
  public Entity state() {
    String ref = any(STATES);
    return new Entity(
        ref.substring(0, 1).toUpperCase(Locale.ROOT) + ref.substring(1), EntityKind.STATE, ref);
  }

  private ClaimDraft draft() {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 ->
          new ClaimDraft(actor(), Property.EVENT, "chance")
              .object(actor())
              .act(any(List.of(Act.values())));
      case 3 ->
          new ClaimDraft(state(), Property.RELATIONS, "chance")
              .object(state())
              .code(any(List.of(Phase.values())))
              .reciprocal(true);
      case 4 -> instrument();
      case 5 ->
          new ClaimDraft(state(), Property.MEMBER_OF, "chance")
              .object(Entity.of("League of Zenda", EntityKind.ORGANISATION))
              .value("member");
      case 6 ->
          new ClaimDraft(person(), Property.HOLDS_OFFICE, "chance")
              .object(state())
              .value("President");
      default ->
          new ClaimDraft(state(), any(List.of(Property.FOUNDED, Property.DISSOLVED)), "chance");
    };
  }

  private ClaimDraft instrument() {
    Entity instrument = Entity.of(any(INSTRUMENTS), EntityKind.INSTRUMENT);
    return switch (random.nextInt(4)) {
      case 0 -> new ClaimDraft(instrument, Property.SIGNED, "chance");
      case 1 -> new ClaimDraft(instrument, Property.IN_FORCE, "chance");
      case 2 ->
          new ClaimDraft(instrument, Property.INSTRUMENT_TYPE, "chance").code(InstrumentType.PACT);
      default -> new ClaimDraft(instrument, Property.PARTY, "chance").object(state());
    };
  }

  private Entity actor() {
    return random.nextInt(4) == 0 ? person() : state();
  }

  private Entity person() {
    return Entity.of(any(PERSONS), EntityKind.PERSON);
  }

  private HistoricalDate date() {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    String edtf =
        switch (random.nextInt(8)) {
          case 0, 1 -> day.toString();
          case 2 -> day.toString().substring(0, 7);
          case 3 -> day.toString().substring(0, 4);
          case 4 -> day + "/" + day.plusDays(random.nextInt(3000));
          case 5 -> day + "/..";
          case 6 -> "../" + day;
          default -> day.toString().substring(0, 4) + "~";
        };
    return new HistoricalDate(Edtf.parse(edtf), edtf, Basis.STATED);
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
