package org.augenhoehe.atlas.entry;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What somebody marked stays for the others, without the name; where it really is goes.
@Component
class EntryPersonalData implements PersonalData {
    private final MapEntryStore store;
    private final EntryPlaces places;

    EntryPersonalData(MapEntryStore store, EntryPlaces places) {
        this.store = store;
        this.places = places;
    }

    @Override
    public int order() {
        return 420;
    }

    @Override
    public Set<String> tables() {
        return Set.of("atlas.entry");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var exact = places.exactOf(person);
        return List.of(new PersonalSection(
                "atlas.data.marked",
                Fate.STAYS_WITHOUT_NAME,
                List.of(
                        "atlas.data.address",
                        "atlas.data.kind",
                        "atlas.data.title",
                        "atlas.data.words",
                        "atlas.data.exact",
                        "atlas.data.at"),
                store.listOf(person).stream()
                        .map(one -> List.<Object>of(
                                one.path(),
                                new TextKey(one.kind().textKey()),
                                one.name(),
                                one.about(),
                                exact.getOrDefault(one.id(), ""),
                                one.at()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
