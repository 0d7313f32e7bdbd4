package org.augenhoehe.profile.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.profile.Decided;

/// Turns what the rooms tell into acts of people in groups.
public final class Acts {
    private final Happened happened;
    private final Map<UUID, StandingGroup> groups;
    private final List<Act> acts = new ArrayList<>();

    private Acts(Happened happened) {
        this.happened = happened;
        this.groups = happened.groups();
    }

    public static List<Act> of(Happened happened) {
        var acts = new Acts(happened);
        acts.contributions();
        acts.agreements();
        happened.decided().forEach(acts::decision);
        acts.work();
        acts.things();
        return List.copyOf(acts.acts);
    }

    private UUID undertaking() {
        return happened.course().undertaking();
    }

    private void contributions() {
        happened.contributed()
                .forEach(one -> acts.add(new Act(
                        undertaking(),
                        Measure.CONTRIBUTED,
                        null,
                        one.phase(),
                        Happened.group(groups, one.person()),
                        one.year(),
                        one.person(),
                        one.times())));
    }

    private void agreements() {
        for (var agreement : happened.course().agreements()) {
            for (var voice : agreement.voices()) {
                acts.add(new Act(
                        undertaking(),
                        Measure.DECIDED,
                        null,
                        agreement.phase(),
                        Happened.group(groups, voice),
                        agreement.day().getYear(),
                        voice,
                        1));
            }
        }
    }

    /// On the roll somebody stands as it was confirmed then; that counts, whatever they are now.
    private void decision(Decided decided) {
        decided.electorate()
                .forEach((person, standing) -> act(decided, Measure.DECIDED, StandingGroup.of(standing), person));
        for (var option : decided.options()) {
            for (var person : option.proposers()) {
                act(decided, Measure.PROPOSED, Happened.group(groups, person), person);
                if (option.chosen()) {
                    act(decided, Measure.CHOSEN, Happened.group(groups, person), person);
                }
            }
        }
    }

    private void act(Decided decided, Measure measure, StandingGroup group, UUID person) {
        acts.add(new Act(
                undertaking(),
                measure,
                decided.id(),
                decided.phase(),
                group,
                decided.day().getYear(),
                person,
                1));
    }

    private void work() {
        happened.worked()
                .forEach(one -> acts.add(new Act(
                        undertaking(),
                        one.paid() ? Measure.PAID : Measure.UNPAID,
                        null,
                        one.phase(),
                        Happened.group(groups, one.person()),
                        one.year(),
                        one.person(),
                        one.minutes())));
    }

    private void things() {
        happened.shared()
                .forEach(one -> acts.add(new Act(
                        undertaking(),
                        Measure.SHARED,
                        null,
                        one.phase(),
                        Happened.group(groups, one.person()),
                        one.year(),
                        one.person(),
                        one.things())));
    }
}
