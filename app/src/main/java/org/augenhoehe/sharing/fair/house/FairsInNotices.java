package org.augenhoehe.sharing.fair.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.sharing.fair.Fair;
import org.augenhoehe.sharing.fair.FairStore;
import org.springframework.stereotype.Component;

/// Names the allocation to which a notice leads.
@Component
class FairsInNotices implements NoticeSubjects {
    private static final Pattern BELOW_A_FAIR =
            Pattern.compile(Pattern.quote(Fair.PATH) + "/([0-9a-f-]{36})(?:[/?#].*)?");

    private final FairStore store;

    FairsInNotices(FairStore store) {
        this.store = store;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = BELOW_A_FAIR.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        if (ids.isEmpty()) {
            return Map.of();
        }
        var words = store.list(ids.values()).stream()
                .filter(fair -> !fair.hidden())
                .collect(Collectors.toMap(Fair::id, Fair::words));
        var names = new HashMap<String, String>();
        ids.forEach((path, id) -> names.put(path, words.getOrDefault(id, "")));
        return names;
    }
}
