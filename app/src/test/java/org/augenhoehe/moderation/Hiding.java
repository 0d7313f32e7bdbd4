package org.augenhoehe.moderation;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Hides something, as moderation does in the end.
@Component
public class Hiding {
    private final List<Moderated> rooms;
    private final TransactionTemplate transaction;

    Hiding(List<Moderated> rooms, TransactionTemplate transaction) {
        this.rooms = rooms;
        this.transaction = transaction;
    }

    public void hide(String kind, UUID thing) {
        var room = rooms.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(any -> room.hide(thing));
    }
}
