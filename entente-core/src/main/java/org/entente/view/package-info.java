/// Answers as text, tables, CSV and JSON, with no surface in them: the same answer always gives the
/// same characters.
@NullMarked
package org.entente.view;

import org.jspecify.annotations.NullMarked;
