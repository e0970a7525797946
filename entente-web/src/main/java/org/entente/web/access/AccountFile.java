package org.entente.web.access;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.app.Accounts;
import org.entente.problem.ProblemException;

/// The accounts in the file `accounts.json`, which only its owner may read.
public final class AccountFile implements Accounts {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .'_@-]{0,63}");
  private static final int FEWEST = 12;
  private static final int MOST = 1_000;

  private final Path file;

  /// The accounts in a folder.
  public AccountFile(Path folder) {
    this.file = folder.resolve("accounts.json");
  }

  /// An account as it is kept.
  ///
  /// @param password as [Password] keeps it
  record Row(String name, Role role, String password) {}

  Path file() {
    return file;
  }

  /// The name by which accounts are told apart: as it is typed, in one spelling, in any case.
  static String key(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /// All accounts by their keys; none where there is no file.
  SortedMap<String, Row> rows() throws ProblemException {
    SortedMap<String, Row> rows = new TreeMap<>();
    try {
      JsonNode json = MAPPER.readTree(Files.readAllBytes(file));
      for (JsonNode each : json.path("accounts")) {
        String name = each.path("name").asText();
        Role role = role(each.path("role").asText()).orElseThrow(this::damaged);
        rows.put(key(name), new Row(name, role, each.path("password").asText()));
      }
      if (!json.path("accounts").isArray()) {
        throw damaged();
      }
      return rows;
    } catch (NoSuchFileException e) {
      return rows;
    } catch (JsonProcessingException e) {
      throw damaged();
    } catch (IOException e) {
      throw failed("cannot be read", e);
    }
  }

  @Override
  public List<Account> list() throws ProblemException {
    return rows().values().stream().map(row -> new Account(row.name(), word(row.role()))).toList();
  }

  @Override
  public void add(String name, String role, char[] password) throws ProblemException {
    String given = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    if (!NAME.matcher(given).matches()) {
      throw Refusal.of(
          "no-name",
          "‘" + name + "’",
          "is no name for an account.",
          "Give up to 64 letters, digits, spaces and . ' _ @ -, the first a letter or a digit.");
    }
    Role known =
        role(role)
            .orElseThrow(
                () ->
                    Refusal.of(
                        "no-role",
                        "‘" + role + "’",
                        "is no role.",
                        "Give reader, curator or admin."));
    SortedMap<String, Row> rows = rows();
    if (rows.containsKey(key(given))) {
      throw Refusal.of(
          "name-taken", given, "has an account.", "Give another name, or change its password.");
    }
    rows.put(key(given), new Row(given, known, checked(password)));
    write(rows);
  }

  @Override
  public void remove(String name) throws ProblemException {
    SortedMap<String, Row> rows = rows();
    if (rows.remove(key(name)) == null) {
      throw unknown(name);
    }
    write(rows);
  }

  @Override
  public void password(String name, char[] password) throws ProblemException {
    SortedMap<String, Row> rows = rows();
    Row row = rows.get(key(name));
    if (row == null) {
      throw unknown(name);
    }
    rows.put(key(name), new Row(row.name(), row.role(), checked(password)));
    write(rows);
  }

  private static String checked(char[] password) throws ProblemException {
    if (password.length < FEWEST || password.length > MOST) {
      throw Refusal.of(
          "weak-password",
          "The password",
          "has %,d characters.".formatted(password.length),
          "Give from %d to %,d: a sentence is easy to keep in mind.".formatted(FEWEST, MOST));
    }
    return Password.kept(password);
  }

  static Optional<Role> role(String word) {
    return Stream.of(Role.READER, Role.CURATOR, Role.ADMIN)
        .filter(role -> word(role).equals(word))
        .findFirst();
  }

  static String word(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private void write(SortedMap<String, Row> rows) throws ProblemException {
    try {
      StringWriter out = new StringWriter();
      try (JsonGenerator json = MAPPER.createGenerator(out)) {
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeArrayFieldStart("accounts");
        for (Row row : new ArrayList<>(rows.values())) {
          json.writeStartObject();
          json.writeStringField("name", row.name());
          json.writeStringField("role", word(row.role()));
          json.writeStringField("password", row.password());
          json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      OwnFile.write(file, out + "\n");
    } catch (IOException e) {
      throw failed("cannot be written", e);
    }
  }

  private ProblemException unknown(String name) {
    return Refusal.of(
        "no-account", "‘" + name + "’", "has no account.", "entente accounts list tells who has.");
  }

  private ProblemException damaged() {
    return Refusal.of(
        "accounts-damaged",
        file.toString(),
        "holds no accounts.",
        "Bring back a copy of it, or remove it and add the accounts anew.");
  }

  private ProblemException failed(String what, IOException e) {
    return Refusal.of(
        "accounts-failed",
        file.toString(),
        what + ": " + e.getMessage() + ".",
        "Check the disk it lies on, and whose it is.");
  }
}
