package org.entente.reconcile;

import org.entente.source.SourceKind;
import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// A source that stands on a side, as what it is and how near to the event.
///
/// @param document the document's id
/// @param title its title
/// @param kind how near it stands to what it tells; null where nobody said
/// @param date when it was made; null where nobody said
/// @param apart how far in time from the event; null where either date is not known
public record Testimony(
    String document,
    String title,
    @Nullable SourceKind kind,
    @Nullable Edtf date,
    @Nullable Apart apart) {}
