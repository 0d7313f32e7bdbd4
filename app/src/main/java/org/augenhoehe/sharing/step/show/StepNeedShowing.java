package org.augenhoehe.sharing.step.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.offer.Admission;
import org.augenhoehe.sharing.offer.Offer;
import org.augenhoehe.sharing.offer.OfferStore;
import org.augenhoehe.sharing.step.StepAnswer;
import org.augenhoehe.sharing.step.StepAnswerState;
import org.augenhoehe.sharing.step.StepAnswerStore;
import org.augenhoehe.sharing.step.StepNeed;
import org.augenhoehe.sharing.step.StepNeedStore;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts together the page of a need. What is only offered is read by hosts and those who have to do with it; what
/// came of it by everybody, without the name of a person.
@Component
class StepNeedShowing {
    private static final int OFFERS = 100;

    private final StepNeedStore needs;
    private final StepAnswerStore answers;
    private final OfferStore offers;
    private final Admission admission;
    private final Undertakings undertakings;
    private final Organisations organisations;

    StepNeedShowing(
            StepNeedStore needs,
            StepAnswerStore answers,
            OfferStore offers,
            Admission admission,
            Undertakings undertakings,
            Organisations organisations) {
        this.needs = needs;
        this.answers = answers;
        this.offers = offers;
        this.admission = admission;
        this.undertakings = undertakings;
        this.organisations = organisations;
    }

    NeedShown of(Page page, UUID id) {
        var visitor = page.visitor().person();
        var need = needs.find(id).orElseThrow(NotFound::new);
        var hosts = visitor != null && undertakings.hosts(visitor, need.undertaking());
        var all = answers.list(id);
        var things = offers.list(all.stream().map(StepAnswer::offer).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Offer::id, Function.identity()));
        var speaks = visitor == null ? Set.<UUID>of() : organisations.listSpokenForBy(visitor);
        var houses = organisations.names(things.values().stream()
                .map(Offer::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var lines = new ArrayList<NeedShown.Line>();
        for (var answer : all) {
            var offer = things.get(answer.offer());
            if (offer == null) {
                continue;
            }
            var tends = tends(visitor, speaks, offer);
            var own = visitor != null && (visitor.equals(answer.giver()) || visitor.equals(answer.proposedBy()));
            if (answer.state() == StepAnswerState.ACCEPTED || hosts || tends || own) {
                var readable = !offer.isWithdrawn() && (offer.isPublic() || tends);
                lines.add(new NeedShown.Line(
                        answer,
                        readable ? offer.name() : page.t("sharing.step.gone"),
                        readable ? offer.path() : "",
                        offer.organisation() == null ? "" : houses.getOrDefault(offer.organisation(), ""),
                        tends,
                        own));
            }
        }
        var open = need.isOpen() && undertakings.isRunning(need.undertaking());
        return new NeedShown(
                need,
                need.undertaking(),
                undertakings.findQuestion(need.undertaking()).orElseThrow(NotFound::new),
                undertakings.findStep(need.step()).map(Step::question).orElse(""),
                hosts,
                lines,
                visitor == null || !open ? List.of() : own(visitor, speaks, need),
                visitor != null && open);
    }

    private static boolean tends(@Nullable UUID visitor, Set<UUID> speaks, Offer offer) {
        return offer.organisation() == null
                ? visitor != null && visitor.equals(offer.person())
                : speaks.contains(offer.organisation());
    }

    private List<Option> own(UUID visitor, Set<UUID> speaks, StepNeed need) {
        var theirs = speaks.isEmpty() ? List.<Offer>of() : offers.listOfOrganisations(speaks, OFFERS);
        return Stream.concat(offers.listOf(visitor).stream(), theirs.stream())
                .filter(offer -> offer.isOpen() && offer.good() == need.good() && admission.shows(visitor, offer))
                .map(offer -> new Option(offer.id().toString(), offer.name()))
                .toList();
    }
}
