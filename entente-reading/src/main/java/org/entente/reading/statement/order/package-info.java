/// From the words that stand between the facts of a document to the order in which they came.
@NullMarked
package org.entente.reading.statement.order;

import org.jspecify.annotations.NullMarked;
