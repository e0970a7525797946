/// Data sets that users bring: mappings for them come with Entente, the data do not, since their
/// terms forbid passing them on.
@NullMarked
package org.entente.formats.dataset;

import org.jspecify.annotations.NullMarked;
