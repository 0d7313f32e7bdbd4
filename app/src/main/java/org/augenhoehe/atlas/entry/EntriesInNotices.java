package org.augenhoehe.atlas.entry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Names the entry to which a notice leads.
@Component
class EntriesInNotices implements NoticeSubjects {
    private static final Pattern BELOW_AN_ENTRY =
            Pattern.compile(Pattern.quote(Entry.PATH) + "/([0-9a-f-]{36})(?:[/?#].*)?");

    private final MapEntryStore entries;

    EntriesInNotices(MapEntryStore entries) {
        this.entries = entries;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = BELOW_AN_ENTRY.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        var reader = page.visitor().person();
        var titles = entries.listAll(ids.values()).stream()
                .filter(entry -> entry.isShownTo(reader) && !entry.isWithdrawn())
                .collect(Collectors.toMap(Entry::id, Entry::name));
        var names = new HashMap<String, String>();
        ids.forEach((path, id) -> names.put(path, titles.getOrDefault(id, "")));
        return names;
    }
}
