package org.augenhoehe.knowledge.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.knowledge.story.Told.Lacks;
import org.augenhoehe.knowledge.story.Told.Why;
import org.augenhoehe.knowledge.story.name.NameState;
import org.augenhoehe.knowledge.story.name.NameStore;
import org.augenhoehe.knowledge.story.name.Named;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Component;

/// Whether a story may be published: it is whole, and nobody is called by their name who has not been asked. A name
/// that the house knows is found in the text; for every other one the author answers.
@Component
class Readiness {
    /// Shorter names are words, too.
    private static final int A_NAME = 4;

    private final NameStore names;
    private final StoryAbout about;
    private final Organisations organisations;
    private final People people;
    private final Undertakings undertakings;

    Readiness(
            NameStore names, StoryAbout about, Organisations organisations, People people, Undertakings undertakings) {
        this.names = names;
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
        var words = story.words() + "\n" + story.easy();
        var declined = named.stream()
                .filter(one -> one.state() == NameState.DECLINED)
                .map(Named::name)
                .filter(name -> stands(name, words))
                .findFirst();
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

    /// People who take part in what it is about; of a failure also organisations.
    private Optional<String> unasked(Story story, List<Named> named, String words) {
        var known = named.stream().flatMap(Named::who).collect(Collectors.toSet());
        var company = about.listUndertakings(story.id()).stream()
                .flatMap(one -> undertakings.listParticipants(one).stream())
                .filter(one -> !known.contains(one) && !story.isBy(one))
                .collect(Collectors.toSet());
        var found = people.names(company).values().stream();
        return Stream.concat(found, story.isFailure() ? organisations(story, known) : Stream.of())
                .filter(name -> stands(name, words))
                .sorted()
                .findFirst();
    }

    private Stream<String> organisations(Story story, Set<UUID> known) {
        return organisations.listNames().entrySet().stream()
                .filter(one -> !known.contains(one.getKey()) && !one.getKey().equals(story.organisation()))
                .map(one -> one.getValue());
    }

    /// As a word of its own, however it is written.
    private static boolean stands(String name, String words) {
        return name.length() >= A_NAME
                && Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(words)
                        .find();
    }
}
