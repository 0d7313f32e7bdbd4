package org.augenhoehe.knowledge.wiki.owner;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.wiki.link.Links;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

@Component
class ModeratedPageProposals implements Moderated {
    static final String KIND = "wissen-vorschlag";

    private final PageProposalStore store;
    private final PageStore pages;
    private final Rendering rendering;
    private final ProposalNews news;
    private final Clock clock;

    ModeratedPageProposals(
            PageProposalStore store, PageStore pages, Rendering rendering, ProposalNews news, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.rendering = rendering;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "wiki.moderated.proposal";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things);
        var about = pages.byId(found.stream().map(Proposal::page).collect(Collectors.toSet()));
        var linked = rendering.names(found.stream().map(Proposal::wording).toList());
        return found.stream().collect(Collectors.toMap(Proposal::id, one -> {
            var page = Objects.requireNonNull(about.get(one.page()));
            return new Contribution(
                    page.shownName(),
                    Links.written(one.wording(), linked) + "\n\n" + one.why(),
                    Proposal.path(one.page(), one.id()),
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
        var before = store.listAll(List.of(thing));
        store.hide(thing, null);
        before.stream()
                .filter(Proposal::isHeldFromTheStart)
                .forEach(one -> pages.find(one.page()).ifPresent(page -> news.tell(page, one)));
    }
}
