package org.augenhoehe.participation.walk.note;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Sees to it that notes are found and stand on the thread, in the transaction that changes them.
@Component
class NoteFindability {
    private static final NodeKind NOTE = new NodeKind("walk-note", "walk.thread");
    private static final SearchKind SEARCHED = new SearchKind("rundgang-notiz", "walk.search.kind");

    private final Search search;
    private final Thread thread;

    NoteFindability(Search search, Thread thread) {
        this.search = search;
        this.thread = thread;
    }

    void put(Note note, List<Photo> photos) {
        thread.put(new Node(note.id(), NOTE, note.wording(), note.path(), note.undertaking(), false));
        if (!note.hidden()) {
            putInSearch(note, photos);
        }
    }

    private void putInSearch(Note note, List<Photo> photos) {
        var seen = photos.stream()
                .filter(Photo::isPublic)
                .map(photo -> Objects.requireNonNull(photo.description()))
                .collect(Collectors.joining("\n"));
        search.put(new SearchEntry(
                SEARCHED, note.id(), note.wording(), (note.wording() + "\n" + seen).strip(), note.path(), "de", null));
    }

    void hide(Note note) {
        thread.hide(note.id());
        search.remove(SEARCHED, note.id());
    }

    void showAgain(Note note, List<Photo> photos) {
        thread.showAgain(note.id());
        putInSearch(note, photos);
    }

    void withdraw(Note note) {
        thread.withdraw(note.id());
        search.remove(SEARCHED, note.id());
    }

    @Configuration(proxyBeanMethods = false)
    static class NoteKinds {
        @Bean
        NodeKind walkNoteOnTheThread() {
            return NOTE;
        }

        @Bean
        SearchKind walkNotesSearched() {
            return SEARCHED;
        }
    }
}
