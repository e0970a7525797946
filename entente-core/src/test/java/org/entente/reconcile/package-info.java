/// Tests of what is found to disagree.
@NullMarked
package org.entente.reconcile;

import org.jspecify.annotations.NullMarked;
