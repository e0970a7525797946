/// Tests of what must come before what.
@NullMarked
package org.entente.reconcile.order;

import org.jspecify.annotations.NullMarked;
