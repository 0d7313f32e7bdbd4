package org.augenhoehe.directory.correction;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.directory.correction.Correction.State;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.MyPlaceEntry;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What a person proposed, and what waits for their answer.
@Controller
@Access(For.SIGNED_IN)
class AnswerPages implements MyPlaceEntry {
    private static final String PATH = "/mein-platz/berichtigungen";
    private static final int REASON = 500;

    private final CorrectionStore store;
    private final CorrectionBook book;

    AnswerPages(CorrectionStore store, CorrectionBook book) {
        this.store = store;
        this.book = book;
    }

    @GetMapping(PATH)
    View list(Page page) {
        return page.show("directory/corrections", values(page));
    }

    @PostMapping(PATH + "/{id}/annehmen")
    View accept(Page page, @PathVariable UUID id) {
        return after(page, book.decide(page.visitor(), id, State.ACCEPTED, ""));
    }

    @PostMapping(PATH + "/{id}/ablehnen")
    View decline(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String because) {
        if (because.isBlank() || because.length() > REASON) {
            var form = Form.empty()
                    .with("because", because)
                    .reject("because", page.t("directory.correction.reason.missing"));
            var values = new HashMap<String, Object>(values(page));
            values.put("form", form);
            values.put("refused", id);
            return page.again("directory/corrections", values);
        }
        return after(page, book.decide(page.visitor(), id, State.DECLINED, because.strip()));
    }

    private Map<String, Object> values(Page page) {
        return Map.of(
                "waiting",
                book.listWaiting(page.visitor()),
                "own",
                store.listOf(page.visitor().id()));
    }

    private static View after(Page page, boolean done) {
        return done
                ? page.goOn(PATH, "success", "directory.correction.answered")
                : page.goOn(PATH, "info", "directory.correction.already");
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "directory.corrections";
    }
}
