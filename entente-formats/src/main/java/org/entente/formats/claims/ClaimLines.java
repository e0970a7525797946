package org.entente.formats.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.Imported;
import org.entente.app.Importer;
import org.entente.claim.Claim;
import org.entente.ledger.LedgerView;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.entente.source.Decoding;

/// Reads claims, one JSON object a line. A line that cannot be understood is reported and the rest
/// is kept.
public final class ClaimLines implements Importer {

  /// The longest line, in bytes.
  public static final int LONGEST_LINE = 2_000_000;

  private static final int BYTE_ORDER_MARK = 3;

  @Override
  public Imported read(String place, byte[] bytes, LedgerView record, Instant learned)
      throws ProblemException {
    ByDocument documents = new ByDocument(record, learned);
    List<Problem> problems = new ArrayList<>();
    int number = 0;
    int start = beginsWithMark(bytes) ? BYTE_ORDER_MARK : 0;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      try {
        String text = text(place, number, bytes, start, end);
        if (!text.isBlank()) {
          Claim claim = ClaimLine.parse(place, number, text);
          documents.add(claim, "%s, line %d".formatted(place, number));
        }
      } catch (ProblemException e) {
        problems.add(e.problem());
      }
      start = end + 1;
    }
    return documents.imported(problems);
  }

  private static String text(String place, int number, byte[] bytes, int start, int end)
      throws ProblemException {
    String line = "%s, line %d".formatted(place, number);
    if (end - start > LONGEST_LINE) {
      throw new ProblemException(
          new Problem(
              "line-too-long",
              Severity.ERROR,
              line,
              "has %d bytes, more than %d.".formatted(end - start, LONGEST_LINE),
              "Write one claim a line."));
    }
    byte[] part = new byte[end - start];
    System.arraycopy(bytes, start, part, 0, part.length);
    try {
      return Decoding.utf8(line, part);
    } catch (ProblemException e) {
      // Lines are counted in the file, not in the part of it.
      throw new ProblemException(
          new Problem(
              "not-utf8", Severity.ERROR, line, e.problem().message(), e.problem().remedy()));
    }
  }

  private static boolean beginsWithMark(byte[] bytes) {
    return bytes.length >= BYTE_ORDER_MARK
        && (bytes[0] & 0xff) == 0xef
        && (bytes[1] & 0xff) == 0xbb
        && (bytes[2] & 0xff) == 0xbf;
  }
}
