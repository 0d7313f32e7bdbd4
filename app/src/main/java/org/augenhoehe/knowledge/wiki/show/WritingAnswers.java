package org.augenhoehe.knowledge.wiki.show;

import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;

/// Why something was not written, in the reader's words.
final class WritingAnswers {
    private WritingAnswers() {}

    /// @param name the field that holds the name of the page
    static Form reject(Page page, Form form, Writing written, String field, String name) {
        return switch (written) {
            case Writing.Taken taken ->
                form.reject(name, page.t("wiki.name.taken", page.publicUrl() + WikiPage.path(taken.page())));
            case Writing.NotYours not -> form.reject(field, page.t("wiki.not.yours"));
            case Writing.Same same -> form.reject(field, page.t("wiki.same"));
            case Writing.TooLong any -> form.reject(field, page.t("platform.form.error.toolong", WikiPage.LONGEST));
            case Writing.NotSo(var because) -> form.reject(field, DoorSentence.of(page, because));
            case Writing.Done done -> form;
            case Writing.Torn torn -> form;
            case Writing.Proposed proposed -> form;
        };
    }
}
