/// The documents of a record as citations, for programs that keep bibliographies.
@NullMarked
package org.entente.formats.citation;

import org.jspecify.annotations.NullMarked;
