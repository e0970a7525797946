package org.entente.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.problem.Problem;
import org.entente.problem.ProblemException;
import org.entente.problem.Severity;
import org.jspecify.annotations.Nullable;

/// The keys of an object as they are asked for one by one; [#done] refuses those that nobody asked
/// for.
public final class Keys {

  private final Json.Fields fields;
  private final String path;
  private final SortedSet<String> asked = new TreeSet<>();

  private Keys(Json.Fields fields, String path) {
    this.fields = fields;
    this.path = path;
  }

  /// The keys of a value that should be an object.
  ///
  /// @param path what leads to the value, as `claims.2`; empty for the whole
  /// @throws ProblemException if it is none
  public static Keys of(Json value, String path) throws ProblemException {
    if (value instanceof Json.Fields fields) {
      return new Keys(fields, path);
    }
    throw wrong(value, path, "an object");
  }

  /// The value of a key; empty where it is absent or null.
  public Optional<Json> value(String key) {
    asked.add(key);
    return Optional.ofNullable(fields.values().get(key))
        .filter(value -> !(value instanceof Json.Nothing));
  }

  /// The text of a key; null where it is absent.
  ///
  /// @throws ProblemException if it is something else
  public @Nullable String text(String key) throws ProblemException {
    Optional<Json> value = value(key);
    if (value.isEmpty()) {
      return null;
    }
    return text(value.get(), path(key));
  }

  /// The text of a value.
  ///
  /// @throws ProblemException if it is something else
  public static String text(Json value, String path) throws ProblemException {
    if (value instanceof Json.Text text) {
      return text.value();
    }
    throw wrong(value, path, "text");
  }

  /// The text of a key that must be there.
  ///
  /// @throws ProblemException if it is not, or is something else
  public String need(String key) throws ProblemException {
    String text = text(key);
    if (text == null || text.isBlank()) {
      throw missing(key);
    }
    return text;
  }

  /// The value of a key that must be there.
  ///
  /// @throws ProblemException if it is not
  public Json needValue(String key) throws ProblemException {
    Optional<Json> value = value(key);
    if (value.isEmpty()) {
      throw missing(key);
    }
    return value.get();
  }

  /// The whole number of a key that must be there.
  ///
  /// @throws ProblemException if it is not, or is something else
  public int needInt(String key) throws ProblemException {
    Json value = needValue(key);
    if (value instanceof Json.Numeral number && number.value().scale() <= 0) {
      try {
        return number.value().intValueExact();
      } catch (ArithmeticException e) {
        throw fault(key, "‘%s’ is too large.".formatted(number.value()), "Correct it.");
      }
    }
    throw wrong(value, path(key), "a whole number");
  }

  /// The number of a key that must be there.
  ///
  /// @throws ProblemException if it is not, or is something else
  public double needNumber(String key) throws ProblemException {
    Json value = needValue(key);
    if (value instanceof Json.Numeral number) {
      return number.value().doubleValue();
    }
    throw wrong(value, path(key), "a number");
  }

  /// Whether a key says true; false where it is absent.
  ///
  /// @throws ProblemException if it is something else
  public boolean truth(String key) throws ProblemException {
    Optional<Json> value = value(key);
    if (value.isEmpty()) {
      return false;
    }
    if (value.get() instanceof Json.Truth truth) {
      return truth.value();
    }
    throw wrong(value.get(), path(key), "true or false");
  }

  /// The object of a key; null where it is absent.
  ///
  /// @throws ProblemException if it is something else
  public @Nullable Keys keys(String key) throws ProblemException {
    Optional<Json> value = value(key);
    return value.isEmpty() ? null : of(value.get(), path(key));
  }

  /// The object of a key that must be there.
  ///
  /// @throws ProblemException if it is not, or is something else
  public Keys needKeys(String key) throws ProblemException {
    return of(needValue(key), path(key));
  }

  /// The values of a key that holds a list; empty where it is absent.
  ///
  /// @throws ProblemException if it is something else
  public List<Json> items(String key) throws ProblemException {
    Optional<Json> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (value.get() instanceof Json.Items items) {
      return items.values();
    }
    throw wrong(value.get(), path(key), "a list");
  }

  /// Whether the key is there.
  public boolean has(String key) {
    return value(key).isPresent();
  }

  /// All keys, in the order of the file, asked for or not.
  public List<String> names() {
    return new ArrayList<>(fields.values().keySet());
  }

  /// Refuses keys that were never asked for.
  ///
  /// @throws ProblemException naming the first
  public void done() throws ProblemException {
    for (String key : fields.values().keySet()) {
      if (!asked.contains(key)) {
        throw new ProblemException(
            new Problem(
                "unknown-key",
                Severity.ERROR,
                at(key),
                "has the key ‘%s’, which is not known here.".formatted(key),
                "Known are " + String.join(", ", asked) + "."));
      }
    }
  }

  /// The key with what leads to it, as `source.start`.
  public String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /// Where the value of a key stands, or the object where it is absent.
  public String at(String key) {
    Json value = fields.values().get(key);
    return (value == null ? fields : value).place() + ", " + path(key);
  }

  /// What is wrong with the value of a key.
  public ProblemException fault(String key, String message, String remedy) {
    return new ProblemException(new Problem("bad-value", Severity.ERROR, at(key), message, remedy));
  }

  private ProblemException missing(String key) {
    return new ProblemException(
        new Problem(
            "missing-key",
            Severity.ERROR,
            fields.place() + (path.isEmpty() ? "" : ", " + path),
            "lacks ‘%s’.".formatted(key),
            "Give it a value."));
  }

  private static ProblemException wrong(Json value, String path, String wanted) {
    return new ProblemException(
        new Problem(
            "wrong-type",
            Severity.ERROR,
            value.place() + (path.isEmpty() ? "" : ", " + path),
            "is %s; %s should stand here.".formatted(value.sort(), wanted),
            "Correct it."));
  }
}
