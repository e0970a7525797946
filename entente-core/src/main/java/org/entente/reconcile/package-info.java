/// Which claims speak of the same fact, and which cannot all be true; pure functions of claims.
@NullMarked
package org.entente.reconcile;

import org.jspecify.annotations.NullMarked;
