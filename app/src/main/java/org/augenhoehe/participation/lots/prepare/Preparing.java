package org.augenhoehe.participation.lots.prepare;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.Hosted;
import org.augenhoehe.participation.lots.check.Checks;
import org.augenhoehe.participation.lots.pool.LotStore;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Puts together the page on which hosts prepare a drawing; of its forms, one may be shown again with its mistakes.
@Component
public class Preparing {
    private static final String TEMPLATE = "participation/lots/prepare";

    private final LotsDoor door;
    private final DrawingStore store;
    private final QuotaStore quotas;
    private final LotStore lots;
    private final Checks checks;
    private final Clock clock;

    Preparing(LotsDoor door, DrawingStore store, QuotaStore quotas, LotStore lots, Checks checks, Clock clock) {
        this.door = door;
        this.store = store;
        this.quotas = quotas;
        this.lots = lots;
        this.checks = checks;
        this.clock = clock;
    }

    PrepareShown of(Page page, UUID id) {
        var step = door.getForHost(page.visitor().id(), id);
        var drawing = store.find(id).orElse(null);
        var over = step.waitsForAnswers(clock.instant());
        var mayCheck = drawing != null && !drawing.isClosed() && (drawing.listed() || over);
        return new PrepareShown(
                step,
                drawing,
                quotas.list(id),
                lots.count(List.of(id)).getOrDefault(id, 0),
                mayCheck,
                mayCheck ? checks.find(id).orElse(null) : null,
                drawing != null && (drawing.listed() ? !step.isPlanned(clock.instant()) : over));
    }

    View show(Page page, UUID id) {
        var shown = of(page, id);
        var drawing = shown.drawing();
        return drawing != null && drawing.isClosed()
                ? page.goOn(Drawing.path(id), "info", Hosted.Why.ALREADY.textKey())
                : page.show(TEMPLATE, values(shown, begun(shown), bounds(shown), Form.empty()));
    }

    View again(Page page, UUID id, Form form) {
        var shown = of(page, id);
        return page.again(TEMPLATE, values(shown, form, bounds(shown), Form.empty()));
    }

    View againWithQuotas(Page page, UUID id, Form form) {
        var shown = of(page, id);
        return page.again(TEMPLATE, values(shown, begun(shown), form, Form.empty()));
    }

    /// With what was typed to hand in a list, or to close the pool.
    public View againWithPool(Page page, UUID id, Form form) {
        var shown = of(page, id);
        return page.again(TEMPLATE, values(shown, begun(shown), bounds(shown), form));
    }

    View refused(Page page, UUID id, Hosted hosted) {
        return hosted instanceof Hosted.Refused(var why)
                ? page.goOn(path(id), "warning", why.textKey())
                : page.goOn(path(id));
    }

    public String path(UUID id) {
        return Drawing.path(id) + "/vorbereiten";
    }

    private static Form begun(PrepareShown shown) {
        return DrawingForm.of(shown.drawing(), shown.quotas());
    }

    private static Form bounds(PrepareShown shown) {
        return DrawingForm.bounds(Form.empty(), shown.quotas());
    }

    private static Map<String, ?> values(PrepareShown shown, Form form, Form bounds, Form closing) {
        return Map.of("shown", shown, "form", form, "bounds", bounds, "closing", closing);
    }
}
