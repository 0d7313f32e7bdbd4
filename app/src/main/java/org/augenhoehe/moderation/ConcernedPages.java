package org.augenhoehe.moderation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.block.Blocks;
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

/// What was decided about what I wrote or reported, and what I have to say about it.
@Controller
@Access(For.SIGNED_IN)
class ConcernedPages implements MyPlaceEntry {
    static final String PATH = "/mein-platz/moderation";
    private static final int LONGEST = 2000;

    private final MatterStore store;
    private final MatterBook book;
    private final Kinds kinds;
    private final Blocks blocks;

    ConcernedPages(MatterStore store, MatterBook book, Kinds kinds, Blocks blocks) {
        this.store = store;
        this.book = book;
        this.kinds = kinds;
        this.blocks = blocks;
    }

    @GetMapping(PATH)
    View list(Page page) {
        return page.show("moderation/concerned", values(page));
    }

    @PostMapping(PATH + "/{id}/widersprechen")
    View appeal(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String because) {
        if (because.isBlank() || because.length() > LONGEST) {
            var values = values(page);
            values.put(
                    "form",
                    Form.empty().with("because", because).reject("because", page.t("moderation.appeal.missing")));
            values.put("refused", id);
            return page.again("moderation/concerned", values);
        }
        return switch (book.appeal(page.visitor().id(), id, because.strip())) {
            case DONE -> page.goOn(PATH, "success", "moderation.appeal.done");
            case ALREADY -> page.goOn(PATH, "info", "moderation.appeal.already");
            case INVOLVED -> page.goOn(PATH, "warning", "moderation.appeal.not");
        };
    }

    @PostMapping(PATH + "/ausschluss/{block}/widersprechen")
    View objectToBlock(Page page, @PathVariable UUID block, @RequestParam(defaultValue = "") String because) {
        if (because.isBlank() || because.length() > LONGEST) {
            var values = values(page);
            values.put(
                    "form",
                    Form.empty().with("because", because).reject("because", page.t("moderation.appeal.missing")));
            values.put("refused", block);
            return page.again("moderation/concerned", values);
        }
        return blocks.object(page.visitor().id(), block, because.strip())
                ? page.goOn(PATH, "success", "moderation.appeal.done")
                : page.goOn(PATH, "info", "moderation.appeal.already");
    }

    private Map<String, Object> values(Page page) {
        var person = page.visitor().id();
        var concerns = store.listConcerning(person);
        var appealable =
                concerns.stream().filter(book::mayAppeal).map(Concern::matter).collect(Collectors.toSet());
        var values = new HashMap<String, Object>();
        values.put("matters", kinds.show(concerns.stream().map(Concern::matter).toList(), appealable::contains));
        blocks.findRunning(person).ifPresent(block -> values.put("block", block));
        return values;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String href() {
        return PATH;
    }

    @Override
    public String textKey() {
        return "moderation.concerned";
    }
}
