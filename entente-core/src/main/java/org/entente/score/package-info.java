/// Claims against a gold standard: precision, recall and F1, document by document.
@NullMarked
package org.entente.score;

import org.jspecify.annotations.NullMarked;
