package org.entente.web.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.entente.app.PageServer.Served;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;

/// Takes documents, keeps them, and reads them one after the other in the background.
///
/// Safe for many threads.
public final class Readings implements AutoCloseable {

  /// The most files of one reading.
  public static final int MOST_FILES = 500;

  /// The most bytes of one file.
  public static final long MOST_BYTES = 50L << 20;

  private static final int MOST_WAITING = 100;
  private static final int MOST_BEGUN = 2;
  private static final long PATIENCE = 20_000;

  /// The id of no reading: wakes the worker.
  private static final String NONE = "";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Served served;
  private final Runnable changed;
  private final Journal journal;
  private final SecureRandom random = new SecureRandom();
  private final TreeMap<String, Reading> readings = new TreeMap<>();
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final Thread worker = new Thread(this::work, "readings");
  private volatile boolean closing;

  /// Reads what waits since the server last ran, and then whatever is handed in.
  ///
  /// @param changed called when something was added to the record; returns when answers show it
  /// @throws ProblemException if the folder cannot be written, or holds what cannot be understood
  public Readings(Served served, Runnable changed) throws ProblemException {
    this.served = served;
    this.changed = changed;
    try {
      this.journal = new Journal(served.folder().resolve("uploads"));
      for (Reading reading : journal.all()) {
        readings.put(reading.id(), reading);
        if (!reading.isOver()) {
          readings.put(reading.id(), reading.is(Reading.State.WAITING));
          waiting.add(reading.id());
        }
      }
    } catch (IOException e) {
      throw failed(e);
    }
    worker.setDaemon(true);
    worker.start();
  }

  /// A file that is handed in.
  ///
  /// @param name as it was sent
  /// @param open its bytes
  public record Given(String name, Opening open) {}

  /// Opens the bytes that were sent.
  public interface Opening {
    /// The bytes.
    InputStream open() throws IOException;
  }

  /// Where requests may put files while they come in.
  public Path coming() {
    return journal.coming();
  }

  /// Keeps files and has them read; when this returns they will be read even if the server is
  /// killed.
  ///
  /// @param by who hands them in
  /// @throws ProblemException if one has no name or two have the same, there are too many, or they
  ///   cannot be kept
  public Reading take(List<Given> files, String by) throws ProblemException {
    Set<String> names = names(files);
    if (waiting.size() >= MOST_WAITING) {
      throw refusal("too-many", "readings", "wait already.", "Try again in some minutes.");
    }
    Instant now = served.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    String id = TIME.format(now) + "-" + HexFormat.of().toHexDigits((short) random.nextInt());
    Reading reading;
    try {
      reading = kept(id, by, now, files, names);
    } catch (IOException e) {
      throw failed(e);
    }
    put(reading);
    waiting.add(id);
    return reading;
  }

  private Reading kept(String id, String by, Instant now, List<Given> files, Set<String> names)
      throws IOException {
    Path begun = journal.begin(id);
    boolean kept = false;
    try {
      List<Part> parts = new ArrayList<>();
      int i = 0;
      for (String name : names) {
        parts.add(Part.waiting(name, Journal.add(begun, name, files.get(i).open()::open)));
        i++;
      }
      Reading reading = new Reading(id, by, now, Reading.State.WAITING, parts, List.of());
      journal.keep(begun, reading);
      kept = true;
      return reading;
    } finally {
      if (!kept) {
        Journal.drop(begun);
      }
    }
  }

  private static Set<String> names(List<Given> files) throws ProblemException {
    if (files.isEmpty()) {
      throw refusal("no-files", "files", "are missing.", "Send at least one, as a form.");
    }
    if (files.size() > MOST_FILES) {
      throw refusal(
          "too-large",
          "files",
          "are more than the %d that are taken at a time.".formatted(MOST_FILES),
          "Send them in parts.");
    }
    Set<String> names = new LinkedHashSet<>();
    for (Given file : files) {
      String name = FileName.of(file.name());
      if (name.isEmpty()) {
        throw refusal("no-name", "a file", "has no name that can be kept.", "Name it.");
      }
      if (!names.add(name)) {
        throw refusal("same-id", name, "was sent twice.", "Send files of different names.");
      }
    }
    return names;
  }

  /// All readings, the last first.
  public List<Reading> all() {
    synchronized (readings) {
      return List.copyOf(readings.descendingMap().values());
    }
  }

  /// The reading of an id.
  public Optional<Reading> of(String id) {
    synchronized (readings) {
      return Optional.ofNullable(readings.get(id));
    }
  }

  /// Waits until a reading is no longer as it was seen, or some time has passed.
  public Optional<Reading> after(Reading seen, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    synchronized (readings) {
      while (seen.equals(readings.get(seen.id())) && !closing) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          break;
        }
        readings.wait(left);
      }
      return Optional.ofNullable(readings.get(seen.id()));
    }
  }

  private void put(Reading reading) {
    synchronized (readings) {
      readings.put(reading.id(), reading);
      readings.notifyAll();
    }
  }

  private void work() {
    while (!closing) {
      try {
        of(waiting.take()).ifPresent(this::read);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void read(Reading reading) {
    try {
      if (journal.begin(reading) > MOST_BEGUN) {
        over(interrupted(reading));
        return;
      }
      Turn turn = new Turn(served, journal.files(reading.id()), this::put, () -> closing);
      Reading end = turn.read(reading.is(Reading.State.READING));
      if (end.parts().stream().anyMatch(Part::isNews)) {
        changed.run();
      }
      if (closing && !end.isOver()) {
        journal.putOff(reading);
      } else {
        over(end);
      }
    } catch (IOException e) {
      broken(reading, failed(e));
    } catch (ProblemException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      broken(reading, e);
    }
  }

  /// What is not on record is read when the server starts again.
  private void broken(Reading reading, Throwable why) {
    Reading now = of(reading.id()).orElse(reading).is(Reading.State.UNFINISHED);
    if (closing) {
      // It was interrupted, since the server is ending.
      put(now);
      return;
    }
    served.failed(reading.id(), why);
    put(
        now.with(
            problem(
                "unfinished",
                reading.id(),
                "could not be read to its end.",
                "Whoever started the server was told why; started again, it reads the rest.")));
  }

  private void over(Reading reading) throws IOException {
    journal.tell(reading);
    put(reading);
  }

  private static Reading interrupted(Reading reading) {
    return reading
        .is(Reading.State.UNFINISHED)
        .withEach(part -> part.state() == Part.State.READ ? part : part.is(Part.State.FAILED))
        .with(
            problem(
                "unfinished",
                reading.id(),
                "was begun twice, and each time the server was ended meanwhile.",
                "Hand the documents in again, a few at a time."));
  }

  private ProblemException failed(IOException e) {
    return refusal(
        "record-disk-full",
        served.folder().resolve("uploads").toString(),
        "cannot be read or written: " + e + ".",
        "Check the disk it lies on, and whose it is.");
  }

  private static ProblemException refusal(String id, String place, String message, String remedy) {
    return new ProblemException(problem(id, place, message, remedy));
  }

  private static Problem problem(String id, String place, String message, String remedy) {
    return new Problem(id, Severity.ERROR, place, message, remedy);
  }

  /// Ends after the document that is being read; what waits is read at the next start.
  @Override
  public void close() {
    closing = true;
    synchronized (readings) {
      readings.notifyAll();
    }
    waiting.add(NONE);
    try {
      worker.join(PATIENCE);
      worker.interrupt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
