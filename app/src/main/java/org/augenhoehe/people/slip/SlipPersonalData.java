package org.augenhoehe.people.slip;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// The standings that came by a slip. Of the slip itself nobody can say anything.
@Component
class SlipPersonalData implements PersonalData {
    private final SlipStandings standings;
    private final SlipBook book;

    SlipPersonalData(SlipStandings standings, SlipBook book) {
        this.standings = standings;
        this.book = book;
    }

    @Override
    public int order() {
        return 131;
    }

    @Override
    public Set<String> tables() {
        return Set.of("people.slip_standing");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var rows = standings.listOf(person).stream()
                .map(own -> List.of(own.organisationName(), new TextKey("groups.standing." + own.kind()), own.shown()))
                .toList();
        return List.of(new PersonalSection(
                "groups.data.byslip",
                Fate.ERASED,
                List.of("groups.data.organisation", "groups.data.standing", "groups.data.shown"),
                rows));
    }

    @Override
    public void erase(UUID person) {
        standings.listOf(person).forEach(own -> book.giveUp(person, own.organisation(), own.kind()));
    }
}
