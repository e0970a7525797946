/// What is said about the record itself, beside what documents say: judgements of persons,
/// withdrawals, and links that rules propose.
@NullMarked
package org.entente.remark;

import org.jspecify.annotations.NullMarked;
