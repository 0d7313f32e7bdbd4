package org.augenhoehe.sharing.need;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.sharing.offer.Offer;
import org.springframework.stereotype.Component;

@Component
class NeedOfferPersonalData implements PersonalData {
    private final NeedOfferStore store;

    NeedOfferPersonalData(NeedOfferStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 496;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.need_offer");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "sharing.need.data.answered",
                Fate.STAYS_WITHOUT_NAME,
                List.of("sharing.need.data.offer", "sharing.ask.data.words.said", "sharing.ask.data.at"),
                store.listBy(person).stream()
                        .map(one -> List.<Object>of(Offer.path(one.offer()), one.words(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
