package org.entente.web.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.entente.problem.ProblemException;

/// The file `server.json` beside a record that is served: it tells whoever may read it, who is its
/// owner alone, where the server is and the secret by which it answers commands.
public final class ServerFile implements AutoCloseable {

  private static final int TOKEN = 32;
  private static final String BEARER = "Bearer ";

  private final Path file;
  private final String token;

  /// For the server of a folder.
  public ServerFile(Path folder) {
    this.file = folder.resolve("server.json");
    byte[] bytes = new byte[TOKEN];
    new SecureRandom().nextBytes(bytes);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Tells where the server is, if this machine reaches it under an address that is its own.
  ///
  /// @throws ProblemException if the folder cannot be written
  public void tell(String host, int port) throws ProblemException {
    try {
      InetAddress listening = InetAddress.getByName(host);
      if (!listening.isLoopbackAddress() && !listening.isAnyLocalAddress()) {
        return;
      }
      String name = listening.isAnyLocalAddress() ? "127.0.0.1" : host;
      URI address =
          URI.create("http://" + (name.indexOf(':') >= 0 ? "[" + name + "]" : name) + ":" + port);
      OwnFile.write(file, text(address));
    } catch (UnknownHostException e) {
      // Nobody listens there, which was told.
    } catch (IOException e) {
      throw Refusal.of(
          "record-no-permission",
          file.toString(),
          "cannot be written: " + e.getMessage() + ".",
          "Check the disk it lies on, and whose it is.");
    }
  }

  private String text(URI address) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("address", address.toString());
      json.writeStringField("token", token);
      json.writeNumberField("pid", ProcessHandle.current().pid());
      json.writeEndObject();
    }
    return out + "\n";
  }

  /// Sees that a request comes from this machine and has the secret.
  ///
  /// @throws ProblemException if not
  public void see(Context context) throws ProblemException {
    String given = context.header("Authorization");
    boolean here =
        Site.isLoopback(context.req().getRemoteAddr()) && context.header("X-Forwarded-For") == null;
    boolean right =
        given != null
            && given.startsWith(BEARER)
            && MessageDigest.isEqual(bytes(given.substring(BEARER.length())), bytes(token));
    if (!here || !right) {
      throw Refusal.of(
          "not-allowed",
          context.path(),
          "is for the command on this machine.",
          "Type the command beside the record.");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      if (Files.exists(file) && Files.readString(file).contains(token)) {
        Files.delete(file);
      }
    } catch (IOException e) {
      // It tells of a process that has ended, and is heeded no more.
    }
  }
}
