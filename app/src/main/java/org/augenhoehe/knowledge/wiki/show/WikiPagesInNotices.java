package org.augenhoehe.knowledge.wiki.show;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Names the page to which a notice leads, as it is called now, where everybody may read it.
@Component
class WikiPagesInNotices implements NoticeSubjects {
    private static final Pattern BELOW_A_PAGE = Pattern.compile("/wissen/seite/([0-9a-f-]{36})(?:[/?#].*)?");

    private final LinkStore links;

    WikiPagesInNotices(LinkStore links) {
        this.links = links;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = BELOW_A_PAGE.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        var known = links.names(ids.values());
        var names = new HashMap<String, String>();
        ids.forEach((path, id) -> names.put(path, known.getOrDefault(id, "")));
        return names;
    }
}
