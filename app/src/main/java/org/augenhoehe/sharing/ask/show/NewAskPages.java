package org.augenhoehe.sharing.ask.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.ask.Ask;
import org.augenhoehe.sharing.ask.AskStore;
import org.augenhoehe.sharing.ask.book.AskAnswer;
import org.augenhoehe.sharing.ask.book.AskBook;
import org.augenhoehe.sharing.match.SharingSides;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.request.Request;
import org.augenhoehe.sharing.request.RequestStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Asking for what is offered, wanting to help with what is looked for; and, for whoever tends it, who did so.
@Controller
@Access(For.SIGNED_IN)
class NewAskPages {
    static final String FOR_OFFER = "/anfragen";
    static final String FOR_REQUEST = "/helfen";
    private static final String NEW = "sharing/ask/new";
    private static final String LIST = "sharing/ask/list";
    private static final int MOST = 100;

    private final OfferStore offers;
    private final RequestStore requests;
    private final Admission admission;
    private final SharingSides sides;
    private final AskStore store;
    private final AskBook book;
    private final AskShowing showing;

    NewAskPages(
            OfferStore offers,
            RequestStore requests,
            Admission admission,
            SharingSides sides,
            AskStore store,
            AskBook book,
            AskShowing showing) {
        this.offers = offers;
        this.requests = requests;
        this.admission = admission;
        this.sides = sides;
        this.store = store;
        this.book = book;
        this.showing = showing;
    }

    @GetMapping(Offer.PATH + "/{id}" + FOR_OFFER)
    @Assisted
    View forOffer(Page page, @PathVariable UUID id) {
        var offer = getOffer(page, id);
        return admission.tends(page.visitor().person(), offer)
                ? page.show(LIST, list(offer.path(), offer.name(), store.listAbout(id, MOST)))
                : page.show(NEW, values(page, offer, Form.empty()));
    }

    @PostMapping(Offer.PATH + "/{id}" + FOR_OFFER)
    @Assisted("sharing.ask.act.asked")
    View ask(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String contact) {
        var offer = getOffer(page, id);
        return after(
                page,
                typed(page, words, contact),
                form -> values(page, offer, form),
                () -> book.ask(page.visitor().id(), id, words.strip(), contact.strip()),
                "sharing.ask.asked");
    }

    @GetMapping(Request.PATH + "/{id}" + FOR_REQUEST)
    @Assisted
    View forRequest(Page page, @PathVariable UUID id) {
        var request = getRequest(page, id);
        return sides.tends(page.visitor().person(), request)
                ? page.show(LIST, list(request.path(), request.name(), store.listAbout(id, MOST)))
                : page.show(NEW, values(page, request, Form.empty()));
    }

    @PostMapping(Request.PATH + "/{id}" + FOR_REQUEST)
    @Assisted("sharing.ask.act.helps")
    View help(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String contact) {
        var request = getRequest(page, id);
        return after(
                page,
                typed(page, words, contact),
                form -> values(page, request, form),
                () -> book.help(page.visitor().id(), id, words.strip(), contact.strip()),
                "sharing.ask.helps");
    }

    private static View after(
            Page page, Form form, Function<Form, Map<String, ?>> values, Supplier<AskAnswer> asking, String textKey) {
        if (form.hasErrors()) {
            return page.again(NEW, values.apply(form));
        }
        return switch (asking.get()) {
            case AskAnswer.Done(var ask) -> page.goOn(Ask.path(ask), "success", textKey);
            case AskAnswer.Refused(var why) ->
                page.again(NEW, values.apply(form.reject("words", page.t(why.textKey()))));
            case AskAnswer.Closed(var because) ->
                page.again(NEW, values.apply(form.reject("words", DoorSentence.of(page, because))));
        };
    }

    private static Form typed(Page page, String words, String contact) {
        var form = Form.empty().with("words", words).with("contact", contact);
        if (words.isBlank()) {
            form.reject("words", page.t("sharing.ask.words.missing"));
        } else if (AskPages.isLong(words)) {
            form.reject("words", page.t("sharing.ask.words.long"));
        }
        if (contact.strip().length() > AskPages.LONGEST_CONTACT) {
            form.reject("contact", page.t("sharing.ask.contact.long"));
        }
        return form;
    }

    private Offer getOffer(Page page, UUID id) {
        return offers.find(id)
                .filter(one -> admission.shows(page.visitor().person(), one))
                .orElseThrow(NotFound::new);
    }

    private Request getRequest(Page page, UUID id) {
        var reader = page.visitor().person();
        return requests.find(id)
                .filter(one -> one.isPublic() || sides.tends(reader, one))
                .orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, Offer offer, Form form) {
        var reader = page.visitor().id();
        var why = book.hindrance(reader, offer);
        return values(
                offer.path(),
                offer.name(),
                offer.id(),
                reader,
                false,
                why.map(AskAnswer.Why::textKey).orElse(""),
                form);
    }

    private Map<String, ?> values(Page page, Request request, Form form) {
        var why = request.isAsking() ? "" : AskAnswer.Why.ENDED.textKey();
        return values(
                request.path(), request.name(), request.id(), page.visitor().id(), true, why, form);
    }

    private Map<String, ?> values(
            String href, String title, UUID about, UUID reader, boolean help, String hindrance, Form form) {
        var values = new HashMap<String, Object>();
        values.put("href", href);
        values.put("title", title);
        values.put("help", help);
        values.put("hindrance", hindrance);
        values.put("form", form);
        values.put("open", store.findOpen(about, reader).map(Ask::path).orElse(""));
        return values;
    }

    private Map<String, ?> list(String href, String title, List<Ask> asks) {
        return Map.of("href", href, "title", title, "asks", asks, "names", showing.names(asks));
    }
}
