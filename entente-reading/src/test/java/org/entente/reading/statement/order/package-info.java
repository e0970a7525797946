/// What the words between facts are held to.
@NullMarked
package org.entente.reading.statement.order;

import org.jspecify.annotations.NullMarked;
