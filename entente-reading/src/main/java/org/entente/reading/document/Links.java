package org.entente.reading.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.source.Block;

/// Renders links by their words; pictures leave their caption, categories nothing.
final class Links {

  private static final Set<String> PICTURES =
      Set.of("file", "image", "media", "файл", "datei", "fichier");
  private static final Set<String> PICTURE_OPTIONS =
      Set.of(
          "thumb",
          "thumbnail",
          "frame",
          "framed",
          "frameless",
          "border",
          "left",
          "right",
          "center",
          "centre",
          "none",
          "upright",
          "baseline",
          "middle",
          "top",
          "bottom",
          "sub",
          "super");
  private static final Pattern SIZE = Pattern.compile("\\d*(x\\d+)?px");
  private static final Pattern SETTING =
      Pattern.compile("(alt|link|upright|class|lang|page|thumb|start|end)\\s*=");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}|simple|zh-[a-z-]+");

  private final String text;
  private final Tokens tokens;
  private final Inline inline;

  Links(String text, Tokens tokens, Inline inline) {
    this.text = text;
    this.tokens = tokens;
    this.inline = inline;
  }

  void render(int token, boolean values, Words out) {
    int from = tokens.inside(token);
    int close = tokens.close(token);
    int bar = TemplateCall.bar(text, tokens, from, close);
    String space = namespace(from, bar);
    if (PICTURES.contains(space)) {
      picture(bar, close);
    } else if (bar < close) {
      int words = bar + 1;
      if (text.substring(words, close).isBlank()) {
        out.copy(from + (space.isEmpty() ? 0 : space.length() + 1), pipeTrick(from, bar));
      } else {
        inline.clean(words, close, values, out);
      }
    } else if (!isHidden(space)) {
      int start = text.startsWith(":", from) ? from + 1 : from;
      inline.clean(start, close, values, out);
    }
  }

  boolean isPicture(int token) {
    String space = namespace(tokens.inside(token), tokens.close(token));
    return PICTURES.contains(space) || isCategory(space);
  }

  /// Puts the captions of a gallery aside, one a line after the bar.
  void gallery(int from, int to) {
    int at = from;
    while (at < to) {
      int end = text.indexOf('\n', at, to);
      end = end < 0 ? to : end;
      int bar = TemplateCall.bar(text, tokens, at, end);
      if (bar < end) {
        inline.putAside(new Block.Note(inline.prose(bar + 1, end), "caption"));
      }
      at = end + 1;
    }
  }

  private void picture(int firstBar, int close) {
    int at = firstBar;
    int from = -1;
    int to = -1;
    while (at < close) {
      int end = TemplateCall.bar(text, tokens, at + 1, close);
      if (!isOption(
          text.substring(at + 1, Math.min(end, at + 60)).strip().toLowerCase(Locale.ROOT))) {
        from = at + 1;
        to = end;
      }
      at = end;
    }
    if (from >= 0) {
      inline.putAside(new Block.Note(inline.prose(from, to), "caption"));
    }
  }

  private static boolean isOption(String word) {
    return PICTURE_OPTIONS.contains(word)
        || SIZE.matcher(word).matches()
        || SETTING.matcher(word).lookingAt();
  }

  private String namespace(int from, int to) {
    int colon = text.indexOf(':', from, Math.min(to, from + 20));
    return colon < 0 ? "" : text.substring(from, colon).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(String space) {
    return isCategory(space) || LANGUAGE.matcher(space).matches();
  }

  private static boolean isCategory(String space) {
    return space.equals("category") || space.equals("категория") || space.equals("kategorie");
  }

  /// `[[Title (kind)|]]` is shown without the kind.
  private int pipeTrick(int from, int bar) {
    int bracket = text.lastIndexOf(" (", bar);
    return bracket > from && text.charAt(bar - 1) == ')' ? bracket : bar;
  }
}
