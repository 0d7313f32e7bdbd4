package org.augenhoehe.participation.lots.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.Hosted;
import org.augenhoehe.participation.lots.draw.DrawBook;
import org.augenhoehe.participation.lots.pool.Entered;
import org.augenhoehe.participation.lots.pool.PoolBook;
import org.augenhoehe.participation.lots.waves.Answered;
import org.augenhoehe.participation.lots.waves.WaveBook;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Errand;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Being in the pool, the draw, and the answer of those who are drawn.
@Controller
@RequestMapping("/losen/{step}")
@Access(For.EVERYONE)
class LotsPages {
    private static final String TEMPLATE = "participation/lots/lots";

    private final LotsShowing showing;
    private final PoolBook pool;
    private final DrawBook draw;
    private final WaveBook waves;

    LotsPages(LotsShowing showing, PoolBook pool, DrawBook draw, WaveBook waves) {
        this.showing = showing;
        this.pool = pool;
        this.draw = draw;
        this.waves = waves;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID step) {
        var shown = showing.of(page, step);
        return page.show(TEMPLATE, Map.of("shown", shown, "form", LotsShowing.form(shown)));
    }

    @PostMapping("/mitmachen")
    @Access(For.SIGNED_IN)
    @Assisted(value = "lots.act.entered", errand = Errand.DECIDING)
    View enter(Page page, @PathVariable UUID step, @RequestParam MultiValueMap<String, String> typed) {
        return switch (pool.enter(page.visitor().id(), step, typed)) {
            case Entered.Done done -> page.goOn(here(step), "success", "lots.entered");
            case Entered.Flawed(var field, var textKey) -> {
                var form = Form.empty();
                typed.forEach(form::with);
                yield again(page, step, form.reject(field, page.t(textKey)));
            }
            case Entered.NotOpen not -> again(page, step, Form.empty().reject("", page.t("lots.enter.notopen")));
            case Entered.NotNow(var because) ->
                again(page, step, Form.empty().reject("", page.t("lots.enter.notnow", page.t(because.textKey()))));
        };
    }

    @PostMapping("/aussteigen")
    @Access(For.SIGNED_IN)
    @Assisted(value = "lots.act.left", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View leave(Page page, @PathVariable UUID step) {
        return pool.leave(page.visitor().id(), step) instanceof Entered.Done
                ? page.goOn(here(step), "success", "lots.left")
                : page.goOn(here(step), "warning", "lots.left.toolate");
    }

    @PostMapping("/antwort")
    @Access(For.SIGNED_IN)
    @Assisted(value = "lots.act.answered", errand = Errand.DECIDING, will = Will.EACH_TIME)
    View answer(Page page, @PathVariable UUID step, @RequestParam(defaultValue = "false") boolean yes) {
        return said(page, step, waves.answer(page.visitor().id(), step, yes), yes);
    }

    @PostMapping("/antwort/{number}")
    @Access(For.SIGNED_IN)
    View answerFor(
            Page page,
            @PathVariable UUID step,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean yes) {
        var answered = waves.answerFor(page.visitor().id(), step, number, yes);
        return answered == Answered.DONE
                ? page.goOn(Drawing.path(step) + "#gelost", "success", "lots.answered.noted")
                : page.goOn(Drawing.path(step) + "#gelost", "warning", answered.textKey());
    }

    private static View said(Page page, UUID step, Answered answered, boolean yes) {
        if (answered != Answered.DONE) {
            return page.goOn(here(step), "warning", answered.textKey());
        }
        return page.goOn(here(step), "success", yes ? "lots.answered.yes" : "lots.answered.no");
    }

    @PostMapping("/ziehen")
    @Access(For.SIGNED_IN)
    View draw(Page page, @PathVariable UUID step, @RequestParam(defaultValue = "") String said) {
        var form = Form.empty().with("said", said);
        switch (draw.draw(page.visitor().id(), step, said)) {
            case Hosted.Done done -> {
                return page.goOn(Drawing.path(step) + "#gelost", "success", "lots.drawn.done");
            }
            case Hosted.Refused(var why)
            when why != Hosted.Why.VALUE -> {
                return page.goOn(here(step), "warning", why.textKey());
            }
            case Hosted refused -> form.reject("said", Hosted.sentence(page, refused));
        }
        return again(page, step, form);
    }

    @PostMapping("/rechnen")
    @Access(For.SIGNED_IN)
    View computeAgain(Page page, @PathVariable UUID step) {
        draw.computeAgain(page.visitor().id(), step);
        return page.goOn(here(step));
    }

    private View again(Page page, UUID step, Form form) {
        return page.again(TEMPLATE, Map.of("shown", showing.of(page, step), "form", form));
    }

    private static String here(UUID step) {
        return Drawing.path(step) + "#jetzt";
    }
}
