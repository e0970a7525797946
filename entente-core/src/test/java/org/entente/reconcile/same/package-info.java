@NullMarked
package org.entente.reconcile.same;

import org.jspecify.annotations.NullMarked;
