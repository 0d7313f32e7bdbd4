package org.augenhoehe.atlas.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Closing;
import org.augenhoehe.atlas.entry.Entered;
import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.atlas.entry.MapEntryStore;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// The page about one entry: shown, gone on to after something was done on it, or shown again with what stood against
/// it.
@Component
class EntryAnswers {
    private static final String TEMPLATE = "atlas/entry";

    private final MapEntryStore store;
    private final EntryShowing showing;

    EntryAnswers(MapEntryStore store, EntryShowing showing) {
        this.store = store;
        this.showing = showing;
    }

    View show(Page page, UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
    }

    View again(Page page, UUID id, Form form) {
        return page.again(TEMPLATE, values(page, id, form));
    }

    /// @param field at which stands what stood against it
    /// @param done text key of the sentence that says what was done
    View after(Page page, UUID id, Form form, String field, Entered outcome, String done) {
        return switch (outcome) {
            case Entered.Done any ->
                page.goOn(Entry.path(id), any.held() ? "info" : "success", any.held() ? "atlas.held" : done);
            case Entered.Refused(var why) -> again(page, id, form.reject(field, page.t(why.textKey())));
            case Entered.Closed(var because) -> again(page, id, form.reject(field, DoorSentence.of(page, because)));
        };
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var entry = store.find(id)
                .filter(one -> one.isShownTo(page.visitor().person()))
                .orElseThrow(NotFound::new);
        return Map.of("shown", showing.of(page, entry), "form", form, "closings", Closing.options(page));
    }
}
