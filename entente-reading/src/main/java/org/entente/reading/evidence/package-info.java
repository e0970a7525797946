/// From stretches of a document to cited words, and from names to the entities they mean.
@NullMarked
package org.entente.reading.evidence;

import org.jspecify.annotations.NullMarked;
