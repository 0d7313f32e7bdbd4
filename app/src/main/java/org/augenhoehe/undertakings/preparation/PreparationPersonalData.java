package org.augenhoehe.undertakings.preparation;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.undertakings.life.Undertaking;
import org.springframework.stereotype.Component;

/// What stayed in the room goes with its author; what was released stays without the name, which it never showed.
@Component
class PreparationPersonalData implements PersonalData {
    private final PreparationStore store;

    PreparationPersonalData(PreparationStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public Set<String> tables() {
        return Set.of("undertakings.preparation_guest", "undertakings.preparation_note");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var notes = store.listOf(person);
        return List.of(
                section("undertakings.data.notes", Fate.ERASED, notes.stream().filter(note -> !note.isReleased())),
                section(
                        "undertakings.data.released",
                        Fate.STAYS_WITHOUT_NAME,
                        notes.stream().filter(Note::isReleased)),
                new PersonalSection(
                        "undertakings.data.guest",
                        Fate.ERASED,
                        List.of("undertakings.data.address"),
                        store.listVisitedBy(person).stream()
                                .map(undertaking -> List.of(Undertaking.home(undertaking)))
                                .toList()));
    }

    private static PersonalSection section(String titleKey, Fate fate, java.util.stream.Stream<Note> notes) {
        return new PersonalSection(
                titleKey,
                fate,
                List.of("undertakings.data.address", "undertakings.data.wording", "undertakings.data.at"),
                notes.map(note -> List.of(Undertaking.home(note.undertaking()), note.wording(), note.writtenAt()))
                        .toList());
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
