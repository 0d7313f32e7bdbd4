package org.augenhoehe.people.organisation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Where somebody belongs goes with the person; the organisations stay for the others. A group in which nobody is
/// left loses its words: they were the words of those who went.
@Component
class MembershipPersonalData implements PersonalData {
    private final MembershipStore store;

    MembershipPersonalData(MembershipStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public Set<String> tables() {
        return Set.of("people.membership");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = store.listOfPerson(person).stream()
                .map(own -> List.of(own.organisationName(), own.counts(), own.speaks()))
                .toList();
        return List.of(new PersonalSection(
                "groups.data.memberships",
                Fate.ERASED,
                List.of("groups.data.organisation", "groups.data.confirmed", "groups.data.speaks"),
                rows));
    }

    @Override
    public void erase(UUID person) {
        store.emptyGroupsOfNobodyElse(person);
        store.endAll(person);
    }
}
