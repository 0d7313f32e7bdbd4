package org.augenhoehe.people.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.files.Pictures;
import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.web.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writing one's profile, and reading another's as far as its person opened it.
@Service
class ProfileBook {
    private final ProfileStore store;
    private final People people;
    private final Uploads uploads;
    private final Markdown markdown;

    ProfileBook(ProfileStore store, People people, Uploads uploads, Markdown markdown) {
        this.store = store;
        this.people = people;
        this.uploads = uploads;
        this.markdown = markdown;
    }

    @Transactional
    void write(UUID person, List<Written> parts) {
        for (var part : parts) {
            if (part.text().isEmpty()) {
                store.remove(person, part.part());
            } else {
                store.write(person, part);
            }
        }
    }

    @Transactional
    void portray(UUID person, Pictures.Picture picture, String description, Audience audience) {
        people.holdStill(person); // two pictures at once would leave a file that belongs to nobody
        var old = store.findPortrait(person);
        store.setPortrait(person, new Portrait(uploads.keep(picture.jpeg()), description, audience));
        old.ifPresent(portrait -> uploads.delete(portrait.file()));
    }

    /// Says something else of the picture that is there.
    ///
    /// @return false where there is none
    @Transactional
    boolean describePortrait(UUID person, String description, Audience audience) {
        people.holdStill(person);
        var portrait = store.findPortrait(person);
        portrait.ifPresent(old -> store.setPortrait(person, new Portrait(old.file(), description, audience)));
        return portrait.isPresent();
    }

    @Transactional
    void removePortrait(UUID person) {
        people.holdStill(person);
        store.findPortrait(person).ifPresent(portrait -> {
            store.removePortrait(person);
            uploads.delete(portrait.file());
        });
    }

    /// @param reader null for a stranger
    /// @return empty where there is no such person, or where a stranger may see nothing at all
    Optional<Profile> read(UUID person, @Nullable UUID reader) {
        var closeness = closeness(person, reader);
        return Optional.ofNullable(people.names(Set.of(person)).get(person))
                .map(name -> profile(person, name, closeness))
                .filter(profile -> reader != null || !profile.showsNothing());
    }

    Optional<byte[]> readPortrait(UUID person, @Nullable UUID reader) {
        return store.findPortrait(person)
                .filter(portrait -> portrait.audience().admits(closeness(person, reader)))
                .flatMap(portrait -> uploads.find(portrait.file()));
    }

    private Profile profile(UUID person, String name, Closeness reader) {
        var parts = store.listWritten(person).stream()
                .filter(written -> written.audience().admits(reader))
                .sorted(Comparator.comparing(Written::part))
                .map(written -> new Profile.Shown("profile.part." + written.part(), markdown.html(written.text())))
                .toList();
        var picture = store.findPortrait(person)
                .filter(portrait -> portrait.audience().admits(reader))
                .map(Portrait::description)
                .orElse(null);
        return new Profile(person, name, parts, picture);
    }

    private Closeness closeness(UUID person, @Nullable UUID reader) {
        if (reader == null) {
            return Closeness.STRANGER;
        }
        if (reader.equals(person)) {
            return Closeness.SELF;
        }
        return store.shareAGroup(person, reader) ? Closeness.SAME_GROUP : Closeness.SIGNED_IN;
    }
}
