/// Historical dates: words, EDTF, bounds, and the expressions that carry them in prose.
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
