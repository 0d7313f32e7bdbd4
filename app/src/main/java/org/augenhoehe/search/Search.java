package org.augenhoehe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where rooms say what can be found. Everything happens in the transaction of the caller, who must have one.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Search {
    /// So many entries go to the database at once: enough to spare round trips, little enough to hold.
    private static final int AT_ONCE = 1000;

    private final EntryStore entries;
    private final WordStore words;
    private final GermanText german;

    Search(EntryStore entries, WordStore words, GermanText german) {
        this.entries = entries;
        this.words = words;
        this.german = german;
    }

    /// For a command of the terminal, where the platform does not run.
    public static Search on(JdbcTemplate db) {
        return new Search(
                new EntryStore(JdbcClient.create(db), db), new WordStore(JdbcClient.create(db), db), new GermanText());
    }

    public void put(SearchEntry entry) {
        putAll(Stream.of(entry));
    }

    /// Puts as many as there are, a thousand at a time; none may come twice.
    public void putAll(Stream<SearchEntry> all) {
        var some = new ArrayList<SearchEntry>(AT_ONCE);
        all.forEachOrdered(entry -> {
            some.add(entry);
            if (some.size() == AT_ONCE) {
                flush(some);
            }
        });
        flush(some);
    }

    /// Puts them and tells how each was read, as the literal of a `tsvector`: a room with a word column of its own
    /// need not have them read a second time.
    public List<String> putAndRead(List<SearchEntry> some) {
        return store(some).stream().map(ReadEntry::vector).toList();
    }

    public void remove(SearchKind kind, UUID id) {
        entries.remove(kind, List.of(id));
    }

    public void removeAll(SearchKind kind, List<UUID> ids) {
        entries.remove(kind, ids);
    }

    private void flush(List<SearchEntry> some) {
        if (!some.isEmpty()) {
            store(some);
            some.clear();
        }
    }

    private List<ReadEntry> store(List<SearchEntry> some) {
        var read = some.parallelStream().map(this::read).toList();
        entries.put(read);
        words.note(read.stream().flatMap(entry -> entry.words().stream()));
        return read;
    }

    private ReadEntry read(SearchEntry entry) {
        var tokens = german.read(entry.title(), entry.place(), entry.text());
        return new ReadEntry(entry, tokens.vector(), tokens.words());
    }
}
