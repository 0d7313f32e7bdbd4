package org.augenhoehe.sharing.agreement.show;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.agreement.AgreementVersion;
import org.augenhoehe.sharing.agreement.AgreementVersionStore;
import org.augenhoehe.sharing.agreement.Concluded;
import org.augenhoehe.sharing.agreement.SharingAgreement;
import org.augenhoehe.sharing.agreement.SharingAgreementBook;
import org.augenhoehe.sharing.agreement.SharingAgreementStore;
import org.augenhoehe.sharing.agreement.SharingAgreements;
import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.offer.OfferStore;
import org.jspecify.annotations.Nullable;
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

/// Proposing an agreement, or another version of one: whoever speaks for a side.
@Controller
@RequestMapping(SharingAgreement.PATH)
@Access(For.SIGNED_IN)
class SharingProposePages {
    private static final String TEMPLATE = "sharing/agreement/propose";
    private static final int OFFERS = 200;

    private final SharingAgreementStore store;
    private final AgreementVersionStore versions;
    private final SharingAgreements agreements;
    private final SharingAgreementBook book;
    private final OfferStore offers;
    private final Organisations organisations;

    SharingProposePages(
            SharingAgreementStore store,
            AgreementVersionStore versions,
            SharingAgreements agreements,
            SharingAgreementBook book,
            OfferStore offers,
            Organisations organisations) {
        this.store = store;
        this.versions = versions;
        this.agreements = agreements;
        this.book = book;
        this.offers = offers;
        this.organisations = organisations;
    }

    @GetMapping("/neu")
    View ask(Page page) {
        if (organisations.listSpokenForBy(page.visitor().id()).isEmpty()) {
            return page.goOn(SharingAgreement.PATH, "info", "sharing.agreement.speakers");
        }
        var form = Form.empty().with("fromDay", agreements.today().toString());
        return page.show(TEMPLATE, values(page, null, form));
    }

    @PostMapping("/neu")
    View propose(
            Page page,
            @RequestParam(defaultValue = "") String own,
            @RequestParam(defaultValue = "") String partner,
            @Valid @ModelAttribute AgreementForm typed,
            BindingResult validation) {
        var form = page.form(validation);
        var mine = Ids.find(own);
        var theirs = Ids.find(partner);
        if (mine.isEmpty()) {
            form.reject("own", page.t("sharing.agreement.own.missing"));
        }
        if (theirs.isEmpty()) {
            form.reject("partner", page.t(Concluded.Why.NO_PARTNER.textKey()));
        }
        var from = typed.fromDay();
        if (form.hasErrors() || mine.isEmpty() || theirs.isEmpty() || from == null) {
            return page.again(TEMPLATE, values(page, null, form));
        }
        return after(page, null, form, book.propose(page.visitor().id(), mine.get(), theirs.get(), typed.wish(from)));
    }

    @GetMapping("/{id}/aendern")
    View askAgain(Page page, @PathVariable UUID id) {
        var agreement = get(page, id);
        var last = versions.list(id).getFirst();
        var form = Form.empty()
                .with("title", last.title())
                .with("conditions", last.conditions())
                .with("insurance", last.insurance())
                .with("goods", last.goods().stream().map(Good::name).toList())
                .with(
                        "offers",
                        versions.listOffers(List.of(last.id())).getOrDefault(last.id(), Set.of()).stream()
                                .map(UUID::toString)
                                .toList())
                .with("fromDay", last.fromDay().toString())
                .with("untilDay", Objects.toString(last.untilDay(), ""))
                .with("after", String.valueOf(last.number()));
        return page.show(TEMPLATE, values(page, agreement, form));
    }

    /// @param after which version it follows
    @PostMapping("/{id}/aendern")
    View change(
            Page page,
            @PathVariable UUID id,
            @RequestParam int after,
            @Valid @ModelAttribute AgreementForm typed,
            BindingResult validation) {
        var agreement = get(page, id);
        var form = page.form(validation);
        var from = typed.fromDay();
        if (form.hasErrors() || from == null) {
            return page.again(TEMPLATE, values(page, agreement, form));
        }
        return after(page, agreement, form, book.change(page.visitor().id(), id, after, typed.wish(from)));
    }

    private View after(Page page, @Nullable SharingAgreement agreement, Form form, Concluded came) {
        return switch (came) {
            case Concluded.Done(var id) ->
                page.goOn(SharingAgreement.PATH + "/" + id, "success", "sharing.agreement.proposed");
            case Concluded.Refused(var why) ->
                page.again(TEMPLATE, values(page, agreement, form.reject(field(why), page.t(why.textKey()))));
            case Concluded.Closed(var because) ->
                page.again(
                        TEMPLATE, values(page, agreement, form.reject("conditions", DoorSentence.of(page, because))));
        };
    }

    private static String field(Concluded.Why why) {
        return switch (why) {
            case ITSELF, NO_PARTNER -> "partner";
            case NOTHING -> "goods";
            case FOREIGN -> "offers";
            case DAYS -> "untilDay";
            case MOVED, BOTH_SIDES, NO_CENTRE, SAME_NAME -> "";
        };
    }

    private SharingAgreement get(Page page, UUID id) {
        var agreement = store.find(id).orElseThrow(NotFound::new);
        if (!agreement.isOf(organisations.listSpokenForBy(page.visitor().id()))) {
            if (versions.list(id).stream().noneMatch(AgreementVersion::isAgreed)) {
                throw new NotFound();
            }
            throw new Forbidden();
        }
        if (agreement.isEnded()) {
            throw new NotFound();
        }
        return agreement;
    }

    private Map<String, ?> values(Page page, @Nullable SharingAgreement agreement, Form form) {
        var speaks = organisations.listSpokenForBy(page.visitor().id());
        if (speaks.isEmpty()) {
            throw new Forbidden();
        }
        var all = organisations.listNames();
        var values = new HashMap<String, Object>();
        values.put("own", options(organisations.names(speaks)));
        values.put("partners", agreement == null ? options(all) : List.of());
        values.put("path", agreement == null ? SharingAgreement.PATH : agreement.path());
        values.put(
                "sides",
                agreement == null
                        ? ""
                        : all.getOrDefault(agreement.first(), "…") + " · " + all.getOrDefault(agreement.second(), "…"));
        values.put(
                "goods",
                Arrays.stream(Good.values())
                        .map(good -> new Option(good.name(), page.t(good.textKey())))
                        .toList());
        values.put(
                "offers",
                offers
                        .listOfOrganisations(
                                agreement == null ? speaks : Set.of(agreement.first(), agreement.second()), OFFERS)
                        .stream()
                        .map(offer -> new Option(
                                offer.id().toString(),
                                offer.name() + " · " + all.getOrDefault(offer.organisation(), "…")))
                        .toList());
        values.put("form", form);
        return values;
    }

    private static List<Option> options(Map<UUID, String> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                .toList();
    }
}
