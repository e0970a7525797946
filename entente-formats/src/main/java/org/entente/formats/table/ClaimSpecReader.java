package org.entente.formats.table;

import java.util.List;
import java.util.Optional;
import org.entente.claim.Act;
import org.entente.claim.Property;
import org.entente.claim.Stance;
import org.entente.formats.json.Keys;
import org.entente.formats.vocabulary.Shape;
import org.entente.formats.vocabulary.Words;
import org.entente.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// Reads what a mapping says of one claim.
final class ClaimSpecReader {

  private ClaimSpecReader() {}

  /// @param confidence that of the whole mapping; null where each claim has its own
  static ClaimSpec read(Keys keys, SpecReader specs, @Nullable Double confidence)
      throws ProblemException {
    Property property = word(keys, "property", Words.PROPERTIES);
    List<Condition> when = specs.conditions(keys, "when");
    EntitySpec subject = specs.entity(keys.needKeys("subject"));
    Keys objectKeys = keys.keys("object");
    EntitySpec object = objectKeys == null ? null : specs.entity(objectKeys);
    CellSpec value = specs.optionalCell(keys, "value");
    CellSpec act = words(keys, "act", specs, Words.ACTS);
    CellSpec code = words(keys, "code", specs, Shape.codes(property).orElse(Words.ROOTS));
    shape(keys, property, object, value, code, act);
    Keys time = keys.keys("time");
    Keys at = keys.keys("at");
    ClaimSpec spec =
        new ClaimSpec(
            when,
            subject,
            property,
            object,
            value,
            keys.text("language"),
            code,
            act,
            time == null ? null : specs.time(time),
            at == null ? null : specs.time(at),
            specs.optionalCell(keys, "place"),
            keys.has("stance") ? word(keys, "stance", Words.STANCES) : Stance.ASSERTED,
            keys.truth("reciprocal"),
            sure(keys, confidence));
    keys.text("note");
    keys.done();
    return spec;
  }

  private static double sure(Keys keys, @Nullable Double confidence) throws ProblemException {
    if (keys.has("confidence")) {
      return MappingReader.confidence(keys);
    }
    if (confidence == null) {
      throw keys.fault(
          "confidence",
          "is missing.",
          "Say how many of ten such claims are right, as 0.9, here or for the whole mapping.");
    }
    return confidence;
  }

  private static void shape(
      Keys keys,
      Property property,
      @Nullable EntitySpec object,
      @Nullable CellSpec value,
      @Nullable CellSpec code,
      @Nullable CellSpec act)
      throws ProblemException {
    if (act != null && code != null) {
      throw keys.fault("code", "is told by the act already.", "Leave it out.");
    }
    // Any act will do to find what is lacking: which one a row has is seen when it is read.
    Act some = act == null ? null : Act.SIGN;
    String word = some != null ? some.code().name() : code == null ? null : "";
    String fault = Shape.fault(property, object != null, value != null, word, some);
    if (!fault.isEmpty()) {
      throw keys.fault("property", fault, "Complete it, or choose another property.");
    }
  }

  /// A word of a list: the same for every row as text, or from a cell as an object.
  private static @Nullable CellSpec words(Keys keys, String key, SpecReader specs, Words<?> words)
      throws ProblemException {
    var value = keys.value(key);
    if (value.isEmpty()) {
      return null;
    }
    CellSpec cell = specs.wordCell(keys, key);
    List<String> all =
        cell.words().isEmpty() && cell.isConstant()
            ? cell.constants()
            : cell.words().values().stream().filter(word -> !word.isEmpty()).toList();
    for (String word : all) {
      if (words.find(word).isEmpty()) {
        throw keys.fault(key, words.fault(word), words.remedy(word));
      }
    }
    return cell;
  }

  private static <T> T word(Keys keys, String key, Words<T> words) throws ProblemException {
    String word = keys.need(key);
    Optional<T> meaning = words.find(word);
    if (meaning.isEmpty()) {
      throw keys.fault(key, words.fault(word), words.remedy(word));
    }
    return meaning.get();
  }
}
