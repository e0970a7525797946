package org.entente.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.app.Outcome;

/// A bar that shows how many documents have been read, where a person watches; else nothing.
sealed interface Progress extends AutoCloseable {

  /// Another document is done.
  void step();

  /// Takes the bar off the screen, so that something can be written; it comes back by itself.
  void clear();

  @Override
  void close();

  /// A sink that moves the bar out of the way of another and then on.
  default Outcome.Sink around(Outcome.Sink sink) {
    return outcome -> {
      clear();
      sink.accept(outcome);
      step();
    };
  }

  /// Shows the way to a number of documents.
  static Progress of(Desk desk, boolean quiet, int documents) {
    return desk.watched() && !quiet && documents > 1
        ? new Bar(desk.console().err(), documents)
        : new None();
  }

  /// No bar.
  record None() implements Progress {
    @Override
    public void step() {}

    @Override
    public void clear() {}

    @Override
    public void close() {}
  }

  /// A bar on the stream of messages.
  final class Bar implements Progress {
    private static final int WIDTH = 78;
    private static final String CLEAR = "\r" + " ".repeat(WIDTH) + "\r";

    private final PrintStream err;
    private final ProgressBar bar;

    Bar(PrintStream err, int documents) {
      this.err = err;
      this.bar =
          new ProgressBarBuilder()
              .setTaskName("Reading")
              .setInitialMax(documents)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
              .build();
    }

    private void draw(String text) {
      synchronized (err) {
        err.print("\r" + text);
        err.flush();
      }
    }

    @Override
    public void step() {
      bar.step();
    }

    @Override
    public void clear() {
      synchronized (err) {
        err.print(CLEAR);
        err.flush();
      }
    }

    @Override
    public void close() {
      bar.close();
      clear();
    }
  }
}
