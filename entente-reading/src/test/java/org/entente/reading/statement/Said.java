package org.entente.reading.statement;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Gap;
import org.entente.claim.Property;
import org.entente.problem.ProblemException;
import org.entente.reading.document.Documents;
import org.entente.reading.evidence.Stated;
import org.entente.source.SourceText;
import org.jspecify.annotations.Nullable;

/// What the structured parts of a small document say, in one line a claim.
record Said(String text, List<Claim> claims, List<Gap> gaps) {

  private static final Structured STRUCTURED = new Structured(Authority.bundled());

  /// Reads lines as a document.
  static Said by(String... lines) {
    return in("test.txt", lines);
  }

  /// Reads lines as a document of a form that its name tells.
  static Said in(String name, String... lines) {
    String text = String.join("\n", lines) + "\n";
    try {
      SourceText source = Documents.parse(name, text.getBytes(StandardCharsets.UTF_8));
      Stated stated = STRUCTURED.of(source);
      return new Said(source.original(), stated.claims(), stated.gaps());
    } catch (ProblemException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /// The claims of one property: subject, act or property, object, value, language, date, place.
  List<String> of(Property property) {
    return claims.stream().filter(c -> c.property() == property).map(Said::line).toList();
  }

  /// The quotes of the claims.
  List<String> quotes() {
    return claims.stream().map(c -> c.source().quote()).toList();
  }

  private static String line(Claim claim) {
    StringBuilder line = new StringBuilder(claim.subject().name());
    add(line, claim.act() == null ? null : claim.act().word());
    Entity object = claim.object();
    add(line, object == null ? null : object.name());
    add(line, claim.value());
    add(line, claim.language());
    add(line, claim.act() == null ? claim.code() : null);
    add(line, claim.time() == null ? null : claim.time().edtf().text());
    add(line, claim.place() == null ? null : Objects.requireNonNull(claim.place()).name());
    return line.toString();
  }

  private static void add(StringBuilder line, @Nullable String part) {
    if (part != null) {
      line.append(" | ").append(part);
    }
  }
}
