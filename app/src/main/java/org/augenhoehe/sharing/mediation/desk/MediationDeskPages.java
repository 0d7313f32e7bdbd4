package org.augenhoehe.sharing.mediation.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.sharing.mediation.DisputeStore;
import org.augenhoehe.sharing.mediation.Mediated;
import org.augenhoehe.sharing.mediation.Side;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The desk: who mediates, chosen by whom; what waits for the visitor.
@Controller
@RequestMapping(Dispute.PATH)
@Access(For.SIGNED_IN)
class MediationDeskPages {
    private static final String TEMPLATE = "sharing/mediation/desk";
    private static final int LONGEST = 500;

    private final MediatorStore store;
    private final MediatorBook book;
    private final Mediators mediators;
    private final DisputeStore disputes;
    private final Organisations organisations;
    private final People people;

    MediationDeskPages(
            MediatorStore store,
            MediatorBook book,
            Mediators mediators,
            DisputeStore disputes,
            Organisations organisations,
            People people) {
        this.store = store;
        this.book = book;
        this.mediators = mediators;
        this.disputes = disputes;
        this.organisations = organisations;
        this.people = people;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page) {
        return page.show(TEMPLATE, Map.of("shown", shown(page), "form", Form.empty()));
    }

    @PostMapping("/amt/{id}/ja")
    View agree(Page page, @PathVariable UUID id) {
        return after(page, book.agree(page.visitor().id(), id), "sharing.mediation.office.agreed");
    }

    /// Saying no, laying it down, or taking it back; whoever does it for the house says why.
    @PostMapping("/amt/{id}/ende")
    View end(Page page, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
        // Several forms stand on the page: each has a field of its own.
        var field = "reason-" + id;
        var reason = sent.getOrDefault(field, "");
        var typed = reason.strip();
        var own = store.listOf(page.visitor().id()).stream()
                .anyMatch(one -> one.id().equals(id));
        if (!own && (typed.isEmpty() || typed.length() > LONGEST)) {
            var form = Form.empty()
                    .with("office", id.toString())
                    .with(field, reason)
                    .reject(field, page.t("sharing.mediation.reason.missing", LONGEST));
            return page.again(TEMPLATE, Map.of("shown", shown(page), "form", form));
        }
        return after(page, book.end(page.visitor(), id, own ? "" : typed), "sharing.mediation.office.ended");
    }

    private View after(Page page, Mediated came, String done) {
        return switch (came) {
            case Mediated.Done any -> page.goOn(Dispute.PATH, "success", done);
            case Mediated.Refused(var why) -> page.goOn(Dispute.PATH, "danger", why.textKey());
            case Mediated.Closed any -> throw new IllegalStateException("nothing was written");
        };
    }

    private DeskShown shown(Page page) {
        var chosen = store.listChosen(book.today());
        var visitor = page.visitor().person();
        var offices = visitor == null ? List.<Mediator>of() : store.listOf(visitor);
        var open = offices.stream().filter(one -> one.endedAt() == null).toList();
        var named = visitor == null
                ? List.<Mediator>of()
                : store.listNamedBy(visitor).stream()
                        .filter(one -> one.endedAt() == null && book.isChoosing(visitor, one))
                        .toList();
        var speaks = visitor == null ? Set.<UUID>of() : organisations.listSpokenForBy(visitor);
        var all = Stream.of(chosen, open, named).flatMap(List::stream).toList();
        var houses = new HashSet<>(speaks);
        all.stream().map(Mediator::organisation).filter(Objects::nonNull).forEach(houses::add);
        var names = organisations.names(houses);
        return new DeskShown(
                chosen,
                people.names(all.stream()
                        .map(Mediator::person)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())),
                names,
                open.stream().filter(one -> one.agreedAt() == null).toList(),
                open.stream().filter(one -> one.agreedAt() != null).toList(),
                named,
                visitor == null ? List.of() : lines(visitor, speaks),
                visitor == null ? List.of() : untaken(visitor),
                names.entrySet().stream()
                        .filter(one -> speaks.contains(one.getKey()))
                        .sorted(Map.Entry.comparingByValue())
                        .map(one -> new Option(one.getKey().toString(), one.getValue()))
                        .toList(),
                page.visitor().is(Role.OPERATOR));
    }

    private List<DeskShown.Line> lines(UUID visitor, Set<UUID> speaks) {
        return disputes.listOf(visitor, speaks).stream()
                .filter(one -> one.side(visitor, speaks) != Side.MEDIATOR || mediators.mediates(visitor, one))
                .map(one -> new DeskShown.Line(one, "sharing.mediation.kind." + one.kind()))
                .toList();
    }

    private List<Dispute> untaken(UUID visitor) {
        return mediators.isMediator(visitor)
                ? disputes.listUntaken().stream()
                        .filter(one -> mediators.isFor(visitor, one) && !mediators.isInvolved(visitor, one))
                        .toList()
                : List.of();
    }
}
