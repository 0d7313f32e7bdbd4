package org.augenhoehe.undertakings.life;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.augenhoehe.feeds.NewsTeller;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// Tells the history of undertakings to whoever reads the news, with the words of the history: it names nobody.
@Component
class UndertakingNews implements NewsTeller {
    static final String KIND = "vorhaben";

    private final History history;
    private final UndertakingStore undertakings;
    private final Unsaid unsaid;

    UndertakingNews(History history, UndertakingStore undertakings, Unsaid unsaid) {
        this.history = history;
        this.undertakings = undertakings;
        this.unsaid = unsaid;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<UUID, Told> tell(Page page, Collection<UUID> news) {
        var events = history.listAll(news);
        var silent = unsaid.of(events);
        var known =
                byId(events.stream().map(History.Event::undertaking).distinct().toList());
        return events.stream()
                .collect(Collectors.toMap(
                        History.Event::id,
                        event -> new Told(
                                Objects.requireNonNull(known.get(event.undertaking()))
                                        .question(page),
                                Sentence.of(page, event, silent),
                                Sentence.reason(event, silent),
                                Undertaking.home(event.undertaking()) + "/verlauf")));
    }

    private Map<UUID, Undertaking> byId(List<UUID> ids) {
        return undertakings.listAll(ids).stream().collect(Collectors.toMap(Undertaking::id, Function.identity()));
    }
}
