package org.augenhoehe.timebank.exchange.house;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.notices.NoticeSubjects;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.exchange.Exchange;
import org.augenhoehe.timebank.exchange.ExchangeStore;
import org.springframework.stereotype.Component;

/// Names the exchange to which a notice leads, as its two sides read it: only they are told of it.
@Component
class ExchangesInNotices implements NoticeSubjects {
    private static final Pattern AN_EXCHANGE =
            Pattern.compile(Pattern.quote(Exchange.PATH) + "/([0-9a-f-]{36})(?:[/?#].*)?");

    private final ExchangeStore exchanges;

    ExchangesInNotices(ExchangeStore exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public Map<String, String> names(Page page, Collection<String> paths) {
        var ids = new HashMap<String, UUID>();
        for (var path : paths) {
            var matcher = AN_EXCHANGE.matcher(path);
            if (matcher.matches()) {
                Ids.find(matcher.group(1)).ifPresent(id -> ids.put(path, id));
            }
        }
        if (ids.isEmpty()) {
            return Map.of();
        }
        var words = exchanges.list(ids.values()).stream()
                .filter(exchange -> !exchange.hidden())
                .collect(Collectors.toMap(Exchange::id, Exchange::words));
        var names = new HashMap<String, String>();
        ids.forEach((path, id) -> names.put(path, words.getOrDefault(id, "")));
        return names;
    }
}
