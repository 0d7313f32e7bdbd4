package org.augenhoehe.sharing.request.house;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.sharing.request.RequestStore;
import org.augenhoehe.sharing.request.book.RequestEnding;
import org.springframework.stereotype.Component;

/// What somebody asked for themselves goes with them.
@Component
class RequestPersonalData implements PersonalData {
    private final RequestStore store;
    private final RequestEnding ending;

    RequestPersonalData(RequestStore store, RequestEnding ending) {
        this.store = store;
        this.ending = ending;
    }

    @Override
    public int order() {
        return 431;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.request");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "sharing.request.data.title.all",
                Fate.ERASED,
                List.of(
                        "sharing.request.data.address",
                        "sharing.request.data.state",
                        "sharing.request.data.title",
                        "sharing.request.data.words",
                        "sharing.request.data.until",
                        "sharing.request.data.at"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(
                                one.path(),
                                new TextKey(one.state().textKey()),
                                one.name(),
                                one.about(),
                                one.untilDay(),
                                one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        ending.leave(person);
    }
}
