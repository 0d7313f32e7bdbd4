package org.augenhoehe.sharing.agreement.show;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.moderation.door.DoorSentence;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.agreement.AgreementVersion;
import org.augenhoehe.sharing.agreement.AgreementVersionStore;
import org.augenhoehe.sharing.agreement.Concluded;
import org.augenhoehe.sharing.agreement.SharingAgreement;
import org.augenhoehe.sharing.agreement.SharingAgreementBook;
import org.augenhoehe.sharing.agreement.SharingAgreementStore;
import org.augenhoehe.sharing.agreement.SharingAgreements;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Agreements, for everybody to read: what both sides agreed to, with every version. What waits for a yes is read
/// by the two sides.
@Controller
@RequestMapping(SharingAgreement.PATH)
@Access(For.EVERYONE)
class SharingAgreementPages {
    private static final String TEMPLATE = "sharing/agreement/agreement";
    private static final int ON_A_PAGE = 30;
    private static final int LONGEST = 500;

    private final SharingAgreementStore store;
    private final AgreementVersionStore versions;
    private final SharingAgreements agreements;
    private final SharingAgreementBook book;
    private final OfferStore offers;
    private final Organisations organisations;

    SharingAgreementPages(
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

    @GetMapping
    View list(Page page, @RequestParam(defaultValue = "1") int seite) {
        var last = Math.max(1, Math.ceilDiv(store.countPublic(), ON_A_PAGE));
        var number = Math.clamp(seite, 1, last);
        var shown = store.listPublic(ON_A_PAGE, (number - 1) * ON_A_PAGE);
        var speaks = speaks(page);
        var waiting = speaks.isEmpty() ? List.<SharingAgreement>of() : store.listWaiting(speaks);
        return page.show(
                "sharing/agreement/list",
                Map.of(
                        "agreements",
                        lines(shown, versions.listAgreed(ids(shown))),
                        "waiting",
                        lines(waiting, versions.listLast(ids(waiting))),
                        "maySuggest",
                        !speaks.isEmpty(),
                        "number",
                        number,
                        "last",
                        last));
    }

    @GetMapping("/{id}")
    View show(Page page, @PathVariable UUID id) {
        return page.show(TEMPLATE, Map.of("shown", shown(page, id), "form", Form.empty()));
    }

    /// @param number to which version
    @PostMapping("/{id}/zustimmen")
    @Access(For.SIGNED_IN)
    View agree(Page page, @PathVariable UUID id, @RequestParam int number) {
        return after(page, id, Form.empty(), book.agree(page.visitor().id(), id, number), "sharing.agreement.agreed");
    }

    @PostMapping("/{id}/beenden")
    @Access(For.SIGNED_IN)
    View end(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var typed = reason.strip();
        var form = Form.empty().with("reason", reason);
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return again(page, id, form.reject("reason", page.t("sharing.agreement.reason.missing", LONGEST)));
        }
        return after(page, id, form, book.end(page.visitor().id(), id, typed), "sharing.agreement.ended");
    }

    private View after(Page page, UUID id, Form form, Concluded came, String done) {
        return switch (came) {
            case Concluded.Done any -> page.goOn(SharingAgreement.PATH + "/" + id, "success", done);
            case Concluded.Refused(var why) -> again(page, id, form.reject("", page.t(why.textKey())));
            case Concluded.Closed(var because) ->
                again(page, id, form.reject("reason", DoorSentence.of(page, because)));
        };
    }

    private View again(Page page, UUID id, Form form) {
        return page.again(TEMPLATE, Map.of("shown", shown(page, id), "form", form));
    }

    private Set<UUID> speaks(Page page) {
        var visitor = page.visitor().person();
        return visitor == null ? Set.of() : organisations.listSpokenForBy(visitor);
    }

    private static List<UUID> ids(Collection<SharingAgreement> some) {
        return some.stream().map(SharingAgreement::id).toList();
    }

    private List<AgreementLine> lines(List<SharingAgreement> some, List<AgreementVersion> newestFirst) {
        var today = agreements.today();
        var names = organisations.names(some.stream()
                .flatMap(one -> Stream.of(one.first(), one.second()))
                .collect(Collectors.toSet()));
        var byAgreement = newestFirst.stream().collect(Collectors.groupingBy(AgreementVersion::agreement));
        return some.stream()
                .map(one -> {
                    var here = byAgreement.getOrDefault(one.id(), List.of());
                    var now =
                            here.stream().filter(version -> version.isOn(today)).findFirst();
                    return new AgreementLine(
                            one,
                            now.or(() -> here.stream().findFirst()).orElse(null),
                            names.getOrDefault(one.first(), "…"),
                            names.getOrDefault(one.second(), "…"),
                            now.isPresent() && !one.isEnded());
                })
                .toList();
    }

    private AgreementShown shown(Page page, UUID id) {
        var agreement = store.find(id).orElseThrow(NotFound::new);
        var all = versions.list(id);
        var speaks = speaks(page);
        var own = agreement.isOf(speaks);
        var agreed = all.stream().filter(AgreementVersion::isAgreed).toList();
        if (agreed.isEmpty() && !own) {
            throw new NotFound();
        }
        var begun = agreed.stream()
                .filter(one -> !one.fromDay().isAfter(agreements.today()))
                .findFirst();
        var now = begun.filter(one -> one.isOn(agreements.today()) && !agreement.isEnded())
                .orElse(null);
        var last = all.getFirst();
        var waiting = own && !agreement.isEnded() && !last.isAgreed() ? last : null;
        var names = organisations.names(List.of(agreement.first(), agreement.second()));
        var side = waiting == null ? null : waiting.firstAt() == null ? agreement.first() : agreement.second();
        var by = waiting == null ? null : waiting.firstAt() == null ? waiting.secondBy() : waiting.firstBy();
        return new AgreementShown(
                agreement,
                names.getOrDefault(agreement.first(), "…"),
                names.getOrDefault(agreement.second(), "…"),
                now,
                waiting,
                agreed.stream().filter(one -> !one.equals(now)).toList(),
                offers(all),
                own,
                side != null && speaks.contains(side) && !page.visitor().id().equals(by));
    }

    /// What was withdrawn has no name any more.
    private Map<UUID, List<Offer>> offers(List<AgreementVersion> some) {
        var covered =
                versions.listOffers(some.stream().map(AgreementVersion::id).toList());
        var found = offers.list(covered.values().stream().flatMap(Set::stream).collect(Collectors.toSet())).stream()
                .filter(one -> one.isPublic() && !one.isWithdrawn())
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        return covered.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
