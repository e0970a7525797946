package org.entente.formats.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimDraft;
import org.entente.claim.Property;
import org.entente.formats.table.Naming.Named;
import org.entente.formats.vocabulary.Shape;
import org.entente.formats.vocabulary.Words;
import org.entente.problem.Problem;
import org.entente.problem.Severity;
import org.entente.time.Basis;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Makes the claims of rows, and gathers what in them is not understood.
final class RowClaims {

  private static final int MOST_PROBLEMS = 200;

  private final Mapping mapping;
  private final Naming naming;
  private final String document;
  private final String title;
  private final String text;
  private final String digest;
  private final Map<String, Fault> faults = new LinkedHashMap<>();

  /// A fault with the first row that has it and how many do.
  private record Fault(int line, int rows, String message, String remedy) {}

  RowClaims(
      Mapping mapping, Naming naming, String document, String title, String text, String digest) {
    this.mapping = mapping;
    this.naming = naming;
    this.document = document;
    this.title = title;
    this.text = text;
    this.digest = digest;
  }

  /// Adds the claims of a row.
  void add(Row row, List<Claim> claims) {
    Set<String> ids = new HashSet<>();
    for (ClaimSpec spec : mapping.claims()) {
      if (spec.when().stream().allMatch(condition -> condition.holds(row))) {
        try {
          for (Claim claim : claims(spec, row)) {
            if (ids.add(claim.id())) {
              claims.add(claim);
            }
          }
        } catch (NotUnderstoodException e) {
          report(row, String.valueOf(e.getMessage()), e.remedy());
        }
      }
    }
  }

  private void report(Row row, String message, String remedy) {
    faults.merge(
        message,
        new Fault(row.line(), 1, message, remedy),
        (first, more) -> new Fault(first.line, first.rows + 1, message, remedy));
  }

  /// What was not understood, each fault once.
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Fault fault : faults.values()) {
      if (problems.size() == MOST_PROBLEMS) {
        problems.add(
            problem(
                document,
                "%d more faults are not shown.".formatted(faults.size() - MOST_PROBLEMS),
                "Mend those above first."));
        break;
      }
      String more = fault.rows > 1 ? " (and %d more)".formatted(fault.rows - 1) : "";
      problems.add(
          problem(
              "%s, line %d%s".formatted(document, fault.line, more), fault.message, fault.remedy));
    }
    return problems;
  }

  private static Problem problem(String place, String message, String remedy) {
    return new Problem("not-understood", Severity.ERROR, place, message, remedy);
  }

  private List<Claim> claims(ClaimSpec spec, Row row) throws NotUnderstoodException {
    TimeSpec when = spec.time();
    Optional<Edtf> time = when == null ? Optional.empty() : when.of(row);
    TimeSpec instead = spec.at();
    Optional<Edtf> at = time.isPresent() || instead == null ? time : instead.of(row);
    List<Claim> claims = new ArrayList<>();
    List<Named> subjects = naming.find(spec.subject(), row, at.orElse(null));
    if (subjects.isEmpty()) {
      throw empty(spec.subject());
    }
    for (Named subject : subjects) {
      EntitySpec object = spec.object();
      if (object == null) {
        claims.add(claim(spec, row, time, subject, null));
        continue;
      }
      List<Named> others = naming.find(object, row, subject.time());
      if (others.isEmpty() && Shape.needsObject(spec.property())) {
        throw empty(object);
      }
      if (others.isEmpty()) {
        claims.add(claim(spec, row, time, subject, null));
      }
      for (Named other : others) {
        claims.add(claim(spec, row, time, subject, other));
      }
    }
    return claims;
  }

  private static NotUnderstoodException empty(EntitySpec spec) {
    return new NotUnderstoodException(
        "%s holds nothing.".formatted(spec.cell().name()),
        "Fill it, or give the claim a condition.");
  }

  private Claim claim(
      ClaimSpec spec, Row row, Optional<Edtf> when, Named subject, @Nullable Named other)
      throws NotUnderstoodException {
    Edtf time = when.isEmpty() ? null : other == null ? subject.time() : other.time();
    ClaimDraft draft =
        new ClaimDraft(subject.entity(), spec.property(), mapping.rule())
            .object(other == null ? null : other.entity())
            .value(value(spec, row))
            .language(spec.language())
            .time(
                time == null ? null : date(spec, row, time, when.filter(time::equals).isPresent()))
            .stance(spec.stance())
            .reciprocal(spec.reciprocal())
            .confidence(spec.confidence());
    code(draft, spec, row);
    CellSpec place = spec.place();
    Optional<String> where = place == null ? Optional.empty() : place.of(row);
    where.ifPresent(
        name -> draft.place(naming.place(name, other == null ? subject.time() : other.time())));
    String quote = text.substring(row.start(), row.end());
    return draft.cite(new Citation(document, title, null, row.start(), row.end(), quote), digest);
  }

  /// @param whole whether it is the date of the row; else a day of it is that on which one actor
  ///   followed another, which the row does not tell
  private static HistoricalDate date(ClaimSpec spec, Row row, Edtf read, boolean whole) {
    TimeSpec time = Objects.requireNonNull(spec.time(), "what has a date says where it stands");
    Basis basis = whole ? Basis.STATED : Basis.ANCHORED;
    return new HistoricalDate(time.told(read), time.words(row).orElse(null), basis);
  }

  private static @Nullable String value(ClaimSpec spec, Row row) throws NotUnderstoodException {
    CellSpec cell = spec.value();
    Optional<String> value = cell == null ? Optional.empty() : cell.of(row);
    if (cell != null && value.isEmpty() && Shape.needsValue(spec.property())) {
      throw new NotUnderstoodException(
          "%s holds nothing.".formatted(cell.name()), "Fill it, or give the claim a condition.");
    }
    return value.orElse(null);
  }

  private static void code(ClaimDraft draft, ClaimSpec spec, Row row)
      throws NotUnderstoodException {
    CellSpec act = spec.act();
    if (act != null) {
      draft.act(word(Words.ACTS, act, row));
      return;
    }
    CellSpec code = spec.code();
    if (code != null) {
      Property property = spec.property();
      switch (property) {
        case RELATIONS -> draft.code(word(Words.PHASES, code, row));
        case INSTRUMENT_TYPE -> draft.code(word(Words.TYPES, code, row));
        default -> draft.code(word(Words.ROOTS, code, row));
      }
    }
  }

  private static <T> T word(Words<T> words, CellSpec cell, Row row) throws NotUnderstoodException {
    Optional<String> word = cell.of(row);
    if (word.isEmpty()) {
      throw new NotUnderstoodException(
          "%s holds nothing.".formatted(cell.name()), "Fill it, or give the claim a condition.");
    }
    Optional<T> meaning = words.find(word.get());
    if (meaning.isEmpty()) {
      throw new NotUnderstoodException(words.fault(word.get()), words.remedy(word.get()));
    }
    return meaning.get();
  }
}
