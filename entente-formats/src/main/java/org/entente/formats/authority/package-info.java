/// The facts that come with Entente as claims, each citing the row of its table: offices, American
/// chiefs of mission and principal officers, visits and travels.
@NullMarked
package org.entente.formats.authority;

import org.jspecify.annotations.NullMarked;
