/// The page and the API: a record served over HTTP.
@NullMarked
package org.entente.web;

import org.jspecify.annotations.NullMarked;
