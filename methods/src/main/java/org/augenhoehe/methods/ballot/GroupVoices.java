package org.augenhoehe.methods.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What each group agrees to.
///
/// @param voters per group, how many voted
/// @param agreeing per group, how many agree to each option
/// @param blocked the options that miss a group's agreement, with these groups
record GroupVoices(
        Map<String, Long> voters, Map<String, Map<String, Long>> agreeing, Map<String, List<String>> blocked) {

    static <C> GroupVoices of(Groups groups, Question question, Rule<C, ?> rule, List<Sheet<C>> sheets) {
        Map<String, List<Sheet<C>>> byGroup = sheets.stream().collect(Collectors.groupingBy(Sheet::group));
        var voters = new LinkedHashMap<String, Long>();
        var agreeing = new LinkedHashMap<String, Map<String, Long>>();
        for (String group : groups.names()) {
            Profile<C> profile = Profile.of(byGroup.getOrDefault(group, List.of()));
            var options = new LinkedHashMap<String, Long>();
            for (String option : question.options()) {
                options.put(option, profile.count(choice -> rule.agrees(choice, option)));
            }
            voters.put(group, profile.ballots());
            agreeing.put(group, options);
        }
        var blocked = new LinkedHashMap<String, List<String>>();
        for (String option : question.options()) {
            var against = groups.names().stream()
                    .filter(group -> !groups.suffice(
                            agreeing.getOrDefault(group, Map.of()).getOrDefault(option, 0L),
                            voters.getOrDefault(group, 0L)))
                    .toList();
            if (!against.isEmpty()) {
                blocked.put(option, against);
            }
        }
        return new GroupVoices(voters, agreeing, blocked);
    }

    /// The groups whose numbers may be shown where the vote is secret.
    ///
    /// @param ballots all ballots, also of people outside the groups
    Map<String, GroupVoice> shown(boolean secret, long ballots) {
        Set<String> hidden = secret ? SmallGroups.hidden(voters, ballots) : Set.of();
        var shown = new LinkedHashMap<String, GroupVoice>();
        voters.forEach((group, number) -> shown.put(
                group,
                hidden.contains(group)
                        ? new GroupVoice.TooFew()
                        : new GroupVoice.Counted(number, agreeing.getOrDefault(group, Map.of()))));
        return shown;
    }
}
