/// Passages and claims by their words, by way of Lucene: an index that lies beside the record and
/// may be lost at any time.
@NullMarked
package org.entente.search;

import org.jspecify.annotations.NullMarked;
