/// Finds passages and claims by their words.
@NullMarked
package org.entente.search;

import org.jspecify.annotations.NullMarked;
