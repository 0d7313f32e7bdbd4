package org.augenhoehe.knowledge.wiki.open;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.knowledge.wiki.easy.EasyPage;
import org.augenhoehe.knowledge.wiki.easy.EasyPageStore;
import org.augenhoehe.knowledge.wiki.link.Links;
import org.augenhoehe.knowledge.wiki.link.Rendering;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class KnownPages implements Resource<KnownPage> {
    private static final String LICENCE = "CC-BY-SA-4.0";

    private final PageStore pages;
    private final EasyPageStore easy;
    private final Rendering rendering;

    KnownPages(PageStore pages, EasyPageStore easy, Rendering rendering) {
        this.pages = pages;
        this.easy = easy;
        this.rendering = rendering;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String about() {
        return "Pages of the wiki: what people know about the place, also in easy German.";
    }

    @Override
    public Class<KnownPage> type() {
        return KnownPage.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of();
    }

    @Override
    public List<KnownPage> list(Asked asked) {
        return told(asked.base(), pages.listAfter(asked.after(), asked.most()));
    }

    @Override
    public Optional<KnownPage> find(String base, UUID id) {
        var found = pages.find(id).filter(WikiPage::isShown).stream().toList();
        return told(base, found).stream().findFirst();
    }

    @Override
    public String licence() {
        return LICENCE;
    }

    private List<KnownPage> told(String base, List<WikiPage> found) {
        var twins = easy.listOfPages(found.stream().map(WikiPage::id).toList()).stream()
                .collect(Collectors.toMap(EasyPage::page, one -> one));
        var texts = Stream.concat(
                found.stream().map(WikiPage::wording), twins.values().stream().map(EasyPage::wording));
        var names = rendering.names(texts.toList());
        return found.stream()
                .map(one -> told(base, one, twins.get(one.id()), names))
                .toList();
    }

    private static KnownPage told(String base, WikiPage one, @Nullable EasyPage twin, Map<UUID, String> names) {
        return new KnownPage(
                one.id(),
                one.name(),
                Links.written(one.wording(), names),
                twin == null ? null : Links.written(twin.wording(), names),
                twin != null && twin.version() < one.shown(),
                one.shown(),
                one.changedAt(),
                LICENCE,
                URI.create(base + one.path()));
    }
}
