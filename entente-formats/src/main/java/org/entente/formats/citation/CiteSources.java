package org.entente.formats.citation;

import java.util.List;
import org.entente.app.Exports.Source;
import org.entente.app.PageServer.Citations;

/// Writes one document at a time, for who cites it from a page.
public final class CiteSources implements Citations {

  @Override
  public String bibtex(Source source) {
    return Bibtex.of(List.of(source));
  }

  @Override
  public String csl(Source source) {
    return CslJson.of(List.of(source));
  }
}
