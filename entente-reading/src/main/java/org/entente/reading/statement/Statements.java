package org.entente.reading.statement;

import java.util.List;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Gap;
import org.entente.reading.evidence.Stated;
import org.entente.source.SourceText;

/// States what a document says, as claims.
public final class Statements {

  /// What a document says, and the fields of it that lost their value.
  public record Said(List<Claim> claims, List<Gap> gaps) {}

  private final Structured structured;

  /// Statements that know what an authority knows.
  public Statements(Authority authority) {
    this.structured = new Structured(authority);
  }

  /// What a document says.
  public Said of(SourceText source) {
    Stated stated = structured.of(source);
    return new Said(stated.claims(), stated.gaps());
  }
}
