/// What is said of a document as a source, beside its text: side-car files and front matter to a
/// description, with what in them could not be understood.
@NullMarked
package org.entente.source.meta;

import org.jspecify.annotations.NullMarked;
