@NullMarked
package org.entente.remark;

import org.jspecify.annotations.NullMarked;
