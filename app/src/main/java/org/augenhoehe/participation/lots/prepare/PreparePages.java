package org.augenhoehe.participation.lots.prepare;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.Hosted;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Hosts prepare a drawing.
@Controller
@RequestMapping("/losen/{step}/vorbereiten")
@Access(For.SIGNED_IN)
class PreparePages {
    private static final int MOST = 1000;

    private final Preparing preparing;
    private final PrepareBook book;

    PreparePages(Preparing preparing, PrepareBook book) {
        this.preparing = preparing;
        this.book = book;
    }

    @GetMapping
    View show(Page page, @PathVariable UUID step) {
        return preparing.show(page, step);
    }

    @PostMapping
    View write(Page page, @PathVariable UUID step, @Valid @ModelAttribute DrawingForm typed, BindingResult validation) {
        var form = page.form(validation);
        var categories = typed.categories(page, form);
        if (!form.hasErrors()) {
            var written = book.write(page.visitor().id(), step, typed.wish(), categories.quotas());
            if (written instanceof Hosted.Done) {
                return page.goOn(preparing.path(step), "success", "lots.prepare.saved");
            }
            if (written instanceof Hosted.Refused) {
                return preparing.refused(page, step, written);
            }
            form.reject("purpose", Hosted.sentence(page, written));
        }
        return preparing.again(page, step, form);
    }

    @PostMapping("/oeffnen")
    View open(Page page, @PathVariable UUID step) {
        var opened = book.open(page.visitor().id(), step);
        return opened instanceof Hosted.Done
                ? page.goOn(Drawing.path(step), "success", "lots.prepare.opened")
                : preparing.refused(page, step, opened);
    }

    /// Two numbers for each feature, in the order of the quotas.
    @PostMapping("/quoten")
    View setQuotas(Page page, @PathVariable UUID step, @RequestParam Map<String, String> typed) {
        var shown = preparing.of(page, step);
        var form = Form.empty();
        typed.forEach((field, value) -> form.with(field, value));
        var wanted = new ArrayList<Quota>();
        for (int place = 0; place < shown.quotas().size(); place++) {
            var least = number(typed.getOrDefault(DrawingForm.field("von", place), ""));
            var most = number(typed.getOrDefault(DrawingForm.field("bis", place), ""));
            if (least < 0 || most < least) {
                form.reject(DrawingForm.field("von", place), page.t("lots.quota.wrong"));
            } else {
                var old = shown.quotas().get(place);
                wanted.add(new Quota(old.category(), old.feature(), least, most));
            }
        }
        if (!form.hasErrors()) {
            var set = book.setQuotas(page.visitor().id(), step, wanted);
            if (set instanceof Hosted.Done) {
                return page.goOn(preparing.path(step) + "#quoten", "success", "lots.prepare.saved");
            }
            if (set instanceof Hosted.Refused(var why) && why != Hosted.Why.QUOTA) {
                return preparing.refused(page, step, set);
            }
            form.reject(DrawingForm.field("von", 0), Hosted.sentence(page, set));
        }
        return preparing.againWithQuotas(page, step, form);
    }

    /// @return -1 where it is none
    private static int number(String typed) {
        return typed.strip().matches("\\d{1,4}") && Integer.parseInt(typed.strip()) <= MOST
                ? Integer.parseInt(typed.strip())
                : -1;
    }

    @PostMapping("/pruefen")
    View check(Page page, @PathVariable UUID step) {
        var asked = book.check(page.visitor().id(), step);
        return asked instanceof Hosted.Done
                ? page.goOn(preparing.path(step) + "#geht")
                : preparing.refused(page, step, asked);
    }

    @PostMapping("/lockern")
    View relax(Page page, @PathVariable UUID step) {
        var relaxed = book.relax(page.visitor().id(), step);
        return relaxed instanceof Hosted.Done
                ? page.goOn(preparing.path(step) + "#quoten", "success", "lots.prepare.relaxed")
                : preparing.refused(page, step, relaxed);
    }
}
