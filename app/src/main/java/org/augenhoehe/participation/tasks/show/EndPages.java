package org.augenhoehe.participation.tasks.show;

import java.util.UUID;

import org.augenhoehe.participation.tasks.bear.EndBook;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.participation.tasks.task.TasksMethod;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// That a task is done, dropped, or goes on after all.
@Controller
@RequestMapping(SharedTask.PATH + "/{id}")
@Access(For.SIGNED_IN)
class EndPages {
    private static final int LONGEST = 1000;

    private final TaskView view;
    private final TaskStore tasks;
    private final EndBook book;

    EndPages(TaskView view, TaskStore tasks, EndBook book) {
        this.view = view;
        this.tasks = tasks;
        this.book = book;
    }

    @PostMapping("/erledigt")
    @Assisted("tasks.act.done")
    View done(Page page, @PathVariable UUID id, @RequestParam(name = "ansicht", defaultValue = "") String looking) {
        return after(page, id, book.done(page.visitor().id(), id), "tasks.done", looking);
    }

    @PostMapping("/wieder-offen")
    View reopen(Page page, @PathVariable UUID id) {
        return after(page, id, book.reopen(page.visitor().id(), id), "tasks.reopened", "");
    }

    @PostMapping("/fallen-lassen")
    View drop(Page page, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var form = Form.empty().with("reason", reason);
        if (reason.isBlank() || reason.length() > LONGEST) {
            return view.again(page, id, "drop", form.reject("reason", page.t("tasks.drop.missing")));
        }
        var acted = book.drop(page.visitor().id(), id, reason.strip());
        return acted instanceof Acted.NotSo
                ? view.again(page, id, "drop", form.reject("reason", Acted.sentence(page, acted)))
                : after(page, id, acted, "tasks.dropped", "");
    }

    private View after(Page page, UUID id, Acted acted, String done, String looking) {
        if (!(acted instanceof Acted.Done)) {
            return view.again(page, id, Acted.sentence(page, acted));
        }
        var back = looking.isEmpty()
                ? SharedTask.path(id)
                : TasksMethod.of(tasks.find(id).orElseThrow().step()) + "?ansicht="
                        + Looking.of(looking).address() + "#a-" + id;
        return page.goOn(back, "success", done);
    }
}
