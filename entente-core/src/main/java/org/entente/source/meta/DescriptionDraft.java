package org.entente.source.meta;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.problem.Problem;
import org.entente.problem.Severity;
import org.entente.source.Description;
import org.entente.source.SourceKind;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A description being put together from values as they are written; what is wrong is reported and
/// left out.
public final class DescriptionDraft {

  /// The longest value, in UTF-16 code units.
  public static final int LONGEST = 4_000;

  private static final String KINDS = "Write primary, contemporary, reference or tertiary.";
  private static final String DATES =
      "Write EDTF: 1955, 1955-06, 1955-06-02, 1955~ for about 1955, 1955/1957 for a span.";

  private final Severity wrong;
  private final Map<Key, String> values = new EnumMap<>(Key.class);
  private final Set<Key> told = EnumSet.noneOf(Key.class);
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Edtf date;
  private @Nullable SourceKind kind;

  /// Starts a description.
  ///
  /// @param wrong how severe a value is that cannot be understood
  public DescriptionDraft(Severity wrong) {
    this.wrong = wrong;
  }

  /// Takes a value. A key that is told twice is told by neither.
  ///
  /// @param place the file and the line, for problems
  public void put(Key key, String written, String place) {
    if (!told.add(key)) {
      values.remove(key);
      report("key-twice", key, place, "stands here a second time; neither is taken.", "Keep one.");
      return;
    }
    String value = written.strip().replaceAll("\\s+", " ");
    if (value.isEmpty()) {
      report("no-value", key, place, "is empty.", "Give it a value or leave the key out.");
    } else if (value.length() > LONGEST) {
      String message =
          String.format(Locale.ROOT, "has %,d characters, more than %,d.", value.length(), LONGEST);
      report("value-too-long", key, place, message, "Shorten it.");
    } else if (value.chars().anyMatch(Character::isISOControl)) {
      report("bad-value", key, place, "holds a control character.", "Remove it.");
    } else if (understands(key, value, place)) {
      values.put(key, value);
    }
  }

  /// Reports what is wrong with a key before it has a value.
  void report(String id, Key key, String place, String message, String remedy) {
    told.add(key);
    problems.add(new Problem(id, wrong, place + ", " + key.word(), "the value " + message, remedy));
  }

  /// Reports anything else.
  void report(Problem problem) {
    problems.add(problem);
  }

  private boolean understands(Key key, String value, String place) {
    return switch (key) {
      case DATE -> isDate(value, place);
      case KIND -> isKind(value, place);
      case LANGUAGE -> isLanguage(value, place);
      case TITLE, AUTHOR, CITATION, LICENCE -> true;
    };
  }

  private boolean isDate(String value, String place) {
    try {
      date = Edtf.parse(value);
      return true;
    } catch (IllegalArgumentException e) {
      String message = "is %s.".formatted(e.getMessage());
      report("bad-date", Key.DATE, place, message, DATES);
      return false;
    }
  }

  private boolean isKind(String value, String place) {
    kind = SourceKind.of(value).orElse(null);
    if (kind == null) {
      report("bad-kind", Key.KIND, place, "‘%s’ is no kind of source.".formatted(value), KINDS);
    }
    return kind != null;
  }

  private boolean isLanguage(String value, String place) {
    String fault = LanguageTag.fault(value);
    if (!fault.isEmpty()) {
      String message = "‘%s’ is no language tag: %s.".formatted(value, fault);
      report("bad-language", Key.LANGUAGE, place, message, "Write BCP 47: en, ru, sr-Latn.");
    }
    return fault.isEmpty();
  }

  /// What was told so far.
  public Told told() {
    Description description =
        new Description(
            values.get(Key.TITLE),
            values.get(Key.AUTHOR),
            values.containsKey(Key.DATE) ? date : null,
            values.containsKey(Key.KIND) ? kind : null,
            values.get(Key.LANGUAGE),
            values.get(Key.CITATION),
            values.get(Key.LICENCE));
    return new Told(description.isEmpty() ? Description.NONE : description, problems);
  }
}
