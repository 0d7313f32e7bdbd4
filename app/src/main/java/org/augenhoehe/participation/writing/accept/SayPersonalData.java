package org.augenhoehe.participation.writing.accept;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.writing.Document;
import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What somebody said to changes by the rule of a document, and where they were named to accept them.
@Component
class SayPersonalData implements PersonalData {
    private final SayStore store;
    private final DocumentStore documents;

    SayPersonalData(SayStore store, DocumentStore documents) {
        this.store = store;
        this.documents = documents;
    }

    @Override
    public int order() {
        return 381;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.text_say", "participation.document_decider");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "document.data.says",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of(
                                "document.data.address",
                                "document.data.stand",
                                "document.data.why",
                                "document.data.at"),
                        store.listOf(person).stream()
                                .map(one -> List.<Object>of(
                                        Change.path(one.step(), one.change()),
                                        new TextKey("document.stand." + one.stand()),
                                        one.reason(),
                                        one.at()))
                                .toList()),
                new PersonalSection(
                        "document.data.decider",
                        Fate.ERASED,
                        List.of("document.data.address"),
                        documents.listDecidedBy(person).stream()
                                .map(step -> List.<Object>of(Document.path(step)))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
        documents.forgetDecider(person);
    }
}
