package org.augenhoehe.participation.kiosk.answer;

import java.util.List;

import org.augenhoehe.participation.kiosk.Kiosk;
import org.augenhoehe.participation.kiosk.KioskCounts;
import org.augenhoehe.participation.kiosk.KioskSteps;
import org.augenhoehe.participation.kiosk.KioskStore;
import org.augenhoehe.participation.kiosk.Seal;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Puts together what stands on a tablet.
@Component
class Screens {
    private final KioskCounts counts;
    private final KioskStore store;
    private final KioskSteps steps;
    private final Undertakings undertakings;

    Screens(KioskCounts counts, KioskStore store, KioskSteps steps, Undertakings undertakings) {
        this.counts = counts;
        this.store = store;
        this.steps = steps;
        this.undertakings = undertakings;
    }

    TabletShown of(Page page, Kiosk kiosk) {
        var offered = counts.listSteps(List.of(kiosk.id())).stream()
                .map(KioskCounts.Offered::step)
                .toList();
        return shown(page, kiosk, steps.listOpen(kiosk.undertaking(), offered), Form.empty());
    }

    TabletShown of(Page page, Kiosk kiosk, Step step, Form form) {
        return shown(page, kiosk, List.of(step), form);
    }

    private TabletShown shown(Page page, Kiosk kiosk, List<Step> open, Form form) {
        return new TabletShown(
                kiosk,
                page.language().tag(),
                undertakings.findQuestion(kiosk.undertaking()).orElse(""),
                store.findSeal(kiosk.id()).map(Seal::open).orElse(""),
                open.stream()
                        .map(step -> new TabletShown.Asked(
                                step,
                                steps.method(step).textKey(),
                                steps.method(step).ask(page, step, form)))
                        .toList());
    }
}
