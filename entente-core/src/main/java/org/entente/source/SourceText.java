package org.entente.source;

import java.util.List;

/// A document as read: its original text and its structure.
///
/// @param id the document's id in the record
/// @param digest hex SHA-256 of its bytes
/// @param original the text as read, decoded and otherwise untouched (a byte order mark is part of
///   it)
/// @param title the document's own title; its file name without suffix where it has none
/// @param blocks its structure in reading order
public record SourceText(
    String id, String digest, String original, String title, List<Block> blocks) {}
