package org.entente.formats.claims;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.claim.Citation;
import org.entente.claim.Claim;
import org.entente.claim.ClaimJson;
import org.entente.ledger.Deposit;
import org.entente.ledger.DocumentRow;
import org.entente.ledger.Entry;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.source.Description;
import org.entente.source.Digest;
import org.jspecify.annotations.Nullable;

/// A document that claims cite, with what is on record of it and what is added.
final class Cited {

  private final @Nullable Entry known;
  private final String text;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private boolean titlesDiffer;

  private Cited(@Nullable Entry known, String text) {
    this.known = known;
    this.text = text;
    if (known != null) {
      known.claims().forEach(claim -> claims.put(claim.id(), claim));
    }
  }

  /// A document that was never read here.
  static Cited unread() {
    return new Cited(null, "");
  }

  /// A document on record.
  ///
  /// @throws ProblemException if the record fails
  static Cited of(Entry known, LedgerView record) throws ProblemException {
    return new Cited(known, record.text(known.document().id(), LedgerView.NOW).orElse(""));
  }

  /// Adds a claim.
  ///
  /// @return what a person should know of it
  /// @throws ProblemException if it cannot be added: `id-twice` or `not-the-words`
  Optional<Problem> add(Claim claim, String place) throws ProblemException {
    Claim earlier = claims.get(claim.id());
    if (earlier != null && !earlier.equals(claim)) {
      throw ByDocument.idTwice(claim, place, "a claim on record");
    }
    Citation source = claim.source();
    if (hasText() && !isSlice(source)) {
      throw new ProblemException(
          new Problem(
              "not-the-words",
              Severity.ERROR,
              place + ", source.quote",
              "is not what stands at %d–%d of %s on record."
                  .formatted(source.start(), source.end(), source.document()),
              "Cite the document as it was read, or read this version of it first."));
    }
    String title = title(claim);
    claims.put(claim.id(), claim);
    boolean first = !titlesDiffer && !title.equals(source.title());
    titlesDiffer |= first;
    return first
        ? Optional.of(
            new Problem(
                "titles-differ",
                Severity.WARNING,
                place + ", source.title",
                "‘%s’ is another title than ‘%s’ for %s; the document keeps the latter."
                    .formatted(source.title(), title, source.document()),
                "Make them agree."))
        : Optional.empty();
  }

  /// Whether the text is on record; a document that was only ever cited has none.
  private boolean hasText() {
    return known != null && text.length() == known.document().characters();
  }

  private boolean isSlice(Citation source) {
    return text.startsWith(source.quote(), source.start());
  }

  private String title(Claim claim) {
    if (known != null) {
      return known.document().title();
    }
    return claims.isEmpty()
        ? claim.source().title()
        : claims.values().iterator().next().source().title();
  }

  /// All that is to be on record; empty where no claim could be added.
  Optional<Deposit> deposit(Instant learned) {
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> all = List.copyOf(claims.values());
    Entry entry =
        known == null
            ? new Entry(row(all, learned), all, List.of(), List.of())
            : new Entry(row(known.document(), all, learned), all, known.gaps(), known.orders());
    return Optional.of(new Deposit(entry, text));
  }

  private DocumentRow row(DocumentRow row, List<Claim> all, Instant learned) {
    int characters = hasText() ? row.characters() : Math.max(row.characters(), reach(all));
    return new DocumentRow(
        row.id(), row.digest(), row.title(), characters, row.description(), learned);
  }

  /// A document known only by what cites it: its digest is that of the claims, its length as far as
  /// they reach.
  private static DocumentRow row(List<Claim> all, Instant learned) {
    Citation first = all.getFirst().source();
    return new DocumentRow(
        first.document(), digest(all), first.title(), reach(all), Description.NONE, learned);
  }

  private static int reach(List<Claim> all) {
    return all.stream().mapToInt(claim -> claim.source().end()).max().orElse(0);
  }

  private static String digest(List<Claim> all) {
    StringBuilder lines = new StringBuilder();
    all.forEach(claim -> lines.append(ClaimJson.line(claim)).append('\n'));
    return Digest.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
