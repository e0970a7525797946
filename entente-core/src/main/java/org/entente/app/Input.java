package org.entente.app;

import java.nio.file.Path;

/// A file to be read as a document.
///
/// @param id the document's id in the record: its path relative to the folder named, with `/`, or
///   its file name
/// @param file where it lies
public record Input(String id, Path file) {}
