package org.augenhoehe.knowledge.story.found;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.knowledge.story.PenStore;
import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryVoice;
import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who tells a story, as far as they want that said, and where more of theirs is.
@Component
public class Tellers {
    private static final String FROM = Story.PATH + "/von/";

    private final People people;
    private final Organisations organisations;
    private final Undertakings undertakings;
    private final PenStore pens;

    Tellers(People people, Organisations organisations, Undertakings undertakings, PenStore pens) {
        this.people = people;
        this.organisations = organisations;
        this.undertakings = undertakings;
        this.pens = pens;
    }

    /// By the story, in as many questions to the database for many as for one; who is not to be named is missing.
    public Map<UUID, Teller> of(Collection<Story> stories) {
        var named =
                ids(stories, story -> story.voice() == StoryVoice.Kind.PERSON && story.named() ? story.author() : null);
        var names = named.isEmpty() ? Map.<UUID, String>of() : people.names(named);
        var numbers = named.isEmpty() ? Map.<UUID, UUID>of() : pens.list(named);
        var groups = ids(stories, Story::organisation);
        var groupNames = groups.isEmpty() ? Map.<UUID, String>of() : organisations.names(groups);
        var runs = ids(stories, Story::undertaking);
        var known = runs.isEmpty() ? Map.<UUID, Undertakings.Known>of() : undertakings.listKnown(runs);
        var tellers = new HashMap<UUID, Teller>();
        for (var story : stories) {
            var of = story.spokenBy().of();
            var author = story.author();
            switch (story.voice()) {
                case PERSON -> {
                    if (story.named() && author != null && names.containsKey(author)) {
                        put(tellers, story, names.get(author), "mensch", numbers.get(author));
                    }
                }
                case ORGANISATION -> put(tellers, story, groupNames.get(of), "gruppe", of);
                case UNDERTAKING -> {
                    var one = known.get(of);
                    put(tellers, story, one == null ? null : one.question(), "vorhaben", of);
                }
            }
        }
        return tellers;
    }

    private static void put(
            Map<UUID, Teller> tellers, Story story, @Nullable String name, String kind, @Nullable UUID number) {
        if (name != null) {
            tellers.put(story.id(), new Teller(name, number == null ? "" : FROM + kind + "/" + number));
        }
    }

    private static Set<UUID> ids(Collection<Story> stories, Function<Story, @Nullable UUID> which) {
        return stories.stream().map(which).flatMap(Stream::ofNullable).collect(Collectors.toSet());
    }

    /// @param path where more of theirs is; empty where nothing is yet
    public record Teller(String name, String path) {}
}
