package org.entente.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Gap;
import org.entente.reading.evidence.Stated;
import org.entente.reading.statement.prose.ProseStatements;
import org.entente.source.SourceText;

/// States what a document says, as claims.
public final class Statements {

  /// What a document says, and the fields of it that lost their value.
  public record Said(List<Claim> claims, List<Gap> gaps) {}

  private final Structured structured;
  private final ProseStatements prose;

  /// Statements that know what an authority knows.
  public Statements(Authority authority) {
    this.structured = new Structured(authority);
    this.prose = new ProseStatements(authority);
  }

  /// What a document says.
  public Said of(SourceText source) {
    Stated stated = structured.of(source);
    List<Claim> claims = new ArrayList<>(stated.claims());
    claims.addAll(prose.of(source, stated.claims()));
    claims.sort(Comparator.comparingInt(c -> c.source().start()));
    return new Said(List.copyOf(claims), stated.gaps());
  }
}
