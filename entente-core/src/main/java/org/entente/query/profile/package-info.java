/// Who someone is, or what an instrument is: by the authority and by all that a record tells.
@NullMarked
package org.entente.query.profile;

import org.jspecify.annotations.NullMarked;
