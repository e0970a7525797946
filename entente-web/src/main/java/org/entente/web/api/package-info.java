/// The resources of the API, one class for each; `openapi.yaml` is their contract.
@NullMarked
package org.entente.web.api;

import org.jspecify.annotations.NullMarked;
