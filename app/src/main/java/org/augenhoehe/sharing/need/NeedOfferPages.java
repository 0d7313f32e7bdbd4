package org.augenhoehe.sharing.need;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.atlas.Needs;
import org.augenhoehe.atlas.Needs.Need;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Answering a need on the map with something one offers.
@Controller
@RequestMapping(NeedOfferPages.PATH + "/{id}")
@Access(For.SIGNED_IN)
class NeedOfferPages {
    static final String PATH = "/teilen/antwort";
    private static final String TEMPLATE = "sharing/need/answer";
    private static final int LONGEST = 1000;
    private static final int MOST = 200;

    private final Needs needs;
    private final OfferStore offers;
    private final Organisations organisations;
    private final NeedOfferBook book;

    NeedOfferPages(Needs needs, OfferStore offers, Organisations organisations, NeedOfferBook book) {
        this.needs = needs;
        this.offers = offers;
        this.organisations = organisations;
        this.book = book;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, values(page, get(id), Form.empty()));
    }

    @PostMapping
    @Assisted("sharing.need.act.answered")
    View answer(
            Page page,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String offer,
            @RequestParam(defaultValue = "") String words) {
        var need = get(id);
        var form = Form.empty().with("offer", offer).with("words", words);
        var chosen = Ids.find(offer);
        if (chosen.isEmpty()) {
            return page.again(TEMPLATE, values(page, need, form.reject("offer", page.t("sharing.need.missing"))));
        }
        if (words.strip().length() > LONGEST) {
            return page.again(TEMPLATE, values(page, need, form.reject("words", page.t("sharing.ask.words.long"))));
        }
        return switch (book.answer(page.visitor().id(), id, chosen.get(), words.strip())) {
            case NeedAnswered.Done(var held) ->
                page.goOn(need.path(), held ? "info" : "success", held ? "sharing.need.held" : "sharing.need.done");
            case NeedAnswered.Refused(var why) ->
                page.again(TEMPLATE, values(page, need, form.reject("offer", page.t(why.textKey()))));
            case NeedAnswered.Closed(var because) ->
                page.again(TEMPLATE, values(page, need, form.reject("words", DoorSentence.of(page, because))));
        };
    }

    private Need get(UUID id) {
        return needs.find(id).orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, Need need, Form form) {
        return Map.of("need", need, "offers", own(page), "form", form);
    }

    private List<Option> own(Page page) {
        var reader = page.visitor().id();
        return Stream.concat(
                        offers.listOf(reader).stream(),
                        offers.listOfOrganisations(organisations.listSpokenForBy(reader), MOST).stream())
                .filter(offer -> offer.isOpen() && offer.isPublic())
                .map(offer -> new Option(offer.id().toString(), offer.name()))
                .toList();
    }
}
