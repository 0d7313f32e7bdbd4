package org.augenhoehe.undertakings.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.directory.Directory;
import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.places.Whereabouts;
import org.augenhoehe.platform.language.Language;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.undertakings.Audience;
import org.augenhoehe.undertakings.Origin;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.life.Findability;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.JoinBook;
import org.augenhoehe.undertakings.participants.VouchingBook;
import org.augenhoehe.undertakings.plan.PhaseBook;
import org.augenhoehe.undertakings.plan.Planned;
import org.augenhoehe.undertakings.plan.StepBook;
import org.augenhoehe.undertakings.plan.Wish;
import org.augenhoehe.undertakings.template.TemplateBook;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StartBook {
    static final int DAYS_FOR_ANSWERS = 14;

    private final UndertakingStore undertakings;
    private final Organisations organisations;
    private final Directory directory;
    private final JoinBook joining;
    private final VouchingBook standings;
    private final TemplateBook templates;
    private final PhaseBook phases;
    private final StepBook steps;
    private final Doorkeeper door;
    private final History history;
    private final Findability findability;
    private final List<Origin> origins;
    private final Clock clock;

    StartBook(
            UndertakingStore undertakings,
            Organisations organisations,
            Directory directory,
            JoinBook joining,
            VouchingBook standings,
            TemplateBook templates,
            PhaseBook phases,
            StepBook steps,
            Doorkeeper door,
            History history,
            Findability findability,
            List<Origin> origins,
            Clock clock) {
        this.undertakings = undertakings;
        this.organisations = organisations;
        this.directory = directory;
        this.joining = joining;
        this.standings = standings;
        this.templates = templates;
        this.phases = phases;
        this.steps = steps;
        this.door = door;
        this.history = history;
        this.findability = findability;
        this.origins = origins;
        this.clock = clock;
    }

    /// With a first step it runs at once; without one it is being prepared.
    ///
    /// @param whatHappens what is promised to be done with the result of the first step
    @Transactional
    Started start(UUID person, StartForm form, Whereabouts where, String whatHappens, Language language) {
        var organisation = form.organisation();
        if (organisation != null && !organisations.listOfMember(person).contains(organisation)) {
            throw new Forbidden();
        }
        var answer = door.admit(person, form.question() + "\n" + form.about());
        if (!(answer instanceof Answer.Open)) {
            return new Started.Closed(answer);
        }
        var id = Ids.next();
        undertakings.add(id, form.described(where), clock.instant());
        history.note(id, person, "started", "", form.question());
        joining.begin(person, id);
        standings.choose(person, id, form.standing());
        if (form.service() != null) {
            undertakings.addService(
                    id,
                    directory
                            .find(form.service())
                            .orElseThrow(NotFound::new)
                            .service()
                            .id());
        }
        findability.note(id);
        if (form.from() != null) {
            origin(form.from()).started(form.from(), id, person);
        }
        if (form.template() != null) {
            templates.use(person, id, form.template(), language);
        }
        if (!form.method().isEmpty() && form.lastDay() != null) {
            phases.enter(person, id, form.first());
            planFirst(person, id, form, form.lastDay(), whatHappens);
        } else if (form.phase() != null) {
            phases.enter(person, id, form.phase());
        }
        return new Started.Begun(id);
    }

    private Origin origin(UUID thing) {
        return origins.stream()
                .filter(room -> room.find(thing).isPresent())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// What an undertaking can be started from; empty where there is nothing.
    Optional<Origin.Said> findOrigin(UUID thing) {
        return origins.stream().flatMap(room -> room.find(thing).stream()).findFirst();
    }

    private void planFirst(UUID person, UUID id, StartForm form, LocalDate lastDay, String whatHappens) {
        var planned = steps.planAdmitted(
                person,
                id,
                new Wish(
                        form.first(),
                        form.method(),
                        form.question(),
                        whatHappens,
                        Audience.EVERYBODY,
                        today(),
                        lastDay,
                        lastDay.plusDays(DAYS_FOR_ANSWERS)));
        if (planned instanceof Planned.Refused(var why)) {
            throw new IllegalStateException("the page lets nobody begin with such a step: " + why);
        }
    }

    sealed interface Started {
        record Begun(UUID id) implements Started {}

        /// The text does not come in.
        record Closed(Answer because) implements Started {}
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Step.ZONE);
    }
}
