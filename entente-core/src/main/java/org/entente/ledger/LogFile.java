package org.entente.ledger;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.claim.Claim;
import org.entente.claim.Gap;
import org.entente.claim.Order;
import org.entente.ledger.LogRows.Head;
import org.entente.ledger.LogScan.Place;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// The files of a record in their folder, and what can be wrong with them.
///
/// @param folder the record's folder
record LogFile(Path folder) {

  Path log() {
    return folder.resolve("log.jsonl");
  }

  Path lock() {
    return folder.resolve("lock");
  }

  LogScan scan() throws ProblemException {
    try {
      return LogScan.of(log());
    } catch (LogScan.DamagedException e) {
      throw problem(
          "record-damaged",
          e.getMessage() + ".",
          "Restore it from a copy, or move it away and read the documents again.");
    } catch (IOException e) {
      throw failed(e);
    }
  }

  void entries(List<Place> places, Consumer<Entry> sink) throws ProblemException {
    try (RandomAccessFile in = new RandomAccessFile(log().toFile(), "r")) {
      for (Place place : places) {
        sink.accept(entry(in, place));
      }
    } catch (IOException e) {
      throw failed(e);
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

  /// Says that the last entry of a log was never finished.
  Problem unfinished(LogScan scan) {
    return new Problem(
        "record-unfinished",
        Severity.WARNING,
        log().toString(),
        "ends in an entry that was never finished (%d bytes); it is left out."
            .formatted(scan.length() - scan.sound()),
        "Read its document again.");
  }

  ProblemException failed(IOException e) {
    return problem(
        "record-failed", "failed: " + e.getMessage() + ".", "Check the disk it lies on.");
  }

  ProblemException problem(String id, String message, String remedy) {
    return new ProblemException(new Problem(id, Severity.ERROR, log().toString(), message, remedy));
  }
}
