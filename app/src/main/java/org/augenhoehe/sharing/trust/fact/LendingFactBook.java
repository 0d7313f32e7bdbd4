package org.augenhoehe.sharing.trust.fact;

import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.people.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is told of somebody, and what they say to it themselves.
@Component
public class LendingFactBook {
    private final LendingFactStore facts;
    private final FactCommentStore comments;
    private final Organisations organisations;
    private final Doorkeeper door;
    private final Clock clock;

    LendingFactBook(
            LendingFactStore facts,
            FactCommentStore comments,
            Organisations organisations,
            Doorkeeper door,
            Clock clock) {
        this.facts = facts;
        this.comments = comments;
        this.organisations = organisations;
        this.door = door;
        this.clock = clock;
    }

    public Facts of(UUID person) {
        return facts.of(person, clock.instant());
    }

    /// @param words empty to take back what was said
    @Transactional
    public Said comment(UUID person, UUID booking, String words) {
        var told = of(person);
        var isFact = Stream.concat(told.late().stream(), told.missed().stream())
                .anyMatch(one -> one.booking().equals(booking));
        if (!isFact) {
            return new Said.Refused(Said.Why.NO_FACT);
        }
        if (words.isEmpty()) {
            comments.remove(booking, person);
            return new Said.Done();
        }
        var answer = door.admit(person, words);
        if (!(answer instanceof Answer.Open)) {
            return new Said.Closed(answer);
        }
        comments.put(Ids.next(), booking, person, words, clock.instant());
        return new Said.Done();
    }

    /// Only what is confirmed can be shown.
    @Transactional
    void show(UUID person, Collection<UUID> chosen) {
        var own = organisations.listOfMember(person);
        comments.show(person, chosen.stream().filter(own::contains).distinct().toList());
    }
}
