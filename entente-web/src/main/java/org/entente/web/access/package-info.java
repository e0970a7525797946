/// Who may do what: the guard before every route, roles, accounts, sessions and limits.
@NullMarked
package org.entente.web.access;

import org.jspecify.annotations.NullMarked;
