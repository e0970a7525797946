package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.source.Block;
import org.entente.source.Span;

/// Takes the marks of emphasis, code and links out of Markdown.
final class MarkdownInline {

  private static final String SPECIAL = "*_`[]!\\<&~>\n";
  private static final int LONGEST_ADDRESS = 2000;

  private final String text;
  private final RawMarks marks;
  private List<Block> aside = new ArrayList<>();

  MarkdownInline(String text) {
    this.text = text;
    this.marks = new RawMarks(text);
  }

  /// The captions of pictures put aside since the last time.
  List<Block> takeAside() {
    List<Block> taken = aside;
    aside = new ArrayList<>();
    return taken;
  }

  Span clean(int from, int to) {
    Words words = new Words(text);
    clean(from, to, new Brackets(text, from, to), words);
    return words.build(from);
  }

  private void clean(int from, int to, Brackets brackets, Words out) {
    int copied = from;
    int at = from;
    boolean lineStart = true;
    while (at < to) {
      char c = text.charAt(at);
      boolean quoteMark = c == '>' && lineStart;
      lineStart = c == '\n' || (lineStart && (Lines.isSpace(c) || quoteMark));
      int end = SPECIAL.indexOf(c) < 0 || (c == '>' && !quoteMark) ? at : markEnd(at, to, brackets);
      if (end == at) {
        at++;
        continue;
      }
      out.copy(copied, at);
      if (c == '\n') {
        out.gap(" ", at, end);
      } else if (c == '&') {
        entity(at, end, out);
      } else if (c == ']' || c == '>' || c == '\\') {
        lineStart &= c == '>';
      } else if (c == '<' && text.startsWith("<http", at)) {
        out.copy(at + 1, end - 1);
      } else if (c == '<') {
        out.gap(" ".repeat(isBreak(at) ? 1 : 0), at, end);
      } else if (c == '!') {
        int close = brackets.closeOf(at + 1);
        putAside(at + 2, close);
      }
      at = end;
      copied = at;
    }
    out.copy(copied, to);
  }

  private void putAside(int from, int to) {
    Words words = new Words(text);
    words.copy(from, to);
    Span caption = words.build(from);
    if (Prose.hasWords(caption.text())) {
      aside.add(new Block.Note(caption, "caption"));
    }
  }

  private void entity(int at, int end, Words out) {
    String character = Entities.decode(text.substring(at, end));
    if (character != null) {
      out.stands(character.equals("\u00a0") ? " " : character, at, end);
    }
  }

  /// The end of the mark that begins at an offset; the offset if the character is plain.
  private int markEnd(int at, int to, Brackets brackets) {
    return switch (text.charAt(at)) {
      case '\n', '>', '`' -> at + 1;
      case '*' -> at + (isEmphasis(at, to) ? 1 : 0);
      case '_' -> at + (isUnderscoreEmphasis(at, to) ? 1 : 0);
      case '~' -> text.startsWith("~~", at) ? Math.min(to, at + 2) : at;
      case '\\' -> at + 1 < to && isPunctuation(text.charAt(at + 1)) ? at + 1 : at;
      case '&' -> {
        int end = Entities.end(text, at, to);
        yield end > 0 && Entities.decode(text.substring(at, end)) != null ? end : at;
      }
      case '<' -> {
        int whole = marks.wholeAt(at);
        int end = whole > at && text.startsWith("<!--", at) ? whole : marks.tagEnd(at);
        yield end > 0 && end <= to ? end : at;
      }
      case '!' -> {
        int close = brackets.closeOf(at + 1);
        yield close > 0 && addressEnd(close + 1, to) > close + 1 ? addressEnd(close + 1, to) : at;
      }
      case '[' -> opening(at, to, brackets);
      default -> {
        boolean link = brackets.openOf(at) >= 0 && addressEnd(at + 1, to) > at + 1;
        yield link ? addressEnd(at + 1, to) : at;
      }
    };
  }

  private int opening(int at, int to, Brackets brackets) {
    int close = brackets.closeOf(at);
    if (close < 0) {
      return at;
    }
    if (text.startsWith("[^", at)) {
      return close + 1;
    }
    return addressEnd(close + 1, to) > close + 1 ? at + 1 : at;
  }

  /// The end of `(address)` or `[label]` that begins at an offset; the offset if there is none.
  private int addressEnd(int at, int to) {
    if (at >= to || (text.charAt(at) != '(' && text.charAt(at) != '[')) {
      return at;
    }
    char closing = text.charAt(at) == '(' ? ')' : ']';
    int close = text.indexOf(closing, at, Math.min(to, at + LONGEST_ADDRESS));
    int nested = closing == ')' ? text.indexOf('(', at + 1, Math.max(at + 1, close)) : -1;
    if (nested > 0 && close + 1 < to && text.charAt(close + 1) == ')') {
      close++;
    }
    return close < 0 ? at : close + 1;
  }

  private boolean isEmphasis(int at, int to) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < to ? text.charAt(at + 1) : ' ';
    boolean apart = Lines.isSpace(before) && Lines.isSpace(after);
    return !apart && !(Character.isDigit(before) && Character.isDigit(after));
  }

  private boolean isUnderscoreEmphasis(int at, int to) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char after = at + 1 < to ? text.charAt(at + 1) : ' ';
    boolean within = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    return !within && !(Lines.isSpace(before) && Lines.isSpace(after));
  }

  private boolean isBreak(int at) {
    return text.substring(at, Math.min(text.length(), at + 4))
        .toLowerCase(Locale.ROOT)
        .startsWith("<br");
  }

  private static boolean isPunctuation(char c) {
    return "\\`*_{}[]()#+-.!|<>~&\"'".indexOf(c) >= 0;
  }
}
