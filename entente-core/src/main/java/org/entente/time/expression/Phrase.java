package org.entente.time.expression;

import java.util.List;

/// An expression of time as read, before what it leaves out is filled in.
///
/// @param frame what the rules say of it
/// @param from its first token, a bounding word included
/// @param to the token after its last
/// @param shape how its times hang together
/// @param dates the dates in it; none for those that count from the last date
/// @param sentence the number of its sentence in the paragraph
record Phrase(Frame frame, int from, int to, Shape shape, List<PartialDate> dates, int sentence) {

  static Phrase of(Frame frame, int sentence) {
    List<PartialDate> dates = frame.parts().stream().map(PartialDate::of).toList();
    return new Phrase(frame, frame.from(), frame.to(), frame.shape(), dates, sentence);
  }

  /// Whether it only names a thing by its date ("the Treaty of 1951").
  boolean isAside() {
    return frame.has(Feature.ASIDE);
  }

  /// Whether it is an expression of time in markup only.
  boolean isMarkup() {
    return frame.has(Feature.MARKUP);
  }

  Length length() {
    return Length.of(frame);
  }

  int sign() {
    return frame.get(Feature.SIGN, 1);
  }

  /// Whether its time is that of a named period.
  boolean isNamed() {
    return frame.has(Feature.PERIOD);
  }

  /// The same without the words that bound its one date.
  Phrase bare() {
    Frame part = frame.parts().getFirst();
    return new Phrase(frame, part.from(), part.to(), Shape.POINT, dates, sentence);
  }

  /// The same without the word that places something in its named period.
  Phrase name() {
    Frame name = frame.inner().getFirst();
    return new Phrase(frame, name.from(), name.to(), shape, dates, sentence);
  }
}
