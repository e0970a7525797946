package org.entente.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.reading.evidence.Stated;
import org.entente.reading.statement.order.OrderTable;
import org.entente.reading.statement.prose.ProseStatements;
import org.entente.source.SourceText;

/// States what a document says, as claims.
public final class Statements {

  /// What a document says, the fields of it that lost their value, and the order in which its words
  /// put its facts.
  public record Said(List<Claim> claims, List<Gap> gaps, List<Order> orders) {}

  private final Structured structured;
  private final ProseStatements prose;

  /// Statements that know what an authority knows, and of words of order those of a table.
  public Statements(Authority authority, OrderTable words) {
    this.structured = new Structured(authority);
    this.prose = new ProseStatements(authority, words);
  }

  /// What a document says.
  public Said of(SourceText source) {
    Stated stated = structured.of(source);
    List<Claim> claims = new ArrayList<>(stated.claims());
    ProseStatements.Prose told = prose.of(source, stated.claims());
    claims.addAll(told.claims());
    claims.sort(Comparator.comparingInt(c -> c.source().start()));
    return new Said(List.copyOf(claims), stated.gaps(), told.orders());
  }
}
