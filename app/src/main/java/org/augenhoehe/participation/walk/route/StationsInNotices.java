package org.augenhoehe.participation.walk.route;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Names the station to which a notice leads, and why people do not stop there.
@Component
class StationsInNotices implements NoticeSubjects {
    private static final Pattern STATION = Pattern.compile("/rundgang/[0-9a-f-]{36}#s-([0-9a-f-]{36})");

    private final StationStore store;

    StationsInNotices(StationStore store) {
        this.store = store;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<UUID, String>();
        for (var path : paths) {
            var matcher = STATION.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(id, path));
            }
        }
        var names = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            store.list(ids.keySet()).stream()
                    .filter(one -> !one.hidden())
                    .forEach(one -> names.put(
                            one.path(),
                            one.reason().isEmpty()
                                    ? one.name()
                                    : page.t("walk.notice.left.why", one.name(), one.reason())));
        }
        return names;
    }
}
