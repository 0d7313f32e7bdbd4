package org.augenhoehe.sharing.handover.sign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.handover.Handing;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The owner says what is to be looked at: a line for each.
@Controller
@RequestMapping(Offer.PATH + "/{id}/uebergabeliste")
@Access(For.SIGNED_IN)
class CheckListPages {
    private static final String TEMPLATE = "sharing/handover/list";

    private final OfferStore offers;
    private final Admission admission;
    private final CheckItemStore items;
    private final HandoverBook book;

    CheckListPages(OfferStore offers, Admission admission, CheckItemStore items, HandoverBook book) {
        this.offers = offers;
        this.admission = admission;
        this.items = items;
        this.book = book;
    }

    @GetMapping
    View ask(Page page, @PathVariable UUID id) {
        var offer = get(page, id);
        var lines = items.list(id).stream().map(CheckItem::words).collect(Collectors.joining("\n"));
        return page.show(TEMPLATE, Map.of("offer", offer, "form", Form.empty().with("items", lines)));
    }

    @PostMapping
    View keep(Page page, @PathVariable UUID id, @RequestParam(name = "items", defaultValue = "") String typed) {
        var offer = get(page, id);
        var form = Form.empty().with("items", typed);
        var lines = lines(typed);
        if (lines.size() > CheckItem.MOST) {
            form.reject("items", page.t("sharing.handover.list.many", CheckItem.MOST));
        }
        lines.stream()
                .filter(line -> line.length() > CheckItem.LONGEST)
                .findFirst()
                .ifPresent(line -> form.reject("items", page.t("sharing.handover.list.long", CheckItem.LONGEST)));
        if (form.hasErrors()) {
            return page.again(TEMPLATE, Map.of("offer", offer, "form", form));
        }
        return switch (book.list(page.visitor().id(), id, lines)) {
            case Handing.Done(var path) -> page.goOn(path, "success", "sharing.handover.list.kept");
            case Handing.Refused(var why) ->
                page.again(TEMPLATE, Map.of("offer", offer, "form", form.reject("items", page.t(why.textKey()))));
            case Handing.Closed(var because) ->
                page.again(
                        TEMPLATE, Map.of("offer", offer, "form", form.reject("items", DoorSentence.of(page, because))));
        };
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Offer get(Page page, UUID id) {
        return offers.find(id)
                .filter(offer -> admission.tends(page.visitor().id(), offer) && offer.isBookable())
                .orElseThrow(NotFound::new);
    }
}
