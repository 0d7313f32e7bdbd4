package org.augenhoehe.knowledge.wiki.discuss;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.moderation.Contribution;
import org.augenhoehe.moderation.Moderated;
import org.springframework.stereotype.Component;

@Component
class ModeratedRemarks implements Moderated {
    static final String KIND = "wissen-wort";

    private final RemarkStore store;
    private final PageStore pages;
    private final RemarkNews news;
    private final Clock clock;

    ModeratedRemarks(RemarkStore store, PageStore pages, RemarkNews news, Clock clock) {
        this.store = store;
        this.pages = pages;
        this.news = news;
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
        var about = pages.byId(found.stream().map(Remark::page).collect(Collectors.toSet()));
        return found.stream().collect(Collectors.toMap(Remark::id, one -> {
            var page = Objects.requireNonNull(about.get(one.page()));
            return new Contribution(
                    page.shownName(),
                    one.wording(),
                    WikiPage.path(one.page()) + "/gespraech#w-" + one.id(),
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
        before.stream().filter(Remark::isHeldFromTheStart).forEach(news::happened);
    }
}
