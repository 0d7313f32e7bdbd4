package org.augenhoehe.undertakings.participants;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Audience;
import org.jspecify.annotations.Nullable;

/// The rule that makes an undertaking more than being asked: a user leads or co-leads it, with a confirmed standing.
/// Otherwise it may gather but not decide, unless more than half of the users who take part confirm that it may all the
/// same, and why.
///
/// @param hosts who leads
/// @param confirmed the standings of those who take part, where they are confirmed
/// @param exception why it should decide without a user in the lead; null where nobody proposed that
/// @param confirming who confirmed the exception
public record UsersLead(
        Collection<UUID> hosts,
        Map<UUID, StandingKind> confirmed,
        @Nullable String exception,
        Set<UUID> confirming) {

    public Lead judge() {
        if (hosts.stream().anyMatch(this::isUser)) {
            return new Lead.ByUser();
        }
        var users = (int) confirmed.keySet().stream().filter(this::isUser).count();
        var yes = (int) confirming.stream().filter(this::isUser).count();
        if (exception != null && 2 * yes > users) {
            return new Lead.ByException(exception, yes, users);
        }
        return new Lead.OnlyGathers(exception, yes, users);
    }

    private boolean isUser(UUID person) {
        var standing = confirmed.get(person);
        return standing != null && Audience.isUser(standing);
    }
}
