/// Search by words: what was typed as a value, the passages into which texts are cut, and what was
/// found.
@NullMarked
package org.entente.query.search;

import org.jspecify.annotations.NullMarked;
