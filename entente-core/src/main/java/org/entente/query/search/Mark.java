package org.entente.query.search;

/// Where a word that was looked for stands in a document's text.
///
/// @param start offset of its first character, in UTF-16 code units
/// @param end offset after its last
public record Mark(int start, int end) {}
