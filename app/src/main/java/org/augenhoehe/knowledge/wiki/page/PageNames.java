package org.augenhoehe.knowledge.wiki.page;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.Subject;
import org.augenhoehe.feeds.SubjectNames;
import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.springframework.stereotype.Component;

/// What pages are called, for whoever follows them.
@Component
class PageNames implements SubjectNames {
    private final LinkStore links;

    PageNames(LinkStore links) {
        this.links = links;
    }

    @Override
    public Subject.Kind kind() {
        return Subject.Kind.PAGE;
    }

    @Override
    public Map<UUID, Named> find(Collection<UUID> subjects) {
        return links.names(subjects).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> new Named(one.getValue(), "", WikiPage.path(one.getKey()))));
    }
}
