/// What was learned, appended and never overwritten: the port every store implements, and the plain
/// stores.
@NullMarked
package org.entente.ledger;

import org.jspecify.annotations.NullMarked;
