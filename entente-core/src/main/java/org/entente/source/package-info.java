/// The text of a document with its structure, every offset mapped back to the original.
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
