package org.entente.cli;

/// How `entente read` prints what it read.
enum ReadFormat {
  /// A page a document for a person.
  SUMMARY,
  /// A claim a line, as JSON.
  JSONL,
  /// A claim a row, as comma-separated values.
  CSV
}
