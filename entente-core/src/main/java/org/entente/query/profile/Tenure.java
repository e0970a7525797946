package org.entente.query.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.asof.Bounds;
import org.entente.asof.Envoys;
import org.entente.asof.Role;
import org.entente.authority.Actor;
import org.entente.authority.Authority;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.reconcile.same.Same;
import org.entente.reconcile.same.Sameness;
import org.entente.time.Edtf;
import org.entente.time.HistoricalDate;
import org.entente.time.UncertainInterval;
import org.jspecify.annotations.Nullable;

/// That a person held an office, with every term that claims give it: where they differ, all stand.
///
/// @param person who
/// @param title the office, in the words of the first claim
/// @param role as what its holder speaks for a state; null where he does not
/// @param of the state or body for which it was held; null where no claim says so
/// @param at the state that received its holder as an envoy, where claims give that one with the
///   office; else null
/// @param actor what the authority knows of that state or body; null where it does not know it
/// @param terms when, the first first; those without a date last
public record Tenure(
    Entity person,
    String title,
    @Nullable Role role,
    @Nullable Entity of,
    @Nullable Entity at,
    @Nullable Actor actor,
    List<Term> terms) {

  public Tenure {
    terms = List.copyOf(terms);
  }

  /// A term of an office.
  ///
  /// @param edtf when; null where it is not told
  /// @param interval what is certain of its ends
  /// @param claims who says so
  public record Term(@Nullable Edtf edtf, UncertainInterval interval, List<Claim> claims) {

    public Term {
      claims = List.copyOf(claims);
    }
  }

  /// @param with the key of what claims give with the office
  /// @param sent whether that one received its holder
  private record What(String person, String title, String with, boolean sent) {

    static What of(Claim claim, Sameness sameness, Envoys envoys) {
      Entity object = claim.object();
      return new What(
          sameness.key(claim.subject()),
          Same.fold(plain(claim)),
          object == null ? "" : sameness.key(object),
          object != null && envoys.isSentTo(claim, object));
    }
  }

  /// The offices that one held or that were held for it, in the order of their first terms. An
  /// envoy whom it received held none for it.
  ///
  /// @param key whose offices
  /// @param claims all that are about it
  public static List<Tenure> of(
      String key, List<Claim> claims, Sameness sameness, Authority authority) {
    Envoys envoys = new Envoys(claims, sameness::key);
    Map<What, List<Claim>> gathered = new LinkedHashMap<>();
    for (Claim claim : ClaimOrder.sorted(claims)) {
      if (claim.property() == Property.HOLDS_OFFICE && Same.isAsserted(claim)) {
        What what = What.of(claim, sameness, envoys);
        if (!what.sent || what.person.equals(key)) {
          gathered.computeIfAbsent(what, w -> new ArrayList<>()).add(claim);
        }
      }
    }
    return gathered.entrySet().stream()
        .map(all -> of(all.getKey(), all.getValue(), authority))
        .toList();
  }

  /// The title without the state for which it is held: "Prime Minister of France" is the office of
  /// "Prime Minister" of France.
  private static String plain(Claim claim) {
    String title = Objects.requireNonNullElse(claim.value(), "").strip();
    Entity object = claim.object();
    return object == null
        ? title
        : Pattern.compile(
                " of (?:the )?" + Pattern.quote(object.name()) + "$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(title)
            .replaceFirst("");
  }

  private static Tenure of(What what, List<Claim> claims, Authority authority) {
    Claim first = claims.getFirst();
    Map<Optional<String>, List<Claim>> dated = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Optional<String> edtf = Optional.ofNullable(claim.time()).map(time -> time.edtf().text());
      dated.computeIfAbsent(edtf, e -> new ArrayList<>()).add(claim);
    }
    List<Term> terms =
        dated.values().stream()
            .map(same -> new Term(edtf(same.getFirst()), same.getFirst().interval(), same))
            .sorted(
                Comparator.comparing((Term term) -> term.edtf == null)
                    .thenComparing(term -> Bounds.of(term.interval)))
            .toList();
    return new Tenure(
        first.subject(),
        plain(first),
        Role.of(plain(first)).orElse(null),
        what.sent ? null : first.object(),
        what.sent ? first.object() : null,
        authority.actor(what.with).orElse(null),
        terms);
  }

  private static @Nullable Edtf edtf(Claim claim) {
    HistoricalDate time = claim.time();
    return time == null ? null : time.edtf();
  }
}
