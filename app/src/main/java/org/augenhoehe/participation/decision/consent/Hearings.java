package org.augenhoehe.participation.decision.consent;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.methods.ballot.consent.Objection.State;
import org.augenhoehe.participation.decision.consent.ConsentShown.Raised;
import org.augenhoehe.participation.decision.paper.HiddenWords;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.participation.decision.vote.Marks;
import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a page shows of a consent. Who raised an objection is told to those who take part, and only where it is open.
@Component
public class Hearings {
    private final HearingStore store;
    private final Marks marks;
    private final Undertakings undertakings;
    private final People people;
    private final Clock clock;

    Hearings(HearingStore store, Marks marks, Undertakings undertakings, People people, Clock clock) {
        this.store = store;
        this.marks = marks;
        this.undertakings = undertakings;
        this.people = people;
        this.clock = clock;
    }

    public ConsentShown of(Page page, Step step, Paper paper) {
        var hearing = new Hearing(store.listWordings(paper), store.list(step.id()));
        var visitor = page.visitor().person();
        var names = visitor != null && undertakings.takesPart(visitor, step.undertaking())
                ? people.names(hearing.answers().stream()
                        .map(Answer::person)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                : Map.<UUID, String>of();
        var raised = hearing.objections(step.closesAt(), clock.instant()).stream()
                .map(one -> raised(one.answer(), one.state(), names))
                .toList();
        var words = hearing.wordings().stream()
                .map(wording -> wording.saying(number -> page.t(HiddenWords.TEXT_KEY, number)))
                .toList();
        return new ConsentShown(
                words.size(),
                words.isEmpty() ? null : words.getLast(),
                words.stream().limit(Math.max(0, words.size() - 1)).toList(),
                raised,
                hearing.latest().stream()
                        .filter(one -> one.stance() == Stance.CONCERN)
                        .map(one -> raised(one, null, names))
                        .toList(),
                own(step.id(), visitor, hearing),
                Stance.options(page),
                raised.stream()
                        .filter(one -> one.state() == State.STANDS)
                        .map(one -> new Option(one.id().toString(), one.words()))
                        .toList(),
                visitor != null && step.isOpen(clock.instant()) && undertakings.hosts(visitor, step.undertaking()));
    }

    private static Raised raised(Answer answer, @Nullable State state, Map<UUID, String> names) {
        return new Raised(
                answer.id(),
                answer.hidden() ? "" : answer.reason(),
                answer.person() == null ? "" : names.getOrDefault(answer.person(), ""),
                answer.round(),
                state);
    }

    private @Nullable Stance own(UUID step, @Nullable UUID visitor, Hearing hearing) {
        if (visitor == null) {
            return null;
        }
        return marks.find(step)
                .map(marking -> marking.receipt(visitor).fingerprint())
                .flatMap(mark -> hearing.latest().stream()
                        .filter(one -> one.mark().equals(mark))
                        .findFirst())
                .map(Answer::stance)
                .orElse(null);
    }
}
