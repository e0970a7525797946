/// Claims and gaps from infoboxes, and from the bracketed names of a lead.
@NullMarked
package org.entente.reading.statement.field;

import org.jspecify.annotations.NullMarked;
