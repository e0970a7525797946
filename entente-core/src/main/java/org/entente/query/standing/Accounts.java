package org.entente.query.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.remark.Judged;
import org.entente.time.DayRange;

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

  private record Told(Claim claim, DayRange days) {}

  private static final Comparator<Told> FINEST =
      Comparator.comparingLong((Told told) -> Days.width(told.days))
          .thenComparing(told -> Days.orFirst(told.days.earliest()))
          .thenComparing(told -> told.claim.id())
          .thenComparing(told -> told.claim.source().document());

  private Accounts() {}

  /// The accounts of dated claims, those of most sources first.
  static List<Account> of(List<Claim> claims, Judged judged) {
    List<Account> accounts = new ArrayList<>();
    List<Told> finestFirst =
        claims.stream()
            .filter(claim -> claim.time() != null)
            .map(claim -> new Told(claim, claim.interval().possibleDays()))
            .sorted(FINEST)
            .toList();
    for (Told told : finestFirst) {
      Claim claim = told.claim;
      DayRange days = told.days;
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
}
