package org.entente.store.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.claim.Claim;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.ledger.Entry;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.store.log.LogRows.Head;
import org.entente.store.log.LogScan.Place;

/// A record in one file of JSON Lines, as versions before DuckDB kept it. It is only read.
public final class OldLog {

  private final Path file;
  private final LogScan scan;

  private OldLog(Path file, LogScan scan) {
    this.file = file;
    this.scan = scan;
  }

  /// Goes over a log and sees that its entries are as they were written.
  ///
  /// @throws ProblemException if they are not, or it cannot be read
  public static OldLog of(Path file) throws ProblemException {
    try {
      return new OldLog(file, LogScan.of(file));
    } catch (LogScan.DamagedException e) {
      throw problem(
          file,
          "record-damaged",
          e.getMessage() + ".",
          "Restore it from a copy, or move it away and read the documents again.");
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  /// Takes entries, one at a time.
  public interface Sink {

    /// Takes the next entry.
    ///
    /// @throws ProblemException if it cannot be kept
    void accept(Entry entry) throws ProblemException;
  }

  /// Hands over every entry in the order in which they were written, those included that later ones
  /// replaced.
  ///
  /// @throws ProblemException if the file cannot be read, or the sink fails
  public void entries(Sink sink) throws ProblemException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      for (Place place : scan.places()) {
        sink.accept(entry(in, place));
      }
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static Entry entry(RandomAccessFile in, Place place) throws IOException {
    byte[] bytes = new byte[place.length()];
    in.seek(place.offset());
    in.readFully(bytes);
    List<String> rows = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    Head head = place.head();
    List<Claim> claims = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    List<Order> orders = new ArrayList<>();
    for (int i = 0; i < head.rows(); i++) {
      String said = LogRows.said(head, i, rows.get(i + 1));
      switch (head.kind(i)) {
        case CLAIM -> claims.add(LogRows.claim(said));
        case GAP -> gaps.add(LogRows.gap(said));
        case ORDER -> orders.add(LogRows.order(said));
      }
    }
    return new Entry(head.document(), claims, gaps, orders);
  }

  /// Says that the last entry was never finished, if it was not.
  public Optional<Problem> unfinished() {
    if (scan.sound() == scan.length()) {
      return Optional.empty();
    }
    return Optional.of(
        new Problem(
            "record-unfinished",
            Severity.WARNING,
            file.toString(),
            "ends in an entry that was never finished (%d bytes); it is left out."
                .formatted(scan.length() - scan.sound()),
            "Read its document again."));
  }

  private static ProblemException failed(Path file, IOException e) {
    return problem(
        file, "record-failed", "failed: " + e.getMessage() + ".", "Check the disk it lies on.");
  }

  private static ProblemException problem(Path file, String id, String message, String remedy) {
    return new ProblemException(new Problem(id, Severity.ERROR, file.toString(), message, remedy));
  }
}
