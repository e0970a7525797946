package org.entente.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.claim.Claim;
import org.entente.ledger.Deposit;
import org.entente.ledger.Ledger;
import org.entente.testkit.Samples;

/// Appends batch after batch until it is killed, and acknowledges each on its output. What a batch
/// holds follows from its number.
final class CrashWriter {

  private static final Instant DAY = Instant.parse("2001-01-01T09:00:00Z");
  private static final int DOCUMENTS = 5;

  private CrashWriter() {}

  /// @param args where the record is, and the number of the first batch
  public static void main(String[] args) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (Ledger ledger = open(args[0])) {
      for (int batch = Integer.parseInt(args[1]); ; batch++) {
        ledger.append(batch(batch));
        out.println(batch);
      }
    }
  }

  private static Ledger open(String record) throws Exception {
    return PostgresAddress.isOne(record)
        ? Records.open(PostgresAddress.of(record))
        : Records.open(Path.of(record));
  }

  static List<Deposit> batch(int number) {
    List<Deposit> deposits = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      String document = "%06d-%d".formatted(number, i);
      List<Claim> claims = new ArrayList<>();
      for (int j = 0; j < 20 * (i + 1); j++) {
        claims.add(j % 3 == 0 ? Samples.full(document) : Samples.bare(document, "said " + j));
      }
      deposits.add(
          new Deposit(
              Samples.entry(document, number, DAY, claims.toArray(Claim[]::new)),
              ("Text of " + document + ". ").repeat(100)));
    }
    return deposits;
  }
}
