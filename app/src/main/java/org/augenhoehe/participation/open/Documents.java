package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.participation.writing.Rule;
import org.augenhoehe.participation.writing.easy.Easy;
import org.augenhoehe.participation.writing.easy.EasyStore;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.participation.writing.text.TextStore;
import org.augenhoehe.participation.writing.text.TextStore.OfDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component("documentsForPrograms")
class Documents implements Resource<Document> {
    private final DocumentStore store;
    private final TextStore texts;
    private final EasyStore easy;

    Documents(DocumentStore store, TextStore texts, EasyStore easy) {
        this.store = store;
        this.texts = texts;
        this.easy = easy;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public String about() {
        return "Texts written together: their paragraphs, also in easy German, and the rule by which they change.";
    }

    @Override
    public Class<Document> type() {
        return Document.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("undertaking");
    }

    @Override
    public List<Document> list(Asked asked) {
        return told(asked.base(), store.listAfter(asked.after(), asked.by("undertaking"), asked.most()));
    }

    @Override
    public Optional<Document> find(String base, UUID id) {
        return told(
                        base,
                        store.find(id).filter(org.augenhoehe.participation.writing.Document::isOpen).stream()
                                .toList())
                .stream()
                .findFirst();
    }

    private List<Document> told(String base, Collection<org.augenhoehe.participation.writing.Document> found) {
        var steps = found.stream()
                .map(org.augenhoehe.participation.writing.Document::step)
                .toList();
        var paragraphs = texts.listLast(steps).stream().collect(Collectors.groupingBy(OfDocument::step));
        var said = easy.list(steps);
        return found.stream()
                .map(one -> told(base, one, paragraphs.getOrDefault(one.step(), List.of()), said))
                .toList();
    }

    private static Document told(
            String base,
            org.augenhoehe.participation.writing.Document one,
            List<OfDocument> paragraphs,
            Map<UUID, Easy> said) {
        return new Document(
                one.step(),
                one.undertaking(),
                one.title(),
                one.rule().name(),
                one.rule().hasPeriod() ? Long.valueOf(one.days()) : null,
                one.rule() == Rule.VOTE ? Long.valueOf(one.least()) : null,
                one.version() + 1,
                paragraphs.stream()
                        .map(paragraph -> told(paragraph, said.get(paragraph.id())))
                        .toList(),
                URI.create(base + one.path()));
    }

    private static Document.Paragraph told(OfDocument paragraph, @Nullable Easy easy) {
        return new Document.Paragraph(
                paragraph.id(),
                paragraph.wording(),
                easy == null ? null : easy.wording(),
                easy != null && easy.version() != paragraph.version());
    }
}
