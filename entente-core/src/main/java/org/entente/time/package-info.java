/// Historical dates: words, EDTF, and intervals whose ends are uncertain.
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
