package org.augenhoehe.participation.gathering;

import java.util.Objects;

import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.Thread;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Sees to it that contributions are found and stand on the thread, in the transaction that changes them.
@Component
public class ContributionFindability {
    private static final SearchKind SEARCHED = new SearchKind("beitrag", "gathering.search.kind");

    private final Search search;
    private final Thread thread;
    private final String spoken;

    ContributionFindability(Search search, Thread thread, Texts texts, Languages languages) {
        this.search = search;
        this.thread = thread;
        this.spoken = texts.get(languages.first(), "gathering.spoken");
    }

    public void put(Contribution contribution) {
        thread.put(new Node(
                contribution.id(),
                contribution.kind().onThread(),
                contribution.title(spoken),
                contribution.path(),
                contribution.undertaking(),
                false));
        if (!contribution.isHidden()) {
            putInSearch(contribution);
        }
    }

    private void putInSearch(Contribution contribution) {
        var description = Objects.requireNonNullElse(contribution.pictureDescription(), "");
        search.put(new SearchEntry(
                SEARCHED,
                contribution.id(),
                contribution.title(spoken),
                (contribution.wording() + "\n" + description).strip(),
                contribution.path(),
                "de",
                contribution.place().isEmpty() ? null : contribution.place()));
    }

    void hide(Contribution contribution) {
        thread.hide(contribution.id());
        search.remove(SEARCHED, contribution.id());
    }

    void showAgain(Contribution contribution) {
        thread.showAgain(contribution.id());
        putInSearch(contribution);
    }

    void withdraw(Contribution contribution) {
        thread.withdraw(contribution.id());
        search.remove(SEARCHED, contribution.id());
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        SearchKind contributionsSearched() {
            return SEARCHED;
        }
    }
}
