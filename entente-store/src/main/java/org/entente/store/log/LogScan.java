package org.entente.store.log;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.log.LogRows.Head;
import org.jspecify.annotations.Nullable;

/// Goes once over a log and notes where each whole entry lies.
///
/// @param places the whole entries, in the order they were written
/// @param sound how many bytes from the start hold whole entries
/// @param length how many bytes there are; more than `sound` if the last entry was never finished
record LogScan(List<Place> places, long sound, long length) {

  /// Where an entry lies.
  record Place(Head head, long offset, int length) {}

  /// Scans a log; one that does not exist is empty.
  ///
  /// @throws DamagedException if an entry in the middle is not as it was written
  /// @throws IOException if it cannot be read
  static LogScan of(Path log) throws IOException {
    try (Lines lines = new Lines(Files.newInputStream(log))) {
      return scan(lines, Files.size(log));
    } catch (NoSuchFileException e) {
      return new LogScan(List.of(), 0, 0);
    }
  }

  private static LogScan scan(Lines lines, long length) throws IOException {
    List<Place> places = new ArrayList<>();
    while (true) {
      long start = lines.offset();
      String row = lines.next();
      if (row == null) {
        return new LogScan(List.copyOf(places), start, length);
      }
      Head head = entry(row, lines);
      if (head == null) {
        lines.refuseHead(start);
        return new LogScan(List.copyOf(places), start, length);
      }
      places.add(new Place(head, start, Math.toIntExact(lines.offset() - start)));
    }
  }

  /// The head of the entry that begins with a row, after going over all of it; null if it is not
  /// whole.
  private static @Nullable Head entry(String row, Lines lines) throws IOException {
    Head head;
    try {
      head = LogRows.head(row);
    } catch (IOException e) {
      return null;
    }
    if (head.form() > LogRows.FORM) {
      throw new DamagedException("was written by a newer Entente");
    }
    ContentDigest digest = new ContentDigest(head.document());
    for (int i = 0; i < head.rows(); i++) {
      String line = lines.next();
      if (line == null) {
        return null;
      }
      if (line.startsWith(LogRows.DOCUMENT)) {
        throw new DamagedException("is damaged before byte " + lines.offset());
      }
      digest.add(LogRows.said(head, i, line));
    }
    return digest.hex().equals(head.content()) ? head : null;
  }

  /// A log that is not as it was written, other than by an unfinished last entry.
  static final class DamagedException extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
      super(message);
    }
  }

  /// Lines that were finished, with the offset after the last one.
  private static final class Lines implements AutoCloseable {
    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    private long offset;

    Lines(InputStream in) {
      this.in = new BufferedInputStream(in, 1 << 16);
    }

    long offset() {
      return offset;
    }

    /// The next line without its end; null if there is none or it was not finished.
    @Nullable String next() throws IOException {
      line.reset();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          offset += line.size() + 1L;
          return line.toString(StandardCharsets.UTF_8);
        }
        line.write(b);
      }
      return null;
    }

    /// An entry that is not whole may only be the last.
    void refuseHead(long start) throws IOException {
      for (String row = next(); row != null; row = next()) {
        if (row.startsWith(LogRows.DOCUMENT)) {
          throw new DamagedException("is damaged at byte " + start);
        }
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
