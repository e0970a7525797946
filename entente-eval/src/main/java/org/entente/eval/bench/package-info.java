/// Benchmarks of whole processes over real folders of texts.
@NullMarked
package org.entente.eval.bench;

import org.jspecify.annotations.NullMarked;
