/// JSON as a small tree in which every value knows its place, and typed access to it that reports
/// what is missing, misspelled or of the wrong type.
@NullMarked
package org.entente.formats.json;

import org.jspecify.annotations.NullMarked;
