package org.augenhoehe.sharing.step.show;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.booking.form.BookingWords;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.step.StepNeed;
import org.augenhoehe.sharing.step.book.AcceptingBook;
import org.augenhoehe.sharing.step.book.BringingBook;
import org.augenhoehe.sharing.step.book.Brought;
import org.augenhoehe.sharing.step.book.StepNeedBook;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One need of a step: who brings what, and what hosts say to it.
@Controller
@RequestMapping(StepNeed.PATH + "/{id}")
@Access(For.SIGNED_IN)
class StepNeedPages {
    private static final String TEMPLATE = "sharing/step/need";
    private static final int LONGEST = 500;
    private static final Pattern OFFER = Pattern.compile(".*" + Offer.PATH + "/([0-9a-f-]{36})/?");

    private final StepNeedShowing showing;
    private final StepNeedBook stating;
    private final BringingBook bringing;
    private final AcceptingBook accepting;

    StepNeedPages(StepNeedShowing showing, StepNeedBook stating, BringingBook bringing, AcceptingBook accepting) {
        this.showing = showing;
        this.stating = stating;
        this.bringing = bringing;
        this.accepting = accepting;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, Map.of("shown", showing.of(page, id), "form", Form.empty()));
    }

    /// @param offer one's own, chosen from a list
    @PostMapping("/anbieten")
    @Assisted("sharing.step.act.offered")
    View offer(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String offer,
            @RequestParam(defaultValue = "") String words) {
        var form = Form.empty().with("offer", offer).with("words", words);
        return bring(page, id, form, "offer", Ids.find(offer), true, "words", words.strip());
    }

    /// @param address of the page of an offer
    @PostMapping("/vorschlagen")
    @Assisted("sharing.step.act.proposed")
    View propose(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String why) {
        var found = OFFER.matcher(address.strip());
        var offer = found.matches() ? Ids.find(found.group(1)) : Optional.<UUID>empty();
        var form = Form.empty().with("address", address).with("why", why);
        return bring(page, id, form, "address", offer, false, "why", why.strip());
    }

    private View bring(
            Page page,
            UUID id,
            Form form,
            String field,
            Optional<UUID> offer,
            boolean own,
            String wordsField,
            String words) {
        if (words.length() > LONGEST) {
            return again(page, id, form.reject(wordsField, page.t("sharing.step.words.long", LONGEST)));
        }
        if (offer.isEmpty()) {
            return again(page, id, form.reject(field, page.t(Brought.Why.NO_OFFER.textKey())));
        }
        var came = bringing.bring(page.visitor().id(), id, offer.get(), own, words);
        return after(page, id, form, field, came, own ? "sharing.step.offered" : "sharing.step.proposed");
    }

    /// Whoever looks after what was proposed says yes.
    @PostMapping("/{answer}/ja")
    View consent(Page page, @PathVariable UUID id, @PathVariable UUID answer) {
        return after(page, id, Form.empty(), "", bringing.consent(page.visitor().id(), answer), "sharing.step.offered");
    }

    /// Whoever looks after it says no, or takes it back.
    @PostMapping("/{answer}/nein")
    View refuse(Page page, @PathVariable UUID id, @PathVariable UUID answer) {
        return after(
                page, id, Form.empty(), "", bringing.refuse(page.visitor().id(), answer), "sharing.step.withdrawn");
    }

    @PostMapping("/{answer}/annehmen")
    View accept(Page page, @PathVariable UUID id, @PathVariable UUID answer) {
        return after(
                page, id, Form.empty(), "", accepting.accept(page.visitor().id(), answer), "sharing.step.accepted");
    }

    @PostMapping("/{answer}/ablehnen")
    View decline(Page page, @PathVariable UUID id, @PathVariable UUID answer, @RequestParam Map<String, String> sent) {
        // Several forms stand on the page: each has a field of its own.
        var field = "reason-" + answer;
        var reason = sent.getOrDefault(field, "");
        var typed = reason.strip();
        var form = Form.empty().with("answer", answer.toString()).with(field, reason);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return again(page, id, form.reject(field, page.t("sharing.step.reason.missing", LONGEST)));
        }
        var came = accepting.decline(page.visitor().id(), answer, typed);
        return after(page, id, form, field, came, "sharing.step.declined");
    }

    /// How long somebody helped.
    @PostMapping("/{answer}/erbracht")
    View gave(Page page, @PathVariable UUID id, @PathVariable UUID answer, @RequestParam Map<String, String> sent) {
        var field = "minutes-" + answer;
        var minutes = sent.getOrDefault(field, "");
        var typed = minutes.strip();
        var form = Form.empty().with("answer", answer.toString()).with(field, minutes);
        if (!typed.matches("\\d{1,5}")) {
            return again(page, id, form.reject(field, page.t(Brought.Why.MINUTES.textKey())));
        }
        var came = accepting.gave(page.visitor().id(), answer, Integer.parseInt(typed));
        return after(page, id, form, field, came, "sharing.step.gave");
    }

    @PostMapping("/schliessen")
    View close(Page page, @PathVariable UUID id) {
        return after(page, id, Form.empty(), "", stating.close(page.visitor().id(), id), "sharing.step.closed");
    }

    private View after(Page page, UUID id, Form form, String field, Brought came, String done) {
        return switch (came) {
            case Brought.Done(var need) -> page.goOn(StepNeed.path(need), "success", done);
            case Brought.Refused(var why) -> again(page, id, form.reject(field, page.t(why.textKey())));
            case Brought.Closed(var because) -> again(page, id, form.reject(field, DoorSentence.of(page, because)));
            case Brought.NotBooked(var because) ->
                again(
                        page,
                        id,
                        form.reject(field, page.t("sharing.step.notbooked", BookingWords.sentence(page, because))));
        };
    }

    private View again(Page page, UUID id, Form form) {
        return page.again(TEMPLATE, Map.of("shown", showing.of(page, id), "form", form));
    }
}
