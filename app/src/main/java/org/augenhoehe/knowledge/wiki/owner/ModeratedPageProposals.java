package org.augenhoehe.knowledge.wiki.owner;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.link.Links;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

@Component
class ModeratedPageProposals implements Moderated {
    static final String KIND = "wissen-vorschlag";

    private final PageProposalStore store;
    private final LinkStore links;
    private final Rendering rendering;
    private final Clock clock;

    ModeratedPageProposals(PageProposalStore store, LinkStore links, Rendering rendering, Clock clock) {
        this.store = store;
        this.links = links;
        this.rendering = rendering;
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
        var names = links.names(found.stream().map(Proposal::page).collect(Collectors.toSet()));
        var linked = rendering.names(found.stream().map(Proposal::wording).toList());
        return found.stream()
                .collect(Collectors.toMap(
                        Proposal::id,
                        one -> new Contribution(
                                names.getOrDefault(one.page(), ""),
                                Links.written(one.wording(), linked) + "\n\n" + one.why(),
                                Proposal.path(one.page(), one.id()),
                                one.author(),
                                Set.of(),
                                Set.of(),
                                one.hiddenAt() != null)));
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
