/// Other forms of claims: tables and data sets in, tables and citations out.
@NullMarked
package org.entente.formats;

import org.jspecify.annotations.NullMarked;
