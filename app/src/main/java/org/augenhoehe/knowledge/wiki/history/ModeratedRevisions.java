package org.augenhoehe.knowledge.wiki.history;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.wiki.link.Links;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.PageKeeping;
import org.augenhoehe.knowledge.wiki.page.PageNews;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.Revision;
import org.augenhoehe.knowledge.wiki.page.RevisionStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

/// One revision is hidden, not the page: what it said before stands there again. Words that later revisions took over
/// have to be taken out of those, too.
@Component
public class ModeratedRevisions implements Moderated {
    public static final String KIND = "wissen";

    private final RevisionStore revisions;
    private final PageStore pages;
    private final PageKeeping keeping;
    private final PageNews news;
    private final Rendering rendering;
    private final Clock clock;

    ModeratedRevisions(
            RevisionStore revisions,
            PageStore pages,
            PageKeeping keeping,
            PageNews news,
            Rendering rendering,
            Clock clock) {
        this.revisions = revisions;
        this.pages = pages;
        this.keeping = keeping;
        this.news = news;
        this.rendering = rendering;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "wiki.moderated";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = revisions.listAll(things);
        var about = pages.list(found.stream().map(Revision::page).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(WikiPage::id, Function.identity()));
        var names = rendering.names(found.stream().map(Revision::wording).toList());
        return found.stream().collect(Collectors.toMap(Revision::id, one -> {
            var owner = Objects.requireNonNull(about.get(one.page())).owner();
            return new Contribution(
                    one.name(),
                    one.name() + "\n\n" + Links.written(one.wording(), names) + "\n\n" + one.why(),
                    WikiPage.path(one.page()) + "/verlauf/" + one.version(),
                    one.author(),
                    owner == null ? Set.of() : Set.of(owner),
                    Set.of(),
                    one.isHidden());
        }));
    }

    @Override
    public void hide(UUID thing) {
        revisions.hide(thing, clock.instant());
        showLast(thing);
    }

    @Override
    public void showAgain(UUID thing) {
        var before = revisions.listAll(List.of(thing));
        revisions.hide(thing, null);
        for (var one : before) {
            if (one.isHeldFromTheStart()) {
                news.happened(keeping.release(one));
            } else {
                keeping.showLast(one.page());
            }
        }
    }

    private void showLast(UUID thing) {
        revisions.listAll(List.of(thing)).forEach(one -> keeping.showLast(one.page()));
    }
}
