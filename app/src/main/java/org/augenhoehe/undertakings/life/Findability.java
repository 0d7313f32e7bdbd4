package org.augenhoehe.undertakings.life;

import java.util.UUID;

import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Sees to it that an undertaking is found and can be connected, in the transaction that changes it.
@Component
public class Findability {
    private static final SearchKind SEARCHED = new SearchKind("vorhaben", "undertakings.search.kind");
    private static final NodeKind ON_THREAD = new NodeKind("undertaking", "undertakings.thread.undertaking");

    private final UndertakingStore store;
    private final Search search;
    private final Thread thread;

    Findability(UndertakingStore store, Search search, Thread thread) {
        this.store = store;
        this.search = search;
        this.thread = thread;
    }

    public void note(UUID id) {
        var undertaking = store.get(id);
        var goal = undertaking.goal() == null ? "" : undertaking.goal();
        search.put(new SearchEntry(
                SEARCHED,
                id,
                undertaking.question(),
                String.join("\n", undertaking.about(), goal, undertaking.easyQuestion(), undertaking.easyAbout())
                        .strip(),
                undertaking.home(),
                "de",
                undertaking.place().isEmpty() ? null : undertaking.place()));
        thread.put(new Node(id, ON_THREAD, undertaking.question(), undertaking.home(), id, false));
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        SearchKind undertakingsSearched() {
            return SEARCHED;
        }

        @Bean
        NodeKind undertakingOnThread() {
            return ON_THREAD;
        }
    }
}
