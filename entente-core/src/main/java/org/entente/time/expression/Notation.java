package org.entente.time.expression;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.time.expression.Guard.Step;

/// Reads the notation in which patterns and guards are written.
///
/// Steps stand apart by blanks. A step is a `word`, a `CLASS` or kind of token, what other rules
/// read (`{name}`, its features joining the whole's; `@name`, a time of its own), or several of
/// these between slashes. `CLASS:feature` says what the token's number means; `+` before a step
/// allows no blank there; `?` behind it makes it optional. In a guard `|` divides what may stand
/// there, `!` bars it, `&name` is a guard of `guards.tsv` and `DATE` the end of another date.
final class Notation {

  private static final String DATE = "DATE";
  private static final String ANY_WORD = "WORDS";
  private static final Pattern BORDERS = Pattern.compile("[ |!/]+");
  private static final Pattern MARKS = Pattern.compile("^\\+|\\?$");

  private final Function<String, Kind> words;
  private final Map<String, List<Terminal>> classes = new HashMap<>();
  private final Map<String, String> guards = new HashMap<>();

  /// @param words the kind of a word
  Notation(Function<String, Kind> words) {
    this.words = words;
    for (Table.Row row : Table.read("classes.tsv").rows()) {
      classes.computeIfAbsent(row.cell(0), name -> new ArrayList<>()).add(tokenClass(row));
    }
    for (Table.Row row : Table.read("guards.tsv").rows()) {
      guards.put(row.cell(0), row.cell(1));
    }
  }

  /// The words that stand as they are in a pattern or guard.
  static List<String> words(String text) {
    List<String> found = new ArrayList<>();
    for (String step : BORDERS.split(text, -1)) {
      String bare = MARKS.matcher(step).replaceAll("");
      if (!bare.isEmpty() && Character.isLowerCase(bare.charAt(0))) {
        found.add(bare);
      }
    }
    return found;
  }

  private Terminal tokenClass(Table.Row row) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String kind : row.cell(1).split(" ", -1)) {
      kinds.addAll(kind.equals(ANY_WORD) ? words() : EnumSet.of(Kind.valueOf(kind)));
    }
    int[] values = range(row.cell(2), Integer.MIN_VALUE);
    int[] digits = range(row.cell(3), 0);
    Terminal.Letters letters =
        row.cell(4).isEmpty()
            ? Terminal.Letters.ANY
            : Terminal.Letters.valueOf(row.cell(4).toUpperCase(Locale.ROOT));
    return new Terminal(
        kinds,
        values[0],
        values[1],
        digits[0],
        digits[1],
        letters,
        null,
        row.cell(5).isEmpty() ? null : feature(row.cell(5)),
        false);
  }

  private static int[] range(String cell, int least) {
    if (cell.isEmpty()) {
      return new int[] {least, Integer.MAX_VALUE};
    }
    int dots = cell.indexOf("..");
    String from = dots < 0 ? cell : cell.substring(0, dots);
    String to = dots < 0 ? cell : cell.substring(dots + 2);
    return new int[] {Integer.parseInt(from), Integer.parseInt(to)};
  }

  private static Set<Kind> words() {
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    kinds.removeIf(kind -> !kind.isWord());
    return kinds;
  }

  static Feature feature(String name) {
    return Feature.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// The spellings of a pattern, each without options.
  List<List<Element>> patterns(String text) {
    List<List<Element>> all = List.of(List.of());
    for (String step : text.split(" ", -1)) {
      boolean optional = step.endsWith("?");
      List<Element> choices = elements(optional ? step.substring(0, step.length() - 1) : step);
      List<List<Element>> longer = new ArrayList<>();
      for (List<Element> soFar : all) {
        for (Element choice : choices) {
          List<Element> pattern = new ArrayList<>(soFar);
          pattern.add(choice);
          longer.add(pattern);
        }
        if (optional) {
          longer.add(soFar);
        }
      }
      all = longer;
    }
    return all;
  }

  private List<Element> elements(String step) {
    boolean touching = step.startsWith("+");
    List<Element> choices = new ArrayList<>();
    for (String choice : (touching ? step.substring(1) : step).split("/", -1)) {
      if (choice.startsWith("{")) {
        choices.add(new Element.Sub(choice.substring(1, choice.length() - 1), false));
      } else if (choice.startsWith("@")) {
        choices.add(new Element.Sub(choice.substring(1), true));
      } else {
        terminals(choice, touching, choices::add);
      }
    }
    return choices;
  }

  private void terminals(String text, boolean touching, Consumer<Terminal> each) {
    int colon = text.indexOf(':');
    String name = colon < 0 ? text : text.substring(0, colon);
    for (Terminal known : classes.getOrDefault(name, List.of())) {
      each.accept(finished(known, text, colon, touching));
    }
    if (!classes.containsKey(name)) {
      boolean word = Character.isLowerCase(name.charAt(0));
      Terminal terminal =
          word
              ? Terminal.ofWord(words.apply(name), name)
              : Terminal.ofKinds(EnumSet.of(Kind.valueOf(name)));
      each.accept(finished(terminal, text, colon, touching));
    }
  }

  private static Terminal finished(Terminal terminal, String text, int colon, boolean touching) {
    Terminal closed = touching ? terminal.close() : terminal;
    return colon < 0 ? closed : closed.saying(feature(text.substring(colon + 1)));
  }

  /// What must and must not stand beside a rule's words.
  Guard guard(String text) {
    List<List<Step>> wanted = new ArrayList<>();
    List<List<Step>> barred = new ArrayList<>();
    guard(text, wanted, barred);
    return wanted.isEmpty() && barred.isEmpty() ? Guard.OPEN : new Guard(wanted, barred);
  }

  private void guard(String text, List<List<Step>> wanted, List<List<Step>> barred) {
    for (String part : text.split("\\|", -1)) {
      String sequence = part.strip();
      if (sequence.startsWith("&")) {
        guard(named(sequence.substring(1)), wanted, barred);
      } else if (sequence.startsWith("!&")) {
        guard(named(sequence.substring(2)), barred, wanted);
      } else if (sequence.startsWith("!")) {
        barred.add(steps(sequence.substring(1)));
      } else if (!sequence.isEmpty()) {
        wanted.add(steps(sequence));
      }
    }
  }

  private String named(String name) {
    String guard = guards.get(name);
    if (guard == null) {
      throw new IllegalStateException("guards.tsv has no guard " + name);
    }
    return guard;
  }

  private List<Step> steps(String sequence) {
    List<Step> steps = new ArrayList<>();
    for (String step : sequence.split(" ", -1)) {
      boolean touching = step.startsWith("+");
      List<Terminal> any = new ArrayList<>();
      for (String choice : (touching ? step.substring(1) : step).split("/", -1)) {
        if (!choice.equals(DATE)) {
          terminals(choice, touching, any::add);
        }
      }
      steps.add(new Step(any));
    }
    return steps;
  }
}
