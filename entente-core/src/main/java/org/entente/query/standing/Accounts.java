package org.entente.query.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.remark.Judged;
import org.entente.time.DayRange;
import org.entente.time.UncertainInterval;

/// The dates that claims give to one thing that happens once, each with those who give it.
///
/// A date within another is the same date told more finely. Dates that cannot both be true are
/// accounts that exclude each other; where a person preferred a claim, only its account is left.
final class Accounts {

  /// One date and the claims that agree on it.
  ///
  /// @param days what is left by all of them together
  record Account(DayRange days, List<Claim> claims) {

    Account {
      claims = List.copyOf(claims);
    }

    private Account with(Claim claim, DayRange common) {
      List<Claim> grown = new ArrayList<>(claims);
      grown.add(claim);
      return new Account(common, grown);
    }

    private long sources() {
      return claims.stream().map(claim -> claim.source().document()).distinct().count();
    }
  }

  private static final Comparator<Claim> FINEST =
      Comparator.comparingLong((Claim claim) -> Days.width(days(claim)))
          .thenComparing(claim -> Days.orFirst(days(claim).earliest()))
          .thenComparing(Claim::id)
          .thenComparing(claim -> claim.source().document());

  private Accounts() {}

  /// The accounts of dated claims, those of most sources first.
  static List<Account> of(List<Claim> claims, Judged judged) {
    List<Account> accounts = new ArrayList<>();
    for (Claim claim : claims.stream().filter(c -> c.time() != null).sorted(FINEST).toList()) {
      DayRange days = days(claim);
      boolean taken = false;
      for (int i = 0; i < accounts.size() && !taken; i++) {
        Account account = accounts.get(i);
        var common = account.days.intersection(days);
        if (common.isPresent()) {
          accounts.set(i, account.with(claim, common.get()));
          taken = true;
        }
      }
      if (!taken) {
        accounts.add(new Account(days, List.of(claim)));
      }
    }
    accounts.sort(
        Comparator.comparingLong((Account account) -> -account.sources())
            .thenComparing(account -> Days.orFirst(account.days.earliest())));
    List<Account> preferred =
        accounts.stream()
            .filter(account -> account.claims.stream().anyMatch(c -> judged.isPreferred(c.id())))
            .toList();
    return preferred.isEmpty() ? accounts : preferred;
  }

  private static DayRange days(Claim claim) {
    UncertainInterval told = claim.interval();
    return told.possibleDays();
  }
}
