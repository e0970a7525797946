/// What one source says: claims, their vocabulary, their citations and their written form.
@NullMarked
package org.entente.claim;

import org.jspecify.annotations.NullMarked;
