package org.entente.reading.statement.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.entente.app.Extraction;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.problem.ProblemException;
import org.entente.reading.Reader;
import org.entente.reading.document.Documents;
import org.entente.reading.grammar.Rule;
import org.entente.reading.grammar.RuleTable;
import org.entente.reading.mention.Marker;
import org.entente.reading.mention.Names;
import org.entente.reading.statement.order.OrderTable;
import org.entente.source.SourceText;

/// A small document, read, with a line for each claim that a person can compare.
record Read(String text, List<Claim> claims) {

  private static final Reader READER = new Reader(Authority.bundled());
  private static final Entities ENTITIES = new Entities(Authority.bundled());
  private static final Marker MARKER = new Marker(new Names(Authority.bundled()));

  /// Reads paragraphs under a title.
  static Read titled(String title, String... paragraphs) {
    return of("document.txt", "= %s =\n\n%s\n".formatted(title, String.join("\n\n", paragraphs)));
  }

  /// What one rule makes of a sentence under a title, when it is the only one.
  static List<Claim> alone(Rule rule, String title, String sentence) {
    String text = "= %s =\n\n%s\n".formatted(title, sentence);
    RuleTable table = RuleTable.of(List.of(rule));
    try {
      SourceText source = Documents.parse("document.txt", text.getBytes(StandardCharsets.UTF_8));
      return new ProseStatements(ENTITIES, MARKER, table, OrderTable.bundled())
          .of(source, List.of())
          .claims();
    } catch (ProblemException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /// Reads paragraphs under a title that says nothing.
  static Read prose(String... paragraphs) {
    return titled("Notes", paragraphs);
  }

  /// Reads a text in the form that its name tells, and holds every claim to its exact words.
  static Read of(String name, String text) {
    try {
      Extraction read = READER.read(name, text.getBytes(StandardCharsets.UTF_8));
      assertThat(read.claims())
          .allSatisfy(
              c ->
                  assertThat(text.substring(c.source().start(), c.source().end()))
                      .as("%s of %s", c.rule(), c.subject().name())
                      .isEqualTo(c.source().quote())
                      .isNotBlank());
      return new Read(text, read.claims());
    } catch (ProblemException e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  /// All the claims, in lines.
  List<String> lines() {
    return claims.stream().map(Read::line).distinct().toList();
  }

  /// The claims of some properties, in lines.
  List<String> of(Property... properties) {
    List<Property> wanted = List.of(properties);
    return claims.stream()
        .filter(c -> wanted.contains(c.property()))
        .map(Read::line)
        .distinct()
        .toList();
  }

  /// The claim in one line: subject, property or act, object, value, date, and a stance that is not
  /// plain assertion.
  static String line(Claim c) {
    StringBuilder out = new StringBuilder(c.subject().name()).append(" | ").append(what(c));
    if (c.object() != null) {
      out.append(" | ").append(Objects.requireNonNull(c.object()).name());
    }
    if (c.value() != null) {
      out.append(" | ").append(c.value());
    }
    if (c.time() != null) {
      out.append(" | ").append(Objects.requireNonNull(c.time()).edtf().text());
    }
    if (c.stance() != Stance.ASSERTED) {
      out.append(" | ").append(c.stance().word());
    }
    return out.toString();
  }

  private static String what(Claim c) {
    if (c.act() != null) {
      return Objects.requireNonNull(c.act()).word();
    }
    return c.code() == null ? c.property().word() : c.code();
  }
}
