package org.entente.reading.statement.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.reading.evidence.Naming;
import org.entente.source.Span;
import org.jspecify.annotations.Nullable;

/// A list of names in the value of a field or in a cell.
///
/// @param items the names, in order
/// @param lost whether a separator stands where a name should
public record NameList(List<Item> items, boolean lost) {

  /// A name of the list.
  ///
  /// @param name the name itself
  /// @param aside what stands in brackets after it, or before a colon; null where nothing does
  /// @param span the line in which it stands
  /// @param start offset of its first character in the line
  /// @param end offset after its last character, its brackets included
  public record Item(String name, @Nullable String aside, Span span, int start, int end) {}

  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;\\n•·|]|\\s/\\s)\\s*");
  private static final Pattern AND = Pattern.compile("^(?:and|&)\\s+|\\s+(?:and|&)\\s+");
  private static final Pattern ITEM =
      Pattern.compile(
          "^[\\s*•·–-]*(?:([^:()]{2,40}):\\s+)?([^()\\[\\]]+?)\\s*(?:\\(([^()]*)\\))?\\s*(?:\\[[^\\]]*\\]\\s*)*$");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'’\\-–]*(?:"
              + " (?:\\p{Lu}[\\p{L}\\p{M}.'’\\-–]*|of|the|and|de|da|do|dos|del|della|di|du|van|von|den|der|zu|al|el|bin|ibn|la|le|i|y))*");
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:(?:Prime|Foreign|First|General|Deputy|Vice)"
              + " )?(?:President|Minister|Secretary|Chairman|Premier|King|Queen|Emperor|Chancellor|Ambassador|Minister)\\b(?:"
              + " of\\b.*)?$");

  /// Reads the lines of a value.
  public static NameList of(List<Span> lines, Naming naming) {
    List<Item> items = new ArrayList<>();
    boolean lost = false;
    for (Span line : lines) {
      List<int[]> slots = slots(line.text());
      long empty = slots.stream().filter(s -> s[0] == s[1]).count();
      lost |= empty > 0 && slots.size() > 1;
      for (int[] slot : slots) {
        for (int[] part : parts(line.text(), slot, naming)) {
          add(items, line, part);
        }
      }
    }
    return new NameList(List.copyOf(items), lost);
  }

  /// The stretches between the separators outside brackets.
  private static List<int[]> slots(String text) {
    List<int[]> slots = new ArrayList<>();
    Matcher matcher = SEPARATOR.matcher(text);
    int from = 0;
    while (matcher.find()) {
      if (isInBrackets(text, matcher.start())) {
        continue;
      }
      slots.add(trim(text, from, matcher.start()));
      from = matcher.end();
    }
    slots.add(trim(text, from, text.length()));
    boolean ended = slots.size() > 1 && text.stripTrailing().matches("(?s).*[\\n•|]");
    return ended ? slots.subList(0, slots.size() - 1) : slots;
  }

  /// Splits "A and B", but no name that has "and" in it.
  private static List<int[]> parts(String text, int[] slot, Naming naming) {
    String words = text.substring(slot[0], slot[1]);
    if (words.isEmpty() || naming.actor(words, null).isPresent()) {
      return words.isEmpty() ? List.of() : List.of(slot);
    }
    List<int[]> joints = new ArrayList<>();
    Matcher and = AND.matcher(words);
    while (and.find()) {
      if (!isInBrackets(words, and.start())) {
        joints.add(new int[] {and.start(), and.end()});
      }
    }
    joints.add(new int[] {words.length(), words.length()});
    List<int[]> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < joints.size(); i++) {
      i = endOfName(words, from, joints, i, naming);
      if (joints.get(i)[0] > from) {
        parts.add(trim(text, slot[0] + from, slot[0] + joints.get(i)[0]));
      }
      from = joints.get(i)[1];
    }
    return parts;
  }

  /// The joint at which the longest known name ends that begins here; else the next joint.
  private static int endOfName(
      String words, int from, List<int[]> joints, int next, Naming naming) {
    for (int i = joints.size() - 1; i > next; i--) {
      if (naming.actor(words.substring(from, joints.get(i)[0]).strip(), null).isPresent()) {
        return i;
      }
    }
    return next;
  }

  private static void add(List<Item> items, Span line, int[] part) {
    Matcher item = ITEM.matcher(line.text().substring(part[0], part[1]));
    if (!item.matches()) {
      return;
    }
    String name = Naming.withoutArticle(item.group(2).strip());
    if (NAME.matcher(name).matches() && !OFFICE.matcher(name).matches()) {
      String aside = item.group(1) == null ? item.group(3) : item.group(1);
      items.add(new Item(name, aside == null ? null : aside.strip(), line, part[0], part[1]));
    }
  }

  private static boolean isInBrackets(String text, int at) {
    int open = text.lastIndexOf('(', at);
    return open >= 0 && text.indexOf(')', open) >= at;
  }

  private static int[] trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new int[] {start, end};
  }
}
