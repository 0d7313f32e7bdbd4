package org.augenhoehe.atlas.contact;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// A talk goes with whoever began it; what somebody answered stays for the other side, without the name.
@Component
class TalkPersonalData implements PersonalData {
    private final TalkStore store;

    TalkPersonalData(TalkStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 424;
    }

    @Override
    public Set<String> tables() {
        return Set.of("atlas.talk", "atlas.message");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "atlas.data.messages",
                Fate.ERASED,
                List.of("atlas.data.own", "atlas.data.words", "atlas.data.at"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(
                                person.equals(one.writer()), one.hidden() ? "…" : one.words(), one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
