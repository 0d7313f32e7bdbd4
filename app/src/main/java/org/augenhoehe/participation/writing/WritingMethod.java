package org.augenhoehe.participation.writing;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.writing.change.Change;
import org.augenhoehe.participation.writing.change.ChangeState;
import org.augenhoehe.participation.writing.change.ChangeStore;
import org.augenhoehe.participation.writing.text.DocumentStore;
import org.augenhoehe.platform.language.Languages;
import org.augenhoehe.platform.language.Texts;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Method;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Tally;
import org.springframework.stereotype.Component;

/// "Gemeinsam schreiben": which words stand is decided, so a user leads. Every change is owed an answer; the last
/// version is the result, from which promises and decisions go on.
@Component
class WritingMethod implements Method {
    private final DocumentStore documents;
    private final ChangeStore changes;
    private final Thread thread;
    private final Texts texts;
    private final Languages languages;

    WritingMethod(DocumentStore documents, ChangeStore changes, Thread thread, Texts texts, Languages languages) {
        this.documents = documents;
        this.changes = changes;
        this.thread = thread;
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public String key() {
        return Document.METHOD;
    }

    @Override
    public String textKey() {
        return "document.method";
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public String path(UUID step) {
        return Document.path(step);
    }

    @Override
    public Map<UUID, Tally> tallies(Collection<Step> steps) {
        return changes.tallies(steps);
    }

    @Override
    public Map<UUID, Preparing> listUnready(Collection<UUID> steps) {
        var opened = documents.listOpened(steps);
        return steps.stream()
                .filter(step -> !opened.contains(step))
                .collect(Collectors.toMap(
                        step -> step,
                        step -> new Preparing("document.draft.do", Document.path(step) + "/vorbereiten")));
    }

    @Override
    public String broughtKey() {
        return "document.brought";
    }

    @Override
    public String close(Step step) {
        var document = documents.find(step.id()).filter(Document::isOpen).orElse(null);
        if (document == null) {
            return texts.get(languages.first(), "document.result.none");
        }
        var all = changes.list(step.id());
        var accepted =
                all.stream().filter(one -> one.state() == ChangeState.ACCEPTED).toList();
        thread.lead(accepted.stream().map(Change::id).toList(), step.id(), Leading.LED_TO);
        return texts.get(languages.first(), "document.result", document.version() + 1, accepted.size(), all.size());
    }
}
