package org.augenhoehe.knowledge.wiki.link;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.knowledge.wiki.picture.WikiPictureStore;
import org.springframework.stereotype.Component;

/// A text with what it names, looked up in a question for the pages and one for the pictures.
@Component
public class Rendering {
    private final LinkStore links;
    private final WikiPictureStore pictures;

    Rendering(LinkStore links, WikiPictureStore pictures) {
        this.links = links;
        this.pictures = pictures;
    }

    /// @return to be said with [PageHtml#said]
    public String html(String kept) {
        return PageHtml.of(kept, links.names(Links.targets(kept)), pictures.listShown(PageHtml.pictures(kept)));
    }

    public String words(String kept) {
        return PageHtml.words(kept, links.names(Links.targets(kept)));
    }

    public String kept(String written) {
        return Links.kept(written, links.findShown(Links.names(written).keySet()));
    }

    public String written(String kept) {
        return Links.written(kept, links.names(Links.targets(kept)));
    }

    /// What the pages are called that several texts link to, in one question; for [Links#written].
    public Map<UUID, String> names(Collection<String> kept) {
        return links.names(
                kept.stream().flatMap(one -> Links.targets(one).stream()).collect(Collectors.toSet()));
    }

    /// What a page looks like before it is saved.
    public String preview(String written) {
        return html(kept(written));
    }

    /// The page that has this name, or had it.
    public Optional<UUID> find(PageName name) {
        return links.find(name);
    }
}
