package org.entente.time.timeml;

import java.util.List;
import org.entente.problem.Problem;

/// A document with its expressions of time marked, as a TimeML file.
///
/// @param document the document's id
/// @param name what its file is to be called, relative to a folder: the id for what was TimeML
///   already, else the id with `.tml` after it
/// @param xml all of the file
/// @param notices what a person should know of the marking; none of it stopped it
public record MarkedText(String document, String name, String xml, List<Problem> notices) {}
