package org.augenhoehe.participation.writing.show;

import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeKind;
import org.augenhoehe.participation.writing.change.ChangeWish;
import org.augenhoehe.participation.writing.text.Paragraph;
import org.augenhoehe.participation.writing.text.Paragraphs;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// A change, as somebody types it.
///
/// @param behind where a moved paragraph is to stand: after this one, or at the beginning
/// @param base the version of the paragraph that stood beside the form
/// @param again an earlier change of theirs that this one puts in other words
record ChangeForm(
        @NotNull(message = "document.propose.kind.missing") ChangeKind kind,

        @Size(max = Document.LONGEST, message = "document.propose.wording.long")
        String wording,

        @Size(min = 3, max = Document.LONGEST_REASON, message = "document.propose.why.missing")
        String why,

        @Nullable String behind,
        @Nullable Integer base,
        @Nullable Boolean unnamed,
        @Nullable UUID again) {

    static final String FIRST = "anfang";

    ChangeForm {
        wording = wording == null ? "" : Paragraphs.trim(wording);
        why = why == null ? "" : why.strip();
    }

    /// Words are missing where there should be some.
    boolean lacksWords() {
        return kind != null && kind.hasWords() && wording.isBlank();
    }

    boolean lacksPlace() {
        return kind == ChangeKind.MOVE
                && !FIRST.equals(behind)
                && Ids.find(behind == null ? "" : behind).isEmpty();
    }

    /// Where a refusal stands.
    String field() {
        return kind == ChangeKind.MOVE ? "behind" : "wording";
    }

    ChangeWish wish(UUID paragraph) {
        return new ChangeWish(
                paragraph,
                base == null ? 0 : base,
                kind,
                kind.hasWords() ? wording : "",
                kind == ChangeKind.MOVE && behind != null && !FIRST.equals(behind)
                        ? Ids.find(behind).orElseThrow(NotFound::new)
                        : null,
                why,
                !Boolean.TRUE.equals(unnamed),
                again);
    }

    static Form of(Paragraph paragraph, @Nullable Change again) {
        return again == null
                ? Form.empty().with("kind", ChangeKind.REWORD.name()).with("wording", paragraph.wording())
                : Form.empty()
                        .with("kind", again.kind().name())
                        .with("wording", again.kind().hasWords() ? again.wording() : paragraph.wording())
                        .with(
                                "behind",
                                again.behind() == null ? FIRST : again.behind().toString())
                        .with("why", again.why())
                        .with("unnamed", again.named() ? null : "true");
    }
}
