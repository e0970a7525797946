/// Tests of the filing of claims.
@NullMarked
package org.entente.asof;

import org.jspecify.annotations.NullMarked;
