package org.augenhoehe.knowledge.story.tell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryAbout;
import org.augenhoehe.knowledge.story.name.NameInWords;
import org.augenhoehe.knowledge.story.name.NameState;
import org.augenhoehe.knowledge.story.name.NameStore;
import org.augenhoehe.knowledge.story.name.Named;
import org.augenhoehe.knowledge.story.picture.StoryPicture;
import org.augenhoehe.knowledge.story.picture.StoryPictureStore;
import org.augenhoehe.knowledge.story.tell.Told.Lacks;
import org.augenhoehe.knowledge.story.tell.Told.Why;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Whether a story may be published: it is whole, and nobody is called by their name who has not been asked. A name
/// that the house knows is found in the text; for every other one the author answers.
@Component
class Readiness {
    private final NameStore names;
    private final StoryPictureStore pictures;
    private final StoryAbout about;
    private final Organisations organisations;
    private final People people;
    private final Undertakings undertakings;

    Readiness(
            NameStore names,
            StoryPictureStore pictures,
            StoryAbout about,
            Organisations organisations,
            People people,
            Undertakings undertakings) {
        this.names = names;
        this.pictures = pictures;
        this.about = about;
        this.organisations = organisations;
        this.people = people;
        this.undertakings = undertakings;
    }

    Optional<Lacks> lacking(Story story) {
        if (!story.isWhole()) {
            return Optional.of(new Lacks(Why.PARTS));
        }
        var named = names.list(story.id());
        var seen = pictures.list(story.id()).stream().map(StoryPicture::description);
        var words = Stream.concat(Stream.of(story.words(), story.easy()), seen).collect(Collectors.joining("\n"));
        var declined = declined(named, words);
        if (declined.isPresent()) {
            return Optional.of(new Lacks(Why.DECLINED, declined.get()));
        }
        var asked =
                named.stream().filter(one -> one.state() != NameState.DECLINED).toList();
        if (story.namesPeople() && named.isEmpty()) {
            return Optional.of(new Lacks(Why.NOBODY_ASKED));
        }
        if (!story.namesPeople() && !asked.isEmpty()) {
            return Optional.of(new Lacks(Why.SOMEBODY_ASKED));
        }
        return unasked(story, named, words).map(name -> new Lacks(Why.UNASKED, name));
    }

    /// As they were put down, and as they are called in the house: nobody who said no stands behind another name.
    private Optional<String> declined(List<Named> named, String words) {
        var no = named.stream().filter(one -> one.state() == NameState.DECLINED).toList();
        if (no.isEmpty()) {
            return Optional.empty();
        }
        var inTheHouse = people.names(
                no.stream().map(Named::person).flatMap(Stream::ofNullable).collect(Collectors.toSet()));
        var groups = organisations.names(
                no.stream().map(Named::organisation).flatMap(Stream::ofNullable).collect(Collectors.toSet()));
        return Stream.of(no.stream().map(Named::name), inTheHouse.values().stream(), groups.values().stream())
                .flatMap(some -> some)
                .filter(name -> NameInWords.stands(name, words))
                .findFirst();
    }

    /// People who take part in what it is about; of a failure also organisations.
    private Optional<String> unasked(Story story, List<Named> named, String words) {
        var known = named.stream().flatMap(Named::who).collect(Collectors.toSet());
        var company = about.listUndertakings(story.id()).stream()
                .flatMap(one -> undertakings.listParticipants(one).stream())
                .filter(one -> !known.contains(one) && !story.isBy(one))
                .collect(Collectors.toSet());
        var found = people.names(company).values().stream();
        return Stream.concat(found, story.isFailure() ? organisations(story, known) : Stream.of())
                .filter(name -> name.length() >= NameInWords.USUAL && NameInWords.stands(name, words))
                .sorted()
                .findFirst();
    }

    private Stream<String> organisations(Story story, Set<UUID> known) {
        return organisations.listNames().entrySet().stream()
                .filter(one -> !known.contains(one.getKey()) && !one.getKey().equals(story.organisation()))
                .map(one -> one.getValue());
    }
}
