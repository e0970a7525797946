package org.entente.reading.statement.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.claim.Act;
import org.entente.claim.Claim;
import org.entente.claim.Entity;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.time.HistoricalDate;
import org.jspecify.annotations.Nullable;

/// Keeps what a sentence says once, whichever rules find it: the surer claim, or the one that cites
/// more.
final class Once {

  /// What a claim says, without its words and its rule.
  private record Content(
      Entity subject,
      Property property,
      @Nullable Entity object,
      @Nullable String value,
      @Nullable String code,
      @Nullable Act act,
      @Nullable HistoricalDate time,
      Stance stance) {

    static Content of(Claim c) {
      return new Content(
          c.subject(),
          c.property(),
          c.object(),
          c.value(),
          c.code(),
          c.act(),
          c.time(),
          c.stance());
    }
  }

  private final List<Claim> claims;
  private final Map<Content, Integer> places = new HashMap<>();

  /// Adds to the end of `claims`, leaving what stands there already.
  Once(List<Claim> claims) {
    this.claims = claims;
  }

  /// Adds a claim, and tells its place among the claims.
  int add(Claim claim) {
    Integer place = places.putIfAbsent(Content.of(claim), claims.size());
    if (place == null) {
      claims.add(claim);
      return claims.size() - 1;
    }
    claims.set(place, better(claims.get(place), claim));
    return place;
  }

  private static Claim better(Claim a, Claim b) {
    if (a.confidence() != b.confidence()) {
      return a.confidence() > b.confidence() ? a : b;
    }
    return b.source().quote().length() > a.source().quote().length() ? b : a;
  }
}
