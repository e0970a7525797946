package org.entente.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.app.Extraction;
import org.entente.app.Extractor;
import org.entente.claim.Act;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Entity;
import org.entente.claim.EntityKind;
import org.entente.claim.Gap;
import org.entente.claim.InstrumentType;
import org.entente.claim.Order;
import org.entente.claim.Phase;
import org.entente.claim.Property;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.source.Description;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Reads documents in which each line is a claim: `property|subject|object|value|code|date|words`.
///
/// An entity is `kind:name`. `order|1|2|words` says that the first claim so far came before the
/// second. A line that begins with `gap` is a gap, one with `bad` cannot be read, one with `bug`
/// makes the extractor fail.
final class LineExtractor implements Extractor {

  @Override
  public Extraction read(String id, byte[] bytes) throws ProblemException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String digest = Integer.toHexString(text.hashCode());
    List<Claim> claims = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    List<Order> orders = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      List<String> cells = List.of(line.split("\\|", -1));
      int words = start + line.lastIndexOf('|') + 1;
      start += line.length() + 1;
      switch (cells.getFirst()) {
        case "" -> {}
        case "bad" -> throw new ProblemException(bad(id));
        case "bug" -> throw new IllegalStateException("a bug");
        case "gap" ->
            gaps.add(
                new Gap(
                    claim(id, digest, words, cells.subList(1, cells.size())),
                    "The field has no value left."));
        case "order" -> orders.add(order(id, words, claims, cells));
        default -> claims.add(claim(id, digest, words, cells));
      }
    }
    return new Extraction(
        id, digest, "On " + id, text, Description.NONE, claims, gaps, orders, List.of());
  }

  private static Order order(String id, int start, List<Claim> claims, List<String> cells) {
    String quote = cells.getLast();
    return new Order(
        claims.get(Integer.parseInt(cells.get(1)) - 1).id(),
        claims.get(Integer.parseInt(cells.get(2)) - 1).id(),
        Order.Sense.BEGAN_BEFORE,
        true,
        new Citation(id, "On " + id, null, start, start + quote.length(), quote),
        "line");
  }

  private static Problem bad(String id) {
    return new Problem("bad", Severity.ERROR, id, "is bad.", "Mend it.");
  }

  private static Claim claim(String id, String digest, int start, List<String> cells) {
    Property property = Property.of(cells.get(0)).orElseThrow();
    Entity subject = entity(cells.get(1));
    ClaimDraft draft =
        new ClaimDraft(
                subject == null ? Entity.of("", EntityKind.EVENT) : subject, property, "line")
            .object(entity(cells.get(2)))
            .value(cells.get(3).isEmpty() ? null : cells.get(3))
            .confidence(0.75);
    code(draft, property, cells.get(4));
    String date = cells.get(5);
    if (!date.isEmpty()) {
      draft.time(new HistoricalDate(Edtf.parse(date), null, Basis.STATED));
    }
    String quote = cells.getLast();
    return draft.cite(
        new Citation(id, "On " + id, null, start, start + quote.length(), quote), digest);
  }

  private static void code(ClaimDraft draft, Property property, String code) {
    if (code.isEmpty()) {
      return;
    }
    String constant = code.toUpperCase(Locale.ROOT).replace('-', '_');
    switch (property) {
      case RELATIONS -> draft.code(Phase.valueOf(constant)).reciprocal(true);
      case INSTRUMENT_TYPE -> draft.code(InstrumentType.valueOf(constant));
      default -> draft.act(Act.valueOf(constant));
    }
  }

  private static @Nullable Entity entity(String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    int colon = cell.indexOf(':');
    String kind = cell.substring(0, colon).toUpperCase(Locale.ROOT);
    return Entity.of(cell.substring(colon + 1), EntityKind.valueOf(kind));
  }
}
