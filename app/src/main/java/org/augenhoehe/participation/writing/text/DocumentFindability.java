package org.augenhoehe.participation.writing.text;

import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Sees to it that a document is found by the words it has now, in the transaction that changes them.
@Component
public class DocumentFindability {
    private static final SearchKind SEARCHED = new SearchKind("dokument", "document.search.kind");

    private final Search search;
    private final DocumentStore documents;
    private final TextStore texts;
    private final Undertakings undertakings;

    DocumentFindability(Search search, DocumentStore documents, TextStore texts, Undertakings undertakings) {
        this.search = search;
        this.documents = documents;
        this.texts = texts;
        this.undertakings = undertakings;
    }

    /// As it is now, without what is hidden.
    public void put(UUID step) {
        documents.find(step).filter(Document::isOpen).ifPresent(document -> {
            var words = texts.list(step, document.version()).stream()
                    .map(Paragraph::wording)
                    .collect(Collectors.joining("\n"));
            var title = document.title().isEmpty()
                    ? undertakings.findStep(step).map(Step::question).orElse("")
                    : document.title();
            search.put(new SearchEntry(SEARCHED, step, title, words, document.path(), "de", null));
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class DocumentsSearched {
        @Bean
        SearchKind documentsSearched() {
            return SEARCHED;
        }
    }
}
