package org.entente.eval.bench;

import org.entente.app.Extraction;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.problem.ProblemException;
import org.entente.reading.Reader;

/// All that `entente read --format jsonl` does with a document: structure, names, dates, claims,
/// JSON.
final class EntentePass implements Pass {

  static final String NAME = "entente";

  private final Reader reader = new Reader(Authority.bundled());

  @Override
  public long over(String id, byte[] text) {
    try {
      Extraction extraction = reader.read(id, text);
      long written = 0;
      for (Claim claim : extraction.claims()) {
        written += ClaimJson.line(claim).length();
      }
      return written;
    } catch (ProblemException e) {
      throw new IllegalArgumentException("not a text to measure on: " + id, e);
    }
  }
}
