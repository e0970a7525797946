/// From claims to a network of moments: which bounds dates set, which order words, lives, the
/// stages of instruments and the founding of bodies ask for, and what cannot hold together.
@NullMarked
package org.entente.reconcile.order;

import org.jspecify.annotations.NullMarked;
