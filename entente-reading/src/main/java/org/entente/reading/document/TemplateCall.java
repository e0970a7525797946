package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A template as it is called: its name and its arguments, as offsets.
record TemplateCall(int open, int end, String name, List<Argument> arguments) {

  private static final int LONGEST_KEY = 60;

  /// An argument; one without a name has an empty key and stands in the order of its place.
  record Argument(int keyFrom, int keyTo, String key, int from, int to) {

    boolean isPositional() {
      return key.isEmpty() || key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
  }

  static TemplateCall of(String text, Tokens tokens, int token) {
    List<Argument> arguments = new ArrayList<>();
    int close = tokens.close(token);
    int nameEnd = bar(text, tokens, tokens.inside(token), close);
    int at = nameEnd;
    while (at < close) {
      int end = bar(text, tokens, at + 1, close);
      arguments.add(argument(text, at + 1, end));
      at = end;
    }
    String name = name(text.substring(tokens.inside(token), nameEnd));
    return new TemplateCall(tokens.open(token), tokens.end(token), name, arguments);
  }

  /// The next bar that is not within a pair, or the limit.
  static int bar(String text, Tokens tokens, int from, int limit) {
    int at = from;
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '|') {
        return at;
      }
      int token = c == '{' || c == '[' || c == '<' ? tokens.at(at, limit) : -1;
      at = token < 0 ? at + 1 : tokens.end(token);
    }
    return limit;
  }

  /// The arguments without a name.
  List<Argument> positional() {
    return arguments.stream().filter(Argument::isPositional).toList();
  }

  /// The argument without a name at a place from 0 on, or null.
  @Nullable Argument positional(int place) {
    List<Argument> found = positional();
    return place < found.size() ? found.get(place) : null;
  }

  private static String name(String words) {
    int comment = words.indexOf("<!--");
    String plain =
        (comment < 0 ? words : words.substring(0, comment))
            .replace('_', ' ')
            .strip()
            .toLowerCase(Locale.ROOT);
    return plain.startsWith("template:") ? plain.substring(9).strip() : plain;
  }

  private static Argument argument(String text, int from, int to) {
    int limit = Math.min(to, from + LONGEST_KEY);
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (c == '=') {
        String key = text.substring(from, at).strip();
        return key.isEmpty()
            ? new Argument(from, from, "", from, to)
            : new Argument(from, at, key.toLowerCase(Locale.ROOT), at + 1, to);
      }
      if (!Character.isLetterOrDigit(c) && " _-\t\n\r().".indexOf(c) < 0) {
        break;
      }
    }
    return new Argument(from, from, "", from, to);
  }
}
