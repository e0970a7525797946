package org.entente.reading.statement.table;

import org.entente.claim.Entity;
import org.entente.source.Span;

/// A cell of running text in a table of relations.
///
/// @param text its words
/// @param subject the state of whose relations the table tells
/// @param partner the other side of the row: "both countries" are these two
public record NotesCell(Span text, Entity subject, Entity partner) {}
