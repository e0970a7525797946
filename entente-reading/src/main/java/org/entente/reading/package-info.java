/// From the bytes of a document to its claims: read, mark, state.
@NullMarked
package org.entente.reading;

import org.jspecify.annotations.NullMarked;
