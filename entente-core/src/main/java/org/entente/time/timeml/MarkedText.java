package org.entente.time.timeml;

import java.util.List;
import org.entente.problem.Problem;

/// A text with its expressions of time marked, as TimeML.
///
/// @param xml all of the file
/// @param notices what a person should know of the marking; none of it stopped it
public record MarkedText(String xml, List<Problem> notices) {}
