/// Readers: bytes to source text, one for each written form.
@NullMarked
package org.entente.reading.document;

import org.jspecify.annotations.NullMarked;
