package org.entente.search;

/// The fields of what is indexed: a passage, a claim, or the mark of a document.
final class Fields {

  /// Which of the three: a [Kind].
  static final String KIND = "kind";

  /// The document's id.
  static final String DOCUMENT = "document";

  /// The document's id and each folder above it.
  static final String PLACE = "place";

  /// How the record had the document when it was indexed; kept with marks.
  static final String STAMP = "stamp";

  /// Ids: of the claim, or of the claims in the passage, rejected ones as well.
  static final String CLAIM = "claim";

  /// Offset in the document's text.
  static final String START = "start";

  /// What is handed back: the JSON of a claim, the words of a passage.
  static final String STORED = "stored";

  /// The document's title, handed back with a passage.
  static final String TITLE = "title";

  /// The heading above a passage, handed back with it.
  static final String SECTION = "section";

  /// Where a passage begins, handed back with it.
  static final String FROM = "from";

  /// The words themselves: of the passage, or the claim's quote.
  static final String TEXT = "text";

  /// Names and values of a claim.
  static final String SAID = "said";

  /// The title and the heading under which a passage or a quote stands.
  static final String ABOVE = "above";

  /// Properties of claims.
  static final String PROPERTY = "property";

  /// The days in which claims hold or happened, from the first possible to the last.
  static final String DAYS = "days";

  /// Ids that the authority has for the sides of claims.
  static final String REF = "ref";

  /// Names of the sides of claims and of their places, folded.
  static final String NAME = "name";

  /// Names that are found by a part of them, folded: of persons, instruments and meetings.
  static final String PART = "part";

  /// What an indexed thing is.
  enum Kind {
    PASSAGE(0),
    CLAIM(1),
    /// A claim that a person rejected: never found, and indexed only so that its document is.
    REJECTED(2),
    /// That a document has been indexed.
    MARK(3);

    private final int number;

    Kind(int number) {
      this.number = number;
    }

    /// The number that stands for it in an index.
    int number() {
      return number;
    }
  }

  private Fields() {}
}
