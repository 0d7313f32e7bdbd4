package org.augenhoehe.sharing.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.offer.book.OfferAnswer;
import org.augenhoehe.sharing.offer.book.OfferBook;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// One offer: what it says, and what its owner does with it.
@Controller
@RequestMapping(Offer.PATH + "/{id}")
@Access(For.SIGNED_IN)
class OfferPages {
    private static final String TEMPLATE = "sharing/offer";

    private final OfferStore store;
    private final OfferBook book;
    private final Admission admission;
    private final OfferShowing showing;

    OfferPages(OfferStore store, OfferBook book, Admission admission, OfferShowing showing) {
        this.store = store;
        this.book = book;
        this.admission = admission;
        this.showing = showing;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, id, Form.empty()));
    }

    @PostMapping("/pausieren")
    @Assisted("sharing.offer.act.paused")
    View pause(Page page, @PathVariable UUID id) {
        return after(page, id, book.pause(page.visitor().id(), id), "sharing.offer.paused");
    }

    @PostMapping("/weiter")
    @Assisted("sharing.offer.act.resumed")
    View resume(Page page, @PathVariable UUID id) {
        return after(page, id, book.resume(page.visitor().id(), id), "sharing.offer.resumed");
    }

    @PostMapping("/zurueckziehen")
    @Assisted(value = "sharing.offer.act.withdrawn", will = Will.EACH_TIME)
    View withdraw(Page page, @PathVariable UUID id) {
        return after(page, id, book.withdraw(page.visitor().id(), id), "sharing.offer.withdrawn");
    }

    private View after(Page page, UUID id, OfferAnswer outcome, String done) {
        return switch (outcome) {
            case OfferAnswer.Done any -> page.goOn(Offer.path(any.offer()), "success", done);
            case OfferAnswer.Refused(var why) -> refused(page, id, page.t(why.textKey()));
            case OfferAnswer.Closed(var because) -> refused(page, id, DoorSentence.of(page, because));
        };
    }

    private View refused(Page page, UUID id, String why) {
        return page.again(TEMPLATE, values(page, id, Form.empty().reject("", why)));
    }

    private Map<String, ?> values(Page page, UUID id, Form form) {
        var offer = store.find(id)
                .filter(one -> admission.shows(page.visitor().person(), one))
                .orElseThrow(NotFound::new);
        return Map.of("shown", showing.of(page, offer), "form", form);
    }
}
