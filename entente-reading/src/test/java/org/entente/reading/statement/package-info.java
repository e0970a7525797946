/// Tests of what documents are made to say.
@NullMarked
package org.entente.reading.statement;

import org.jspecify.annotations.NullMarked;
