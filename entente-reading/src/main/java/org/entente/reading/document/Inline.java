package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.source.Block;
import org.entente.source.Span;

/// Takes the markup out of running wikitext. References, captions and embedded boxes are put aside.
final class Inline {

  private static final String SPECIAL = "{}[]<&'\n_";
  private static final int LONGEST_ADDRESS = 2000;

  private final String text;
  private final Tokens tokens;
  private final RawMarks marks;
  private final Templates templates;
  private final Links links;
  private List<Block> aside = new ArrayList<>();

  Inline(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.marks = new RawMarks(text);
    this.templates = new Templates(text, tokens, this);
    this.links = new Links(text, tokens, this);
  }

  /// What was put aside since the last time.
  List<Block> takeAside() {
    List<Block> taken = aside;
    aside = new ArrayList<>();
    return taken;
  }

  /// Puts a block aside, unless it has no words.
  void putAside(Block block) {
    boolean blank = block instanceof Block.Note(Span note, var _) && !Prose.hasWords(note.text());
    if (!blank) {
      aside.add(block);
    }
  }

  /// Whether a template leaves nothing in the running text.
  boolean isAside(int token) {
    return templates.isAside(token);
  }

  /// Whether a template stands in a block of its own.
  boolean isBlock(int token) {
    return templates.isBlock(token);
  }

  /// Whether a link shows a picture or puts the page in a category.
  boolean isPicture(int token) {
    return links.isPicture(token);
  }

  /// Running text, in which a line break is a space.
  Span prose(int from, int to) {
    Words words = new Words(text);
    clean(from, to, false, words);
    return words.build(from);
  }

  /// A value, in which line breaks and list items stand apart with semicolons.
  Span value(int from, int to) {
    Words words = new Words(text);
    clean(from, to, true, words);
    return words.build(from);
  }

  /// Adds the words of a part to `out`.
  void clean(int from, int to, boolean values, Words out) {
    int copied = from;
    int at = from;
    while (at < to) {
      if (SPECIAL.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int literal = literal(at, to);
      if (literal > at) {
        at = literal;
        continue;
      }
      out.copy(copied, at);
      at = markup(at, to, values, out);
      copied = at;
    }
    out.copy(copied, to);
  }

  /// The end of the characters from an offset on that look special but are plain; the offset if
  /// they are not.
  private int literal(int at, int to) {
    char c = text.charAt(at);
    boolean twice = at + 1 < to && text.charAt(at + 1) == c;
    return switch (c) {
      case '{' -> twice || tokens.at(at, to) >= 0 ? at : at + 1;
      case '}', ']', '\'' -> twice ? at : at + 1;
      case '_' -> twice && switchEnd(at, to) > 0 ? at : at + 1;
      case '[' -> twice || isAddress(at + 1) ? at : at + 1;
      case '<' -> tokens.at(at, to) >= 0 || tagEnd(at, to) > 0 ? at : at + 1;
      case '&' -> {
        int end = Entities.end(text, at, to);
        yield end > 0 && Entities.decode(text.substring(at, end)) != null ? at : at + 1;
      }
      default -> at;
    };
  }

  private int markup(int at, int to, boolean values, Words out) {
    int token = tokens.at(at, to);
    if (token >= 0) {
      pair(token, values, out);
      return tokens.end(token);
    }
    return switch (text.charAt(at)) {
      case '{', '}' -> run(at, to);
      case ']' -> at + 2;
      case '[' -> isAddress(at + 1) ? external(at, to, values, out) : at + 2;
      case '<' -> tag(at, to, values, out);
      case '&' -> entity(at, to, out);
      case '\'' -> quotes(at, to, out);
      case '_' -> switchEnd(at, to);
      default -> lineBreak(at, to, values, out);
    };
  }

  private void pair(int token, boolean values, Words out) {
    switch (tokens.kind(token)) {
      case TEMPLATE -> templates.render(token, values, out);
      case LINK -> links.render(token, values, out);
      case REFERENCE ->
          putAside(new Block.Note(prose(tokens.inside(token), tokens.close(token)), "reference"));
      case TABLE -> {
        for (Block block : new WikiTable(text, tokens, this).read(token)) {
          putAside(block);
        }
      }
      case WHOLE -> whole(token, out);
    }
  }

  private void whole(int token, Words out) {
    int open = tokens.open(token);
    if (text.regionMatches(true, open, "<nowiki", 0, 7) || text.startsWith("<pre", open)) {
      out.copy(tokens.inside(token), tokens.close(token));
    } else if (text.regionMatches(true, open, "<gallery", 0, 8)) {
      links.gallery(tokens.inside(token), tokens.close(token));
    }
  }

  private int run(int at, int to) {
    int end = at;
    while (end < to && text.charAt(end) == text.charAt(at) && tokens.at(end, to) < 0) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private boolean isAddress(int at) {
    return text.startsWith("http://", at)
        || text.startsWith("https://", at)
        || text.startsWith("//", at)
        || text.startsWith("ftp://", at);
  }

  private int external(int at, int to, boolean values, Words out) {
    int close = text.indexOf(']', at, Math.min(to, at + LONGEST_ADDRESS));
    int space = text.indexOf(' ', at, close < 0 ? at : close);
    if (close < 0) {
      return at + 1;
    }
    if (space >= 0) {
      clean(space + 1, close, values, out);
    }
    return close + 1;
  }

  private int tagEnd(int at, int to) {
    int end = marks.tagEnd(at);
    return end <= to ? end : -1;
  }

  private int tag(int at, int to, boolean values, Words out) {
    int end = tagEnd(at, to);
    String tag = text.substring(at, Math.min(end, at + 5)).toLowerCase(Locale.ROOT);
    if (tag.startsWith("<br") || tag.startsWith("</br")) {
      out.gap(values ? "; " : " ", at, end);
    } else if (tag.startsWith("<ref")) {
      out.gap(" ", at, end);
    } else if (tag.startsWith("<li") || tag.startsWith("<p") || tag.startsWith("<div")) {
      out.gap(values && !out.isEmpty() ? "; " : " ", at, end);
    }
    return end;
  }

  private int entity(int at, int to, Words out) {
    int end = Entities.end(text, at, to);
    String character = Entities.decode(text.substring(at, end));
    if (character != null) {
      out.stands(character.equals("\u00a0") ? " " : character, at, end);
    }
    return end;
  }

  /// Two quotes are italics, three bold, five both; the rest are quotes.
  private int quotes(int at, int to, Words out) {
    int end = at;
    while (end < to && text.charAt(end) == '\'') {
      end++;
    }
    int length = end - at;
    int plain = length == 4 ? 1 : Math.max(0, length - 5);
    out.copy(at, at + plain);
    return end;
  }

  /// The end of a behaviour switch as `__NOTOC__`, or -1.
  private int switchEnd(int at, int to) {
    int end = at + 2;
    while (end < to && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    return end > at + 2 && end + 2 <= to && text.startsWith("__", end) ? end + 2 : -1;
  }

  private int lineBreak(int at, int to, boolean values, Words out) {
    int end = at + 1;
    while (end < to && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    int marksEnd = end;
    while (marksEnd < to && Bullets.isListMark(text.charAt(marksEnd))) {
      marksEnd++;
    }
    boolean item = values && marksEnd > end;
    out.gap(item ? "; " : " ", at, item ? marksEnd : end);
    return item ? marksEnd : end;
  }
}
