package org.augenhoehe.thread;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.kernel.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts things on the thread for tests.
@Component
public class SomeThread {
    public static final NodeKind NEED = new NodeKind("probe-need", "thread.kind.other");

    private final Thread thread;
    private final TransactionTemplate transaction;

    SomeThread(Thread thread, TransactionTemplate transaction) {
        this.thread = thread;
        this.transaction = transaction;
    }

    public UUID put(String title) {
        return put(title, null);
    }

    public UUID put(String title, UUID within) {
        var id = Ids.next();
        put(id, title, within, false);
        return id;
    }

    public void put(UUID id, String title, UUID within, boolean open) {
        inTransaction(() -> thread.put(new Node(id, NEED, title, "/faden/" + id, within, open)));
    }

    public void lead(UUID from, UUID to) {
        lead(List.of(from), to, Leading.DRAWN_FROM);
    }

    public void lead(List<UUID> from, UUID to, Leading leading) {
        inTransaction(() -> thread.lead(from, to, leading));
    }

    /// One leads to the next.
    public void chain(UUID... things) {
        for (int i = 1; i < things.length; i++) {
            lead(things[i - 1], things[i]);
        }
    }

    public UUID[] putAll(String... titles) {
        return Arrays.stream(titles).map(this::put).toArray(UUID[]::new);
    }

    public void inTransaction(Runnable work) {
        transaction.executeWithoutResult(any -> work.run());
    }
}
