/// The same bytes in give the same bytes out.
@NullMarked
package org.entente.eval.sameness;

import org.jspecify.annotations.NullMarked;
