package org.augenhoehe.knowledge.wiki.discuss;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

@Component
class ModeratedRemarks implements Moderated {
    static final String KIND = "wissen-wort";

    private final RemarkStore store;
    private final LinkStore links;
    private final Clock clock;

    ModeratedRemarks(RemarkStore store, LinkStore links, Clock clock) {
        this.store = store;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String textKey() {
        return "wiki.moderated.remark";
    }

    @Override
    public Map<UUID, Contribution> list(Collection<UUID> things) {
        var found = store.listAll(things).stream()
                .filter(one -> one.withdrawnAt() == null)
                .toList();
        var names = links.names(found.stream().map(Remark::page).collect(Collectors.toSet()));
        return found.stream()
                .collect(Collectors.toMap(
                        Remark::id,
                        one -> new Contribution(
                                names.getOrDefault(one.page(), ""),
                                one.wording(),
                                WikiPage.path(one.page()) + "/gespraech#w-" + one.id(),
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
