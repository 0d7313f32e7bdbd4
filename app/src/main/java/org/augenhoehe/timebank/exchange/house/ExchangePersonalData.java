package org.augenhoehe.timebank.exchange.house;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.timebank.exchange.ExchangeChanges;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.springframework.stereotype.Component;

/// What was done and confirmed stays for the other side, without the name. Why somebody declined goes with them.
@Component
class ExchangePersonalData implements PersonalData {
    private final ExchangeStore store;
    private final ExchangeChanges changes;

    ExchangePersonalData(ExchangeStore store, ExchangeChanges changes) {
        this.store = store;
        this.changes = changes;
    }

    @Override
    public int order() {
        return 452;
    }

    @Override
    public Set<String> tables() {
        return Set.of("timebank.exchange");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "timebank.data.exchanges",
                Fate.STAYS_WITHOUT_NAME,
                List.of(
                        "timebank.data.address",
                        "timebank.data.day",
                        "timebank.data.minutes",
                        "timebank.data.words",
                        "timebank.data.state"),
                store.listSpokenBy(person).stream()
                        .map(one -> List.<Object>of(
                                one.path(),
                                one.day(),
                                one.minutes(),
                                person.equals(one.person(one.askedByGiver())) ? one.words() : "",
                                new TextKey(one.state().textKey())))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        changes.forget(person);
    }
}
