package org.augenhoehe.undertakings.life;

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

/// Names the undertaking to which a notice leads: else three of them read alike.
@Component
class UndertakingsInNotices implements NoticeSubjects {
    private static final Pattern BELOW_AN_UNDERTAKING = Pattern.compile("/vorhaben/([0-9a-f-]{36})(?:[/?#].*)?");

    private final UndertakingStore undertakings;

    UndertakingsInNotices(UndertakingStore undertakings) {
        this.undertakings = undertakings;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = BELOW_AN_UNDERTAKING.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        var questions = undertakings.listAll(ids.values().stream().distinct().toList()).stream()
                .collect(Collectors.toMap(Undertaking::id, one -> one.question(page)));
        var names = new HashMap<String, String>();
        ids.forEach((path, id) -> names.put(path, questions.getOrDefault(id, "")));
        return names;
    }
}
