package org.augenhoehe.knowledge.wiki.easy;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.wiki.link.Links;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

/// Where the last one is hidden, the one before it stands again.
@Component
class ModeratedEasyPages implements Moderated {
    static final String KIND = "wissen-leicht";

    private final EasyPageStore store;
    private final PageStore pages;
    private final Rendering rendering;
    private final Clock clock;

    ModeratedEasyPages(EasyPageStore store, PageStore pages, Rendering rendering, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.rendering = rendering;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "wiki.moderated.easy";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things);
        var about = pages.byId(found.stream().map(EasyPage::page).collect(Collectors.toSet()));
        var linked = rendering.names(found.stream().map(EasyPage::wording).toList());
        return found.stream().collect(Collectors.toMap(EasyPage::id, one -> {
            var page = Objects.requireNonNull(about.get(one.page()));
            return new Contribution(
                    page.shownName(),
                    Links.written(one.wording(), linked),
                    WikiPage.path(one.page()) + "/leicht",
                    one.author(),
                    page.owners(),
                    Set.of(),
                    one.hiddenAt() != null);
        }));
    }

    @Override
    public void hide(UUID thing) {
        store.hide(thing, clock.instant());
    }

    @Override
    public void showAgain(UUID thing) {
        store.hide(thing, null);
    }
}
