package org.augenhoehe.participation.kiosk.show;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.participation.kiosk.Hosted;
import org.augenhoehe.participation.kiosk.KioskBook;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.platform.web.QrCode;
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

/// Where an undertaking has tablets now, for everybody; hosts open them here, and end them.
@Controller
@RequestMapping("/vorhaben/{undertaking}/tablets")
@Access(For.SIGNED_IN)
class KioskPages {
    private static final String TEMPLATE = "participation/kiosk/kiosks";
    private static final int REASON = 3;

    private final Kiosks kiosks;
    private final KioskBook book;
    private final Clock clock;

    KioskPages(Kiosks kiosks, KioskBook book, Clock clock) {
        this.kiosks = kiosks;
        this.book = book;
        this.clock = clock;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID undertaking) {
        var form = Form.empty().with("hours", "8");
        return page.show(TEMPLATE, Map.of("shown", kiosks.of(page, undertaking), "form", form));
    }

    @PostMapping
    View open(Page page, @PathVariable UUID undertaking, @Valid @ModelAttribute KioskForm typed, BindingResult wrong) {
        var form = page.form(wrong);
        if (!form.hasErrors()) {
            var until = clock.instant().plus(Duration.ofHours(Objects.requireNonNull(typed.hours())));
            var steps = Objects.requireNonNullElse(typed.steps(), List.<UUID>of());
            var opened = book.open(page.visitor().id(), undertaking, typed.place(), steps, until);
            switch (opened) {
                case Hosted.Done done -> {
                    return page.goOn(KioskShown.path(undertaking) + "#offen", "success", "kiosk.opened");
                }
                case Hosted.Nothing nothing -> form.reject("steps", page.t("kiosk.steps.gone"));
                case Hosted.NotSo(var because) -> form.reject("place", DoorSentence.of(page, because));
            }
        }
        return page.again(TEMPLATE, Map.of("shown", kiosks.of(page, undertaking), "form", form));
    }

    /// The code is shown once, in the answer itself: it is kept nowhere.
    @PostMapping("/{kiosk}/code")
    View draw(Page page, @PathVariable UUID undertaking, @PathVariable UUID kiosk) {
        var code = book.drawCode(page.visitor().id(), kiosk);
        if (code.isEmpty()) {
            return page.goOn(KioskShown.path(undertaking), "warning", "kiosk.ended");
        }
        var values = new HashMap<String, Object>();
        var address = page.publicUrl() + "/tablet";
        values.put("undertaking", undertaking);
        values.put("code", code.get().inGroups());
        values.put("address", address);
        values.put("qr", QrCode.of(address + "?code=" + code.get().inGroups()));
        return page.show("participation/kiosk/code", values);
    }

    @PostMapping("/{kiosk}/beenden")
    View end(Page page, @PathVariable UUID undertaking, @PathVariable UUID kiosk) {
        book.end(page.visitor().id(), kiosk);
        return page.goOn(KioskShown.path(undertaking) + "#offen", "success", "kiosk.end.done");
    }

    @PostMapping("/{kiosk}/verwerfen")
    View drop(
            Page page,
            @PathVariable UUID undertaking,
            @PathVariable UUID kiosk,
            @RequestParam(defaultValue = "") String reason) {
        if (reason.strip().length() < REASON) {
            return page.goOn(KioskShown.path(undertaking) + "#offen", "warning", "kiosk.drop.reason.missing");
        }
        return switch (book.drop(page.visitor().id(), kiosk, reason.strip())) {
            case Hosted.Done done -> page.goOn(KioskShown.path(undertaking) + "#offen", "success", "kiosk.drop.done");
            case Hosted.Nothing nothing ->
                page.goOn(KioskShown.path(undertaking) + "#offen", "warning", "kiosk.drop.late");
            case Hosted.NotSo(var because) ->
                page.again(
                        TEMPLATE,
                        Map.of(
                                "shown", kiosks.of(page, undertaking),
                                "form", Form.empty().with("hours", "8"),
                                "refused", new KioskShown.Refused(kiosk, reason, DoorSentence.of(page, because))));
        };
    }
}
