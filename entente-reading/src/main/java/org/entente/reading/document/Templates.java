package org.entente.reading.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.source.Block;
import org.entente.source.Span;

/// Renders templates that carry words; those it does not know leave nothing in the running text.
final class Templates {

  /// The parts of a citation that name the work.
  private static final Set<String> CITED =
      Set.of(
          ("last first last1 first1 last2 first2 last3 first3 author author1 author2 authors editor"
               + " editor-last editor-first surname given title chapter trans-title work newspaper"
               + " journal magazine website publisher agency location date year volume issue page"
               + " pages quote series")
              .split(" "));

  private static final int LONGEST_CODE = 4;

  private final String text;
  private final Tokens tokens;
  private final Inline inline;

  Templates(String text, Tokens tokens, Inline inline) {
    this.text = text;
    this.tokens = tokens;
    this.inline = inline;
  }

  void render(int token, boolean values, Words out) {
    TemplateCall call = TemplateCall.of(text, tokens, token);
    List<TemplateCall.Argument> given = call.positional();
    switch (TemplateKind.of(call.name())) {
      case BOX -> new InfoBox(text, tokens, inline).read(call).forEach(inline::putAside);
      case DATE -> DateTemplate.render(text, call, inline, out);
      case FIRST -> all(given.subList(0, Math.min(1, given.size())), values, out);
      case LAST -> all(given.subList(Math.max(0, given.size() - 1), given.size()), values, out);
      case LANGUAGE -> all(afterCode(given), values, out);
      case NAMED_LANGUAGE -> language(call, values, out);
      case LIST -> list(given, out);
      case WORDS -> all(given, values, out);
      case PREFIX -> prefix(call, values, out);
      case MARK -> mark(call, out);
      case FOOTNOTE -> note(given, "footnote");
      case CITATION -> citation(call, out);
      case HATNOTE -> note(given, "see also");
      case REFERENCES -> call.arguments().forEach(it -> inline.prose(it.from(), it.to()));
      case NONE -> code(call, out);
    }
  }

  /// Whether a template leaves nothing in the running text.
  boolean isAside(int token) {
    TemplateCall call = TemplateCall.of(text, tokens, token);
    return switch (TemplateKind.of(call.name())) {
      case BOX, FOOTNOTE, HATNOTE, REFERENCES -> true;
      case NONE -> !isCode(call);
      default -> false;
    };
  }

  /// Whether a template stands in a block of its own: a box of fields or a quotation.
  boolean isBlock(int token) {
    String name = TemplateCall.of(text, tokens, token).name();
    return TemplateKind.of(name) == TemplateKind.BOX || name.contains("quot");
  }

  private void all(List<TemplateCall.Argument> given, boolean values, Words out) {
    boolean first = true;
    for (TemplateCall.Argument argument : given) {
      if (!first) {
        out.gap(" ", argument.from() - 1, argument.from());
      }
      first = false;
      inline.clean(argument.from(), argument.to(), values, out);
    }
  }

  private void list(List<TemplateCall.Argument> given, Words out) {
    for (TemplateCall.Argument argument : given) {
      if (!out.isEmpty()) {
        out.gap("; ", argument.from() - 1, argument.from());
      }
      inline.clean(argument.from(), argument.to(), true, out);
    }
  }

  private void prefix(TemplateCall call, boolean values, Words out) {
    List<TemplateCall.Argument> given = call.positional();
    int head = given.isEmpty() ? call.end() : given.getFirst().from();
    out.stands(TemplateKind.prefix(call.name()).strip(), call.open(), head);
    out.gap(" ", head, head);
    all(given, values, out);
  }

  private static List<TemplateCall.Argument> afterCode(List<TemplateCall.Argument> given) {
    return given.size() < 2 ? List.of() : given.subList(1, 2);
  }

  private void language(TemplateCall call, boolean values, Words out) {
    List<TemplateCall.Argument> given = call.positional();
    boolean inName = call.name().startsWith("lang-") && !call.name().equals("lang-x");
    if (given.isEmpty()) {
      return;
    }
    String code =
        inName
            ? call.name().substring(5)
            : text.substring(given.getFirst().from(), given.getFirst().to()).strip();
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    List<TemplateCall.Argument> words = inName ? given.subList(0, 1) : afterCode(given);
    boolean labelled =
        call.arguments().stream()
            .noneMatch(it -> it.key().equals("label") || it.key().equals("links"));
    if (!words.isEmpty()) {
      int from = words.getFirst().from();
      if (labelled && !name.isEmpty() && !name.equals(code)) {
        out.stands(name + ":", call.open(), from);
        out.gap(" ", from, from);
      }
      all(words, values, out);
    }
  }

  private static void mark(TemplateCall call, Words out) {
    String mark = TemplateKind.mark(call.name());
    if (mark.startsWith(" ") || mark.endsWith(" ")) {
      String words = mark.strip();
      out.gap(mark.equals("; ") ? "; " : " ", call.open(), call.open() + 1);
      if (!words.isEmpty() && !words.equals(";")) {
        out.stands(words, call.open(), call.end());
        out.gap(" ", call.end() - 1, call.end());
      }
    } else {
      out.stands(mark, call.open(), call.end());
    }
  }

  private void note(List<TemplateCall.Argument> given, String kind) {
    Words words = new Words(text);
    if (kind.equals("footnote")) {
      all(given.subList(0, Math.min(1, given.size())), false, words);
    } else {
      list(given, words);
    }
    int at = given.isEmpty() ? 0 : given.getFirst().from();
    inline.putAside(new Block.Note(words.build(at), kind));
  }

  private void citation(TemplateCall call, Words out) {
    boolean shortened = call.name().startsWith("sfn");
    Words words = shortened ? new Words(text) : out;
    boolean first = true;
    for (TemplateCall.Argument argument : call.arguments()) {
      Span part = cited(argument);
      if (!part.isBlank()) {
        if (!first) {
          words.gap(", ", argument.keyFrom() - 1, argument.keyFrom());
        }
        first = false;
        words.add(part);
      }
    }
    if (shortened) {
      inline.putAside(new Block.Note(words.build(call.open()), "reference"));
    }
  }

  private Span cited(TemplateCall.Argument argument) {
    boolean names = argument.isPositional() || CITED.contains(argument.key());
    return names ? inline.prose(argument.from(), argument.to()) : Span.verbatim("", 0, 0);
  }

  private void code(TemplateCall call, Words out) {
    if (isCode(call)) {
      int end = call.end() - 2;
      out.copy(call.open() + 2, end);
    }
  }

  /// A country's code in capitals, as `{{USSR}}`.
  private boolean isCode(TemplateCall call) {
    int length = call.end() - call.open() - 4;
    return call.arguments().isEmpty()
        && length >= 2
        && length <= LONGEST_CODE
        && text.substring(call.open() + 2, call.end() - 2).chars().allMatch(Character::isUpperCase);
  }
}
