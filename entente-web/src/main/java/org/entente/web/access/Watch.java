package org.entente.web.access;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Cuts off who says a request so slowly that it will never be said: the head must be there a few
/// seconds after its first byte, and a body must keep coming.
final class Watch extends Handler.Wrapper implements Connection.Listener {

  /// In which time a head must be there, and a body may be slow.
  static final Duration PATIENCE = Duration.ofSeconds(15);

  private static final int LEAST_A_SECOND = 1_000;
  private static final double NANOS = 1e9;

  private final Map<Connection, Talk> talks = new ConcurrentHashMap<>();
  private @Nullable ScheduledExecutorService clock;

  /// What is said over one connection.
  private static final class Talk {
    private boolean answering;
    private boolean coming;
    private long heard;
    private long began;
    private boolean speaking;
    private long body;

    /// Whether the request that is being said comes too slowly.
    synchronized boolean isTooSlow(long bytes, long now) {
      if (answering) {
        double seconds = (now - began) / NANOS;
        return coming
            && seconds > PATIENCE.toSeconds()
            && body < (seconds - PATIENCE.toSeconds()) * LEAST_A_SECOND;
      }
      if (bytes > heard && !speaking) {
        speaking = true;
        began = now;
      }
      return speaking && now - began > PATIENCE.toNanos();
    }

    synchronized void answers(boolean hasBody) {
      answering = true;
      coming = hasBody;
      began = System.nanoTime();
      body = 0;
    }

    synchronized void came(long bytes, boolean last) {
      body += bytes;
      coming = coming && !last;
    }

    synchronized void listens(long bytes) {
      answering = false;
      speaking = false;
      heard = bytes;
    }
  }

  @Override
  public void onOpened(Connection connection) {
    talks.put(connection, new Talk());
  }

  @Override
  public void onClosed(Connection connection) {
    talks.remove(connection);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = request.getConnectionMetaData().getConnection();
    Talk talk = talks.get(connection);
    if (talk == null) {
      return super.handle(request, response, callback);
    }
    talk.answers(request.getLength() != 0);
    Request.addCompletionListener(request, failure -> talk.listens(connection.getBytesIn()));
    return super.handle(new Heard(request, talk), response, callback);
  }

  private static final class Heard extends Request.Wrapper {
    private final Talk talk;

    Heard(Request request, Talk talk) {
      super(request);
      this.talk = talk;
    }

    @Override
    public Content.@Nullable Chunk read() {
      Content.Chunk chunk = super.read();
      if (chunk != null) {
        talk.came(chunk.remaining(), chunk.isLast());
      }
      return chunk;
    }
  }

  private void look() {
    long now = System.nanoTime();
    talks.forEach(
        (connection, talk) -> {
          if (talk.isTooSlow(connection.getBytesIn(), now)) {
            connection.getEndPoint().close();
          }
        });
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    ScheduledExecutorService next =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "watch");
              thread.setDaemon(true);
              return thread;
            });
    var _ = next.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    clock = next;
  }

  @Override
  protected void doStop() throws Exception {
    ScheduledExecutorService last = clock;
    if (last != null) {
      last.shutdownNow();
    }
    super.doStop();
  }
}
