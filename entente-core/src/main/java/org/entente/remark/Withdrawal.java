package org.entente.remark;

import java.time.Instant;

/// That a document no longer speaks. Its claims leave the answers for every moment from then on and
/// stay in those for moments before; reading it again brings it back.
///
/// @param document the document's id
/// @param who who withdrew it
/// @param why the reason, in that person's words
/// @param learned when
public record Withdrawal(String document, String who, String why, Instant learned)
    implements Remark {}
