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
        @Size(min = 3, max = 200, message = "document.draft.title.missing")
        String title,

        @NotBlank(message = "document.draft.text.missing")
        @Size(max = DraftWish.LONGEST, message = "document.draft.text.missing")
        String text,

        @NotNull(message = "document.draft.rule.missing") Rule rule,

        @NotNull(message = "document.draft.days.wrong")
        @Min(value = 1, message = "document.draft.days.wrong")
        @Max(value = 60, message = "document.draft.days.wrong")
        Integer days,

        @NotNull(message = "document.draft.least.wrong")
        @Min(value = 1, message = "document.draft.least.wrong")
        @Max(value = 1000, message = "document.draft.least.wrong")
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
