package org.entente.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.entente.ledger.Deposit;

/// An entry whose preparation may still go on, on another processor, while those before it are
/// written.
///
/// @param document the id of its document
/// @param prepared waits for it
record Preparation(String document, Supplier<Prepared> prepared) {

  private static final int FEW = 2_000;

  /// Starts to prepare deposits, where these are large; few claims are prepared when their turn
  /// comes.
  static List<Preparation> of(List<Deposit> deposits) {
    long claims = deposits.stream().mapToLong(deposit -> deposit.entry().claims().size()).sum();
    return deposits.stream().map(deposit -> of(deposit, claims >= FEW)).toList();
  }

  private static Preparation of(Deposit deposit, boolean ahead) {
    Supplier<Prepared> work = () -> Prepared.of(deposit.entry(), deposit.text());
    return new Preparation(
        deposit.entry().document().id(), ahead ? CompletableFuture.supplyAsync(work)::join : work);
  }

  /// One that is over.
  static Preparation of(Prepared prepared) {
    return new Preparation(prepared.entry().document().id(), () -> prepared);
  }
}
