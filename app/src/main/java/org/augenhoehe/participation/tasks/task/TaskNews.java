package org.augenhoehe.participation.tasks.task;

import java.util.Collection;
import java.util.UUID;

import org.augenhoehe.commitments.way.WayBack;
import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Keeps a task on the thread and tells whom it concerns, in the caller's transaction.
@Component
public class TaskNews {
    private static final NodeKind TASK = new NodeKind("shared-task", "tasks.thread");
    private static final NodeKind GIVEN_UP = new NodeKind("shared-task-dropped", "tasks.thread.dropped", true);
    public static final NoticeKind OFFERED = kind("offered");
    public static final NoticeKind ACCEPTED = kind("accepted");
    public static final NoticeKind DECLINED = kind("declined");
    public static final NoticeKind DROPPED = kind("dropped");
    public static final NoticeKind SHIFT_MOVED = kind("shift-moved");
    public static final NoticeKind SHIFT_CANCELLED = kind("shift-cancelled");

    private final Thread thread;
    private final Notices notices;
    private final Undertakings undertakings;
    private final WayBack wayBack;

    TaskNews(Thread thread, Notices notices, Undertakings undertakings, WayBack wayBack) {
        this.thread = thread;
        this.notices = notices;
        this.undertakings = undertakings;
        this.wayBack = wayBack;
    }

    private static NoticeKind kind(String name) {
        return new NoticeKind("task." + name, "tasks.notice." + name, false);
    }

    public void put(SharedTask task) {
        thread.put(new Node(
                task.id(),
                task.state() == TaskState.DROPPED ? GIVEN_UP : TASK,
                task.wording(),
                task.path(),
                task.undertaking(),
                !task.state().isEnded()));
    }

    public void tell(Collection<UUID> people, UUID by, NoticeKind kind, SharedTask task) {
        notices.tell(people.stream().filter(one -> !one.equals(by)).toList(), kind, task.path());
    }

    /// It is done or dropped: everybody reads it in the history, and whoever's voice led to it hears.
    void ended(UUID person, SharedTask task) {
        put(task);
        if (!task.hidden()) {
            undertakings.noteAbout(
                    task.id(), task.undertaking(), person, "task_" + task.state(), task.reason(), task.wording());
            wayBack.moved(task.id(), person);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class TaskKinds {
        @Bean
        NodeKind sharedTaskOnThread() {
            return TASK;
        }

        @Bean
        NodeKind droppedTaskOnThread() {
            return GIVEN_UP;
        }

        @Bean
        NoticeKind taskOffered() {
            return OFFERED;
        }

        @Bean
        NoticeKind taskAccepted() {
            return ACCEPTED;
        }

        @Bean
        NoticeKind taskDeclined() {
            return DECLINED;
        }

        @Bean
        NoticeKind taskDropped() {
            return DROPPED;
        }

        @Bean
        NoticeKind shiftMoved() {
            return SHIFT_MOVED;
        }

        @Bean
        NoticeKind shiftCancelled() {
            return SHIFT_CANCELLED;
        }
    }
}
