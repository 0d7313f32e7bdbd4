package org.augenhoehe.profile.count;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Promised;
import org.augenhoehe.profile.Shared;
import org.augenhoehe.profile.Worked;
import org.augenhoehe.undertakings.Course;
import org.jspecify.annotations.Nullable;

/// What the step on the ladder is computed from.
///
/// @param happened whether anybody did anything
/// @param usersTakePart somebody with a confirmed standing as a user takes part
/// @param usersWork users gave hours or promised to do something
/// @param usersContribute users brought something in
/// @param usersHeard something of theirs was taken up or decided for
/// @param usersVote users had a vote where it bound, or a voice in what was agreed by consent
/// @param someWithWeight in at least one binding decision users were the majority or had a veto
/// @param allWithWeight in every binding decision, and there was one
/// @param usersPropose at least half of what was decided for and came from a proposal came from users
/// @param usersLead a user hosts
/// @param onlyUsersLead nobody but users hosts
public record Signs(
        boolean happened,
        boolean usersTakePart,
        boolean usersWork,
        boolean usersContribute,
        boolean usersHeard,
        boolean usersVote,
        boolean someWithWeight,
        boolean allWithWeight,
        boolean usersPropose,
        boolean usersLead,
        boolean onlyUsersLead) {

    public static Signs of(Happened happened) {
        var acts = Acts.of(happened);
        var groups = happened.groups();
        var binding = happened.binding();
        var hosts = happened.course().members().stream()
                .filter(Course.Member::host)
                .map(host -> groups.get(host.person()))
                .toList();
        var chosen = amount(acts, Measure.CHOSEN, false);
        return new Signs(
                !acts.isEmpty()
                        || !happened.promised().isEmpty()
                        || happened.decided().stream().anyMatch(one -> one.force() != Decided.Force.ELSEWHERE),
                groups.containsValue(StandingGroup.USERS),
                happened.worked().stream().map(Worked::person).anyMatch(one -> isUser(groups, one))
                        || happened.shared().stream().map(Shared::person).anyMatch(one -> isUser(groups, one))
                        || happened.promised().stream().map(Promised::owner).anyMatch(one -> isUser(groups, one)),
                amount(acts, Measure.CONTRIBUTED, true) > 0 || amount(acts, Measure.PROPOSED, true) > 0,
                happened.contributed().stream().anyMatch(one -> one.takenUp() > 0 && isUser(groups, one.person()))
                        || amount(acts, Measure.CHOSEN, true) > 0,
                amount(acts, Measure.DECIDED, true) > 0,
                binding.stream().map(Weight::of).anyMatch(Weight::isStrong),
                !binding.isEmpty() && binding.stream().map(Weight::of).allMatch(Weight::isStrong),
                chosen > 0 && 2 * amount(acts, Measure.CHOSEN, true) >= chosen,
                hosts.contains(StandingGroup.USERS),
                !hosts.isEmpty() && hosts.stream().allMatch(StandingGroup.USERS::equals));
    }

    private static boolean isUser(Map<UUID, StandingGroup> groups, @Nullable UUID person) {
        return Happened.group(groups, person) == StandingGroup.USERS;
    }

    private static long amount(Collection<Act> acts, Measure measure, boolean onlyUsers) {
        return acts.stream()
                .filter(act -> act.measure() == measure)
                .filter(act -> !onlyUsers || act.group() == StandingGroup.USERS)
                .mapToLong(Act::amount)
                .sum();
    }
}
