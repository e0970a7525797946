package org.entente.store;

import java.util.List;
import org.entente.ledger.Deposit;

/// Works out beforehand what needs no store, on all processors where that pays.
final class Preparation {

  private static final int FEW = 2_000;

  private Preparation() {}

  static List<Prepared> of(List<Deposit> deposits) {
    long claims = deposits.stream().mapToLong(deposit -> deposit.entry().claims().size()).sum();
    return (claims < FEW ? deposits.stream() : deposits.parallelStream())
        .map(deposit -> Prepared.of(deposit.entry(), deposit.text()))
        .toList();
  }
}
