package org.augenhoehe.moderation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.block.Blocks;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where moderators see what waits, the oldest first, and decide.
@Controller
@RequestMapping(MatterPages.PATH)
@Access(For.MODERATOR)
class MatterPages {
    static final String PATH = "/moderation";
    private static final int LONGEST = 500;

    private final MatterStore store;
    private final MatterBook book;
    private final AdviceBook advice;
    private final Blocks blocks;
    private final Kinds kinds;

    MatterPages(MatterStore store, MatterBook book, AdviceBook advice, Blocks blocks, Kinds kinds) {
        this.store = store;
        this.book = book;
        this.advice = advice;
        this.blocks = blocks;
        this.kinds = kinds;
    }

    @GetMapping
    View list(Page page) {
        return page.show("moderation/desk", desk());
    }

    private Map<String, Object> desk() {
        var values = new HashMap<String, Object>();
        values.put("matters", kinds.show(store.listWaiting(), any -> true));
        values.put("blocks", blocks.listRunning());
        return values;
    }

    @GetMapping("/{id}")
    View show(Page page, @PathVariable UUID id) {
        return page.show("moderation/matter", values(page, id, Form.empty()));
    }

    @PostMapping("/{id}")
    View decide(
            Page page,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Outcome outcome,
            @RequestParam(defaultValue = "") String reason) {
        var form = Form.empty()
                .with("outcome", outcome == null ? "" : outcome.name())
                .with("reason", reason);
        if (outcome == null) {
            form = form.reject("outcome", page.t("moderation.outcome.missing"));
        }
        if (isNoReason(reason)) {
            form = form.reject("reason", page.t("moderation.reason.missing"));
        }
        if (outcome == null || form.hasErrors()) {
            return page.again("moderation/matter", values(page, id, form));
        }
        return after(page, book.decide(page.visitor().id(), id, outcome, reason.strip()), "moderation.decided");
    }

    @PostMapping("/{id}/rat")
    View askForAdvice(Page page, @PathVariable UUID id) {
        return after(page, advice.ask(page.visitor().id(), id), "moderation.advice.asked");
    }

    @PostMapping("/{id}/sperren")
    View block(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "1") int days,
            @RequestParam(defaultValue = "") String because) {
        if (isNoReason(because)) {
            var form = Form.empty()
                    .with("days", String.valueOf(days))
                    .with("because", because)
                    .reject("because", page.t("moderation.reason.missing"));
            return page.again("moderation/matter", values(page, id, form));
        }
        return after(page, book.block(page.visitor().id(), id, days, because.strip()), "moderation.block.done");
    }

    @PostMapping("/sperren/{block}/aufheben")
    View lift(Page page, @PathVariable UUID block) {
        return after(page, book.lift(page.visitor().id(), block), "moderation.block.lifted");
    }

    @PostMapping("/sperren/{block}/widerspruch")
    View answerObjection(
            Page page,
            @PathVariable UUID block,
            @RequestParam(defaultValue = "false") boolean lifts,
            @RequestParam(defaultValue = "") String answer) {
        if (isNoReason(answer)) {
            var values = desk();
            values.put("refused", block);
            values.put(
                    "form",
                    Form.empty()
                            .with("answer", answer)
                            .with("lifts", String.valueOf(lifts))
                            .reject("answer", page.t("moderation.reason.missing")));
            return page.again("moderation/desk", values);
        }
        var said = book.answerObjection(page.visitor().id(), block, lifts, answer.strip());
        return after(page, said, "moderation.block.answered");
    }

    private static boolean isNoReason(String reason) {
        return reason.isBlank() || reason.length() > LONGEST;
    }

    private static View after(Page page, MatterBook.Answer answer, String done) {
        return switch (answer) {
            case DONE -> page.goOn(PATH, "success", done);
            case ALREADY -> page.goOn(PATH, "info", "moderation.already");
            case INVOLVED -> page.goOn(PATH, "warning", "moderation.involved");
        };
    }

    private Map<String, Object> values(Page page, UUID id, Form form) {
        var matter = store.find(id).orElseThrow(NotFound::new);
        var may = matter.waits() && book.mayDecide(page.visitor().id(), matter);
        var values = new HashMap<String, Object>();
        values.put("shown", kinds.show(List.of(matter), any -> may).getFirst());
        values.put("pictures", may ? kinds.get(matter.kind()).listPictures(matter.thing()) : List.of());
        values.put("reports", store.listReports(id));
        values.put("advice", advice.count(id));
        values.put("form", form);
        return values;
    }
}
