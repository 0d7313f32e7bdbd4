package org.augenhoehe.participation.writing.draft;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.platform.web.Form;
import org.jspecify.annotations.Nullable;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// What hosts begin with, as they type it.
record DraftForm(
        @Size(min = 3, max = 200, message = "writing.draft.title.missing")
        String title,

        @NotBlank(message = "writing.draft.text.missing")
        @Size(max = DraftWish.LONGEST, message = "writing.draft.text.missing")
        String text,

        @NotNull(message = "writing.draft.rule.missing") Rule rule,

        @NotNull(message = "writing.draft.days.wrong")
        @Min(value = 1, message = "writing.draft.days.wrong")
        @Max(value = 60, message = "writing.draft.days.wrong")
        Integer days,

        @NotNull(message = "writing.draft.least.wrong")
        @Min(value = 1, message = "writing.draft.least.wrong")
        @Max(value = 1000, message = "writing.draft.least.wrong")
        Integer least) {

    DraftForm {
        title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
        text = text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    DraftWish wish() {
        return new DraftWish(title, text, rule, days, least);
    }

    static Form of(@Nullable Document document) {
        return document == null
                ? Form.empty()
                        .with("rule", Rule.CONSENT.name())
                        .with("days", "5")
                        .with("least", "3")
                : Form.empty()
                        .with("title", document.title())
                        .with("text", document.draft())
                        .with("rule", document.rule().name())
                        .with("days", String.valueOf(document.days()))
                        .with("least", String.valueOf(document.least()));
    }
}
