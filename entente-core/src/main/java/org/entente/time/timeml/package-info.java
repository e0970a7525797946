/// The times of a text marked in it: TimeML in and out, and what of a document's structure the
/// reading of its dates goes by.
@NullMarked
package org.entente.time.timeml;

import org.jspecify.annotations.NullMarked;
