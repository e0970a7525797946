package org.entente.reading.statement.order;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.Order;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.source.SourceText;
import org.jspecify.annotations.Nullable;

/// What the words of one document say of the order of its facts, sentence by sentence.
///
/// An order is told by words: that one sentence follows another says nothing here. Each word of
/// order makes one order at most, between the two facts nearest to it, so that there are never more
/// of them than words.
public final class Orders {

  private record Cited(Link link, @Nullable String section) {}

  private final SourceText source;
  private final OrderTable table;
  private final List<Cited> links = new ArrayList<>();
  private final Recent recent = new Recent();

  /// Orders of a document, read by the rules of a table.
  public Orders(SourceText source, OrderTable table) {
    this.source = source;
    this.table = table;
  }

  /// A paragraph begins: no word in it points back over its beginning.
  public void paragraph() {
    recent.clear();
  }

  /// The next sentence of the paragraph.
  ///
  /// @param section the heading above it; null above the first one
  public void sentence(Facts facts, @Nullable String section) {
    if (!facts.none()) {
      List<Link> found = new ArrayList<>(new OverWords(table, facts).read(recent));
      found.addAll(new BetweenWords(table, facts).read(recent));
      found.addAll(new BackWords(table, facts).read(recent));
      found.forEach(link -> links.add(new Cited(link, section)));
    }
    recent.add(facts);
  }

  /// The orders, in reading order, now that the whole document is read.
  ///
  /// @param claims all that it says
  public List<Order> among(List<Claim> claims) {
    Map<List<String>, Order> orders = new LinkedHashMap<>();
    links.stream()
        .sorted(Comparator.comparingInt(c -> c.link().from()))
        .forEach(
            c -> {
              Order order = order(c, claims);
              if (order != null) {
                orders.putIfAbsent(List.of(order.earlier(), order.later()), order);
              }
            });
    return orders.values().stream()
        .filter(o -> !orders.containsKey(List.of(o.later(), o.earlier())))
        .toList();
  }

  private @Nullable Order order(Cited cited, List<Claim> claims) {
    Link link = cited.link();
    Claim earlier = claim(link.earlier(), claims);
    Claim later = claim(link.later(), claims);
    if (earlier == null || later == null || Sameness.between(earlier, later)) {
      return null;
    }
    String quote = source.original().substring(link.from(), link.to());
    Citation words =
        new Citation(source.id(), source.title(), cited.section(), link.from(), link.to(), quote);
    return new Order(earlier.id(), later.id(), link.sense(), link.firm(), words, link.rule());
  }

  /// The claim that carries a fact. What a sentence only names is told elsewhere in the document:
  /// the signing of an instrument, the holding of a conference.
  private static @Nullable Claim claim(End end, List<Claim> claims) {
    if (end.claim() != null) {
      return end.claim();
    }
    Claim found = null;
    for (Claim c : claims) {
      boolean tells =
          (c.property() == Property.SIGNED || c.property() == Property.HELD)
              && c.stance() == Stance.ASSERTED
              && c.subject().name().equals(end.name());
      if (tells && (found == null || found.time() == null && c.time() != null)) {
        found = c;
      }
    }
    return found;
  }
}
