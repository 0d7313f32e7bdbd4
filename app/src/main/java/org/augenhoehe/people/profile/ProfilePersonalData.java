package org.augenhoehe.people.profile;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

@Component
class ProfilePersonalData implements PersonalData {
    private final ProfileStore store;
    private final ProfileBook book;

    ProfilePersonalData(ProfileStore store, ProfileBook book) {
        this.store = store;
        this.book = book;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Set<String> tables() {
        return Set.of("people.profile_part", "people.profile_picture");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var words = store.listWritten(person).stream()
                .map(written -> List.of(
                        new TextKey("profile.part." + written.part()), written.text(), audience(written.audience())))
                .toList();
        var picture = store.findPortrait(person).stream()
                .map(portrait -> List.of(portrait.description(), audience(portrait.audience())))
                .toList();
        return List.of(
                new PersonalSection(
                        "profile.data.words",
                        Fate.ERASED,
                        List.of("profile.data.part", "profile.data.text", "profile.data.audience"),
                        words),
                new PersonalSection(
                        "profile.data.picture",
                        Fate.ERASED,
                        List.of("profile.data.description", "profile.data.audience"),
                        picture));
    }

    @Override
    public void erase(UUID person) {
        store.removeAll(person);
        book.removePortrait(person);
    }

    private static TextKey audience(Audience audience) {
        return new TextKey("profile.audience." + audience);
    }
}
