package org.augenhoehe.participation.writing.show;

import java.util.UUID;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeKind;
import org.augenhoehe.participation.writing.change.ChangeWish;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.Paragraphs;
import org.augenhoehe.platform.web.Form;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A change, as somebody types it.
///
/// @param base the version of the paragraph that stood beside the form
/// @param again an earlier change of theirs that this one puts in other words
record ChangeForm(
        @NotNull(message = "document.propose.kind.missing") ChangeKind kind,

        @Size(max = Document.LONGEST, message = "document.propose.wording.long")
        String wording,

        @Size(min = 3, max = Document.LONGEST_REASON, message = "document.propose.why.missing")
        String why,

        @Nullable Integer base,
        @Nullable Boolean unnamed,
        @Nullable UUID again) {

    ChangeForm {
        wording = wording == null ? "" : Paragraphs.trim(wording);
        why = why == null ? "" : why.strip();
    }

    /// Words are missing where there should be some.
    boolean lacksWords() {
        return kind != null && kind != ChangeKind.STRIKE && wording.isBlank();
    }

    ChangeWish wish(UUID paragraph) {
        return new ChangeWish(
                paragraph,
                base == null ? 0 : base,
                kind,
                kind == ChangeKind.STRIKE ? "" : wording,
                why,
                !Boolean.TRUE.equals(unnamed),
                again);
    }

    static Form of(Paragraph paragraph, @Nullable Change again) {
        return again == null
                ? Form.empty().with("kind", ChangeKind.REWORD.name()).with("wording", paragraph.wording())
                : Form.empty()
                        .with("kind", again.kind().name())
                        .with("wording", again.wording())
                        .with("why", again.why())
                        .with("unnamed", again.named() ? null : "true");
    }
}
