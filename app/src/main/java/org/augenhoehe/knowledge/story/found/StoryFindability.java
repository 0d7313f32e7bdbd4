package org.augenhoehe.knowledge.story.found;

import java.util.Optional;
import java.util.UUID;

import org.augenhoehe.knowledge.story.Story;
import org.augenhoehe.knowledge.story.StoryAbout;
import org.augenhoehe.knowledge.story.StoryStore;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Undertakings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Sees to it that stories are found, stand on the thread and in the news exactly while everybody may read them, in the
/// transaction that changes them.
@Component
public class StoryFindability {
    private static final SearchKind SEARCHED = new SearchKind("geschichte", "story.search.kind");

    private final Search search;
    private final Thread thread;
    private final StoryStore store;
    private final StoryAbout about;
    private final StoriesTold told;
    private final Undertakings undertakings;

    StoryFindability(
            Search search,
            Thread thread,
            StoryStore store,
            StoryAbout about,
            StoriesTold told,
            Undertakings undertakings) {
        this.search = search;
        this.thread = thread;
        this.store = store;
        this.about = about;
        this.told = told;
        this.undertakings = undertakings;
    }

    /// What it is now counts, whatever it was before.
    public void follow(UUID id) {
        store.find(id).ifPresent(story -> {
            if (story.isPublic()) {
                put(story);
            } else {
                search.remove(SEARCHED, id);
                if (story.isWithdrawn()) {
                    thread.withdraw(id);
                } else if (story.publishedAt() != null) {
                    thread.hide(id);
                }
            }
        });
    }

    private void put(Story story) {
        var within = within(story).orElse(null);
        thread.put(new Node(story.id(), story.kind().onThread(), story.title(), story.path(), within, false));
        thread.showAgain(story.id());
        search.put(new SearchEntry(
                SEARCHED,
                story.id(),
                story.title(),
                story.words() + "\n" + story.easy(),
                story.path(),
                "de",
                place(story)));
        told.published(story);
    }

    private static @Nullable String place(Story story) {
        return story.place().isEmpty() ? null : story.place();
    }

    /// It stands within an undertaking only where whoever tells it takes part there, or tells it in its name.
    private Optional<UUID> within(Story story) {
        if (story.undertaking() != null) {
            return Optional.of(story.undertaking());
        }
        var author = story.author();
        return about.listUndertakings(story.id()).stream()
                .filter(one -> author != null && undertakings.takesPart(author, one))
                .findFirst();
    }

    @Configuration(proxyBeanMethods = false)
    static class StoryKinds {
        @Bean
        SearchKind storiesSearched() {
            return SEARCHED;
        }
    }
}
