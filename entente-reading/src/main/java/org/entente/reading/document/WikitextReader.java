package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Block;
import org.entente.source.Span;

/// Reads MediaWiki wikitext.
final class WikitextReader {

  private static final List<String> TITLE_FIELDS =
      List.of("name", "title", "conflict", "conventional long name", "long name", "official name");

  private final String text;
  private final Lines lines;
  private final Tokens tokens;
  private final Inline inline;
  private final List<Block> blocks = new ArrayList<>();
  private int line;
  private int level;

  WikitextReader(String text) {
    this.text = text;
    this.lines = new Lines(text);
    this.tokens = new Tokens(text);
    this.inline = new Inline(text, tokens);
  }

  List<Block> read() {
    int at = 0;
    while ((at = nextWords(at)) < text.length()) {
      at = block(at);
      blocks.addAll(inline.takeAside());
    }
    titleFromBox();
    return List.copyOf(blocks);
  }

  /// The first character from an offset on that is not white space, with `line` set to its line.
  private int nextWords(int from) {
    int at = from;
    while (at < text.length() && (Lines.isSpace(text.charAt(at)) || text.charAt(at) == '\ufeff')) {
      at++;
    }
    while (line + 1 < lines.count() && lines.start(line + 1) <= at) {
      line++;
    }
    return at;
  }

  private boolean beginsLine(int at) {
    return line < lines.count() && lines.start(line) == at;
  }

  private int block(int at) {
    int token = tokens.at(at, text.length());
    if (token >= 0 && isAlone(token)) {
      Words none = new Words(text);
      inline.clean(at, tokens.end(token), false, none);
      return tokens.end(token);
    }
    if (!beginsLine(at)) {
      return paragraph(at, at);
    }
    return switch (text.charAt(at)) {
      case '=' -> heading(at);
      case '*', '#', ':', ';' -> item(at);
      case '{' -> text.startsWith("{|", at) ? brokenTable(at) : brokenBox(at);
      case '|', '!' -> brokenRow(at);
      case '-' -> text.startsWith("----", at) ? afterRun(at, '-') : paragraph(at, at);
      default -> paragraph(at, at);
    };
  }

  /// Whether what begins here stands outside the running text.
  private boolean isAlone(int token) {
    return switch (tokens.kind(token)) {
      case TABLE, REFERENCE -> true;
      case TEMPLATE -> inline.isAside(token);
      case LINK -> inline.isPicture(token);
      case WHOLE -> !text.startsWith("<nowiki", tokens.open(token));
    };
  }

  private int heading(int at) {
    HeadingLine heading = HeadingLine.at(lines, line);
    if (heading == null) {
      return Prose.hasWords(lines, line) ? paragraph(at, at) : lines.end(line);
    }
    Span words = inline.prose(heading.start(), heading.end());
    boolean title = heading.marks() == 1 && blocks.isEmpty();
    level = title ? 0 : Math.max(1, heading.marks() - 1);
    blocks.add(title ? new Block.Title(words) : new Block.Heading(level, words));
    return Math.max(heading.rest(), lines.end(heading.next() - 1));
  }

  private int item(int at) {
    int from = at;
    while (from < text.length() && Bullets.isListMark(text.charAt(from))) {
      from++;
    }
    int end = lineEnd(from);
    if (text.charAt(at) == ';' && end == lines.end(line) && Prose.isShort(lines, line)) {
      blocks.add(new Block.Heading(level + 1, inline.prose(from, end)));
      return end;
    }
    String rest = text.substring(from, Math.min(end, from + 3)).stripLeading();
    if (rest.startsWith("{|")) {
      return from;
    }
    add(inline.prose(from, end));
    return end;
  }

  private int paragraph(int at, int from) {
    int end = lineEnd(from);
    while (end < text.length()) {
      int next = nextLine(end);
      if (next < 0 || beginsBlock(next)) {
        break;
      }
      end = lineEnd(next);
    }
    add(inline.prose(at, end));
    return end;
  }

  /// The words of the line after a line break, or -1 if that line is blank.
  private int nextLine(int end) {
    int at = end;
    int breaks = 0;
    while (at < text.length() && Lines.isSpace(text.charAt(at))) {
      breaks += text.charAt(at) == '\n' ? 1 : 0;
      at++;
    }
    return breaks > 1 || at == text.length() ? -1 : at;
  }

  private boolean beginsBlock(int at) {
    char first = text.charAt(at);
    if (Bullets.isListMark(first) || first == '=' || text.startsWith("{|", at)) {
      return true;
    }
    int token = first == '{' || first == '[' || first == '<' ? tokens.at(at, text.length()) : -1;
    return token >= 0
        && switch (tokens.kind(token)) {
          case TEMPLATE -> inline.isBlock(token);
          case LINK -> inline.isPicture(token);
          default -> false;
        };
  }

  /// The end of a line, not counting line breaks within pairs.
  private int lineEnd(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        return at;
      }
      int token = c == '{' || c == '[' || c == '<' ? tokens.at(at, text.length()) : -1;
      at = token < 0 ? at + 1 : tokens.end(token);
    }
    return text.length();
  }

  /// A table that is never closed reaches to the next blank line after which no row begins.
  private int brokenTable(int at) {
    int end = line + 1;
    while (end < lines.count() && !endsTable(end)) {
      end++;
    }
    int close = lines.end(end - 1);
    blocks.addAll(new WikiTable(text, tokens, inline).read(at + 2, close));
    return close;
  }

  private boolean endsTable(int at) {
    if (lines.isBlank(at)) {
      int next = lines.nextFull(at);
      return next == lines.count() || (lines.first(next) != '|' && lines.first(next) != '!');
    }
    return lines.first(at) == '=' || lines.startsWith(at, "{|");
  }

  /// A template that is never closed ends at the first blank line; its lines with a bar are fields.
  private int brokenBox(int at) {
    int next = line + 1;
    boolean box = text.startsWith("{{", at) && next < lines.count() && lines.first(next) == '|';
    if (!box || tokens.at(at, text.length()) >= 0) {
      return paragraph(at, at);
    }
    int end = next;
    while (end < lines.count() && !lines.isBlank(end) && lines.first(end) != '=') {
      if (lines.first(end) == '|') {
        brokenField(end);
      }
      end++;
    }
    return lines.end(end - 1);
  }

  private void brokenField(int at) {
    int from = lines.start(at) + 1;
    int equals = text.indexOf('=', from, lines.end(at));
    if (equals > 0) {
      blocks.add(
          new Block.Field(lines.span(from, equals), inline.value(equals + 1, lines.end(at))));
    } else {
      add(inline.prose(from, lines.end(at)));
    }
  }

  private int brokenRow(int at) {
    int from = at;
    while (from < lines.end(line) && "|!-+}".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return from == lines.end(line) ? from : paragraph(from, from);
  }

  private int afterRun(int at, char mark) {
    int end = at;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    return end;
  }

  private void add(Span words) {
    if (Prose.hasWords(words.text())) {
      blocks.add(new Block.Paragraph(words));
    }
  }

  /// Wikitext has no title of its own; a box names what it is about.
  private void titleFromBox() {
    for (Block block : blocks) {
      if (block instanceof Block.Title) {
        return;
      }
      if (block instanceof Block.Field(var name, var value)
          && TITLE_FIELDS.contains(name.text())
          && !value.isBlank()) {
        blocks.addFirst(new Block.Title(value));
        return;
      }
    }
  }
}
