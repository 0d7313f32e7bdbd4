package org.augenhoehe.participation.meeting.minutes;

import java.util.UUID;

import org.augenhoehe.participation.gathering.OnThread;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Keeps on the thread what was written down, in the caller's transaction. A need is a need, wherever somebody said it:
/// what others bring in can be drawn from it.
@Component
class PieceOnThread {
    private static final NodeKind TASK = new NodeKind("minutes-task", "meeting.thread.TASK");
    private static final NodeKind PROMISE = new NodeKind("minutes-promise", "meeting.thread.PROMISE");
    private static final NodeKind DECISION = new NodeKind("minutes-decision", "meeting.thread.DECISION");

    private final Thread thread;

    PieceOnThread(Thread thread) {
        this.thread = thread;
    }

    void put(Piece piece, UUID undertaking) {
        thread.put(new Node(
                piece.id(), kind(piece.kind()), piece.wording(), piece.path(), undertaking, piece.isWaiting()));
    }

    private static NodeKind kind(PieceKind kind) {
        return switch (kind) {
            case NEED -> OnThread.NEED;
            case PROPOSAL -> OnThread.PROPOSAL;
            case TASK -> TASK;
            case PROMISE -> PROMISE;
            case DECISION -> DECISION;
            case NOTE -> throw new IllegalArgumentException("a note leads to nothing");
        };
    }

    @Configuration(proxyBeanMethods = false)
    static class PieceKinds {
        @Bean
        NodeKind taskOfMinutes() {
            return TASK;
        }

        @Bean
        NodeKind promiseOfMinutes() {
            return PROMISE;
        }

        @Bean
        NodeKind decisionOfMinutes() {
            return DECISION;
        }
    }
}
