package org.augenhoehe.people.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.springframework.stereotype.Component;

/// Tells people what is new about their groups. No name stands in a notice: to belong somewhere can say a lot.
@Component
class GroupNews {
    private final Notices notices;

    GroupNews(Notices notices) {
        this.notices = notices;
    }

    void asked(UUID organisation, Collection<UUID> speakers) {
        notices.tell(speakers, GroupNewsKinds.ASKED, "/gruppen/" + organisation + "/mitglieder");
    }

    void invited(UUID organisation, UUID person) {
        tell(person, GroupNewsKinds.INVITED, organisation);
    }

    void joined(UUID organisation, UUID person) {
        tell(person, GroupNewsKinds.JOINED, organisation);
    }

    void decided(UUID organisation, Collection<UUID> speakers) {
        notices.tell(speakers, GroupNewsKinds.DECIDED, "/gruppen/" + organisation);
    }

    private void tell(UUID person, NoticeKind kind, UUID organisation) {
        notices.tell(List.of(person), kind, "/gruppen/" + organisation);
    }
}
