package org.entente.time.timeml;

import java.util.Map;

/// A piece of an XML text, as it stands there.
///
/// @param kind what it is
/// @param start offset of its first character
/// @param end offset after its last
/// @param name of a tag, the element; of anything else, empty
/// @param attributes of a start tag or an empty element, decoded, in the order of the text
record XmlPiece(Kind kind, int start, int end, String name, Map<String, String> attributes) {

  /// Kinds of pieces. Joined in order, all pieces of a text are the text.
  enum Kind {
    /// Characters without markup.
    TEXT,
    /// A reference to a character.
    REFERENCE,
    /// A section whose characters are no markup, whatever they are.
    CDATA,
    /// A start tag.
    OPEN,
    /// An end tag.
    CLOSE,
    /// An element in one tag.
    EMPTY,
    /// A comment, an instruction, or the declarations before the root.
    OTHER
  }

  static final String CDATA_OPEN = "<![CDATA[";
  static final String CDATA_CLOSE = "]]>";

  /// Whether it is a tag of an element of this name.
  boolean isTag(String element) {
    return name.equals(element);
  }

  /// The value of an attribute; empty where there is none.
  String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }
}
