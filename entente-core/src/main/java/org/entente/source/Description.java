package org.entente.source;

import org.entente.time.Edtf;
import org.jspecify.annotations.Nullable;

/// What is known of a document as a source, beside its text: by whom it was made, when, and how
/// near to what it tells.
///
/// Nothing is guessed: what neither the document nor the file beside it says is null.
///
/// @param title its title, where it is another than the one in its text
/// @param author who made it
/// @param date when it was made
/// @param kind how near it stands to what it tells
/// @param language BCP 47 tag of its text
/// @param citation how to cite it, in the words of whoever described it
/// @param licence under which terms it may be used
public record Description(
    @Nullable String title,
    @Nullable String author,
    @Nullable Edtf date,
    @Nullable SourceKind kind,
    @Nullable String language,
    @Nullable String citation,
    @Nullable String licence) {

  /// Nothing is known.
  public static final Description NONE = new Description(null, null, null, null, null, null, null);

  /// Whether anything is known.
  public boolean isEmpty() {
    return equals(NONE);
  }

  /// This, completed by another description where this says nothing.
  public Description or(Description other) {
    return new Description(
        title == null ? other.title : title,
        author == null ? other.author : author,
        date == null ? other.date : date,
        kind == null ? other.kind : kind,
        language == null ? other.language : language,
        citation == null ? other.citation : citation,
        licence == null ? other.licence : licence);
  }

  /// This with another title.
  public Description titled(@Nullable String other) {
    return new Description(other, author, date, kind, language, citation, licence);
  }

  /// This without a date.
  public Description undated() {
    return new Description(title, author, null, kind, language, citation, licence);
  }
}
