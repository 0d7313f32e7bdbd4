package org.augenhoehe.undertakings.plan;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.augenhoehe.undertakings.life.History;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Concerned;
import org.augenhoehe.undertakings.participants.ConfirmedStandings;
import org.augenhoehe.undertakings.participants.Leads;
import org.augenhoehe.undertakings.participants.Participant;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.augenhoehe.undertakings.participants.Participants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class TownUndertakings implements Undertakings {
    private final UndertakingStore undertakings;
    private final StepStore steps;
    private final TaskStore tasks;
    private final Methods methods;
    private final ParticipantStore people;
    private final Participants participants;
    private final ConfirmedStandings standings;
    private final Concerned concerned;
    private final Leads leads;
    private final History history;
    private final Clock clock;

    TownUndertakings(
            UndertakingStore undertakings,
            StepStore steps,
            TaskStore tasks,
            Methods methods,
            ParticipantStore people,
            Participants participants,
            ConfirmedStandings standings,
            Concerned concerned,
            Leads leads,
            History history,
            Clock clock) {
        this.undertakings = undertakings;
        this.steps = steps;
        this.tasks = tasks;
        this.methods = methods;
        this.people = people;
        this.participants = participants;
        this.standings = standings;
        this.concerned = concerned;
        this.leads = leads;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Optional<Step> findStep(UUID step) {
        return steps.find(step);
    }

    @Override
    public Map<UUID, Step> listSteps(Collection<UUID> some) {
        return steps.listAll(some).stream().collect(Collectors.toMap(Step::id, step -> step));
    }

    @Override
    public List<Step> listStepsOf(UUID undertaking) {
        return steps.list(undertaking);
    }

    @Override
    public List<Step> listStepsOfAll(Collection<UUID> some) {
        return steps.listOf(some);
    }

    @Override
    public Map<UUID, Known> listKnown(Collection<UUID> some) {
        var hosts = people.listHosts(some);
        var found = undertakings.listAll(List.copyOf(some));
        var organisations = concerned.ofAll(found);
        return found.stream()
                .collect(Collectors.toMap(
                        Undertaking::id,
                        one -> new Known(
                                one.question(),
                                one.organisation(),
                                organisations.getOrDefault(one.id(), Set.of()),
                                hosts.getOrDefault(one.id(), Set.of()))));
    }

    @Override
    public Optional<String> findQuestion(UUID undertaking) {
        return undertakings.find(undertaking).map(Undertaking::question);
    }

    @Override
    public Entrance entrance(Step step, @Nullable UUID person) {
        return entrance(undertakings.get(step.undertaking()), step, person);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entrance hold(Step step, UUID person) {
        var undertaking = undertakings.holdStill(step.undertaking());
        return entrance(undertaking, steps.get(step.id()), person);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Entrance holdOnSite(Step step) {
        var undertaking = undertakings.holdStill(step.undertaking());
        return new Door(undertaking, clock.instant(), true, true, null)
                .entrance(
                        steps.get(step.id()),
                        methods.decides(step),
                        () -> leads.of(undertaking).mayDecide());
    }

    private Entrance entrance(Undertaking undertaking, Step step, @Nullable UUID person) {
        var own = person == null ? null : people.find(undertaking.id(), person).orElse(null);
        var standing = own == null || !step.audience().asksForStanding()
                ? null
                : standings.of(undertaking, own).orElse(null);
        return new Door(undertaking, clock.instant(), person != null, own != null && own.takesPart(), standing)
                .entrance(
                        step, methods.decides(step), () -> leads.of(undertaking).mayDecide());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void holdStill(UUID undertaking) {
        undertakings.holdStill(undertaking);
    }

    @Override
    public boolean isRunning(UUID undertaking) {
        return undertakings.get(undertaking).isRunning();
    }

    @Override
    public boolean takesPart(UUID person, UUID undertaking) {
        return participants.takesPart(person, undertaking);
    }

    @Override
    public boolean hosts(UUID person, UUID undertaking) {
        return participants.hosts(person, undertaking);
    }

    @Override
    public List<UUID> listParticipants(UUID undertaking) {
        return people.listPeople(undertaking);
    }

    @Override
    public List<Step> listClosed(UUID undertaking) {
        return steps.list(undertaking).stream()
                .filter(Step::isClosed)
                .sorted(Comparator.comparing(Step::closedAt, Comparator.nullsFirst(Comparator.reverseOrder())))
                .toList();
    }

    @Override
    public List<UUID> listHosts(UUID undertaking) {
        return people.listHosts(undertaking).stream().map(Participant::person).toList();
    }

    @Override
    public List<PlannedTask> listPlannedTasks(UUID undertaking) {
        return tasks.list(undertaking).stream()
                .map(task -> new PlannedTask(task.id(), task.phase(), task.name(), task.about(), task.done()))
                .toList();
    }

    @Override
    public Map<UUID, StandingKind> confirmedStandings(UUID undertaking) {
        return standings.of(undertakings.get(undertaking));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(UUID undertaking, @Nullable UUID person, String act, String reason, String... said) {
        history.note(undertaking, person, act, reason, said);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteAbout(
            UUID thing, UUID undertaking, @Nullable UUID person, String act, String reason, String... said) {
        history.noteAbout(List.of(thing), undertaking, person, act, reason, said);
    }
}
