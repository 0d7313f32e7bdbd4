package org.augenhoehe.undertakings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.jspecify.annotations.Nullable;

/// What methods and other rooms may ask about undertakings.
public interface Undertakings {
    Optional<Step> findStep(UUID step);

    /// Several steps at once; what is not there is missing.
    Map<UUID, Step> listSteps(Collection<UUID> steps);

    /// All steps of an undertaking, by when they open.
    List<Step> listStepsOf(UUID undertaking);

    /// The same of several undertakings at once, by id.
    List<Step> listStepsOfAll(Collection<UUID> undertakings);

    /// What several undertakings ask, for whom, and who hosts them.
    Map<UUID, Known> listKnown(Collection<UUID> undertakings);

    /// The question under which an undertaking is known.
    Optional<String> findQuestion(UUID undertaking);

    /// Whether a person may bring something in now.
    ///
    /// @param person null for somebody who is not signed in
    Entrance entrance(Step step, @Nullable UUID person);

    /// The same inside a transaction: until it ends the step can be neither closed nor changed, and the undertaking
    /// neither stopped nor paused.
    Entrance hold(Step step, UUID person);

    /// The same for somebody whom nobody knows, at a place where hosts let people take part without an account. What is
    /// only for some standings stays closed: nobody could confirm one.
    Entrance holdOnSite(Step step);

    /// Inside a transaction: until it ends no step of the undertaking is closed. It is taken before any row of what
    /// belongs to the undertaking, so that nobody waits for one another.
    void holdStill(UUID undertaking);

    /// Whether it runs: it neither is still prepared, nor rests, nor has ended.
    boolean isRunning(UUID undertaking);

    boolean takesPart(UUID person, UUID undertaking);

    boolean hosts(UUID person, UUID undertaking);

    List<UUID> listParticipants(UUID undertaking);

    /// Steps that ended with a result, the last one first.
    List<Step> listClosed(UUID undertaking);

    List<UUID> listHosts(UUID undertaking);

    /// What templates put into the plan, in its order.
    List<PlannedTask> listPlannedTasks(UUID undertaking);

    /// Everybody who takes part and whose standing is confirmed, with that standing. Who is missing takes part without.
    Map<UUID, StandingKind> confirmedStandings(UUID undertaking);

    /// Writes into the history that everybody reads, in the caller's transaction.
    ///
    /// @param act text key of the sentence is `undertakings.history.<act>` in the texts of the caller's room
    /// @param said what the sentence takes; nothing sensitive
    /// @param reason why, where one is owed; empty else
    void note(UUID undertaking, @Nullable UUID person, String act, String reason, String... said);

    /// The same about a thing on the thread whose own words are said: they are not shown where it is hidden.
    void noteAbout(UUID thing, UUID undertaking, @Nullable UUID person, String act, String reason, String... said);

    /// @param organisation for which it was started; null where people started it for themselves
    /// @param concerned that organisation, and those that answer for the services it concerns
    /// @param hosts who answers for it
    record Known(String question, @Nullable UUID organisation, Set<UUID> concerned, Set<UUID> hosts) {}

    /// @param about empty where the template says no more
    record PlannedTask(UUID id, Phase phase, String name, String about, boolean done) {}
}
