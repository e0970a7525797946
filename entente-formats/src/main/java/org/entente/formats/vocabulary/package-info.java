/// The closed lists of words that claims are made of, as others write them, and which parts each
/// property asks for.
@NullMarked
package org.entente.formats.vocabulary;

import org.jspecify.annotations.NullMarked;
