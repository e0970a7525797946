package org.entente.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.source.Block;
import org.entente.source.Span;

/// Reads a box of named fields.
///
/// A field nobody filled in is left out; one that was filled in but holds no words is kept, empty.
final class InfoBox {

  private static final Set<String> CAPTIONS =
      Set.of("caption", "image_caption", "map_caption", "footnotes");
  private static final Pattern UNSPOKEN =
      Pattern.compile(
          ".*(image|logo|map|flag|alt|width|size|style|color|colour|class|upright|embed|child|module"
              + "|coordinates|url|website)\\d*");

  private final String text;
  private final Tokens tokens;
  private final Inline inline;

  InfoBox(String text, Tokens tokens, Inline inline) {
    this.text = text;
    this.tokens = tokens;
    this.inline = inline;
  }

  List<Block> read(TemplateCall call) {
    List<Block> fields = new ArrayList<>();
    for (TemplateCall.Argument argument : call.arguments()) {
      if (!argument.isPositional() && !isUnfilled(argument)) {
        field(argument, fields);
      }
    }
    return fields;
  }

  private void field(TemplateCall.Argument argument, List<Block> fields) {
    Span value = inline.value(argument.from(), argument.to());
    if (CAPTIONS.contains(argument.key())) {
      inline.putAside(new Block.Note(value, "caption"));
    } else if (!UNSPOKEN.matcher(argument.key()).matches()) {
      fields.add(new Block.Field(name(argument), value));
    }
  }

  private Span name(TemplateCall.Argument argument) {
    Span.Builder name = new Span.Builder();
    for (int at = argument.keyFrom(); at < argument.keyTo(); at++) {
      if (text.charAt(at) == '_') {
        name.stands(" ", at, at + 1);
      } else {
        name.copy(text, at, at + 1);
      }
    }
    return name.build(argument.keyFrom());
  }

  private boolean isUnfilled(TemplateCall.Argument argument) {
    int at = argument.from();
    while (at < argument.to()) {
      int comment = text.startsWith("<!--", at) ? tokens.at(at, argument.to()) : -1;
      if (comment < 0 && !Character.isWhitespace(text.charAt(at))) {
        return false;
      }
      at = comment < 0 ? at + 1 : tokens.end(comment);
    }
    return true;
  }
}
