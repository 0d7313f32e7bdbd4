package org.augenhoehe.participation.tasks.show;

import java.util.UUID;

import org.augenhoehe.participation.tasks.bear.BearingBook;
import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.participation.tasks.task.TasksMethod;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One task: reading it, taking it on, handing it over, giving it back.
@Controller
@RequestMapping(SharedTask.PATH + "/{id}")
@Access(For.SIGNED_IN)
class TaskPages {
    private final TaskView view;
    private final TaskStore tasks;
    private final BearingBook book;

    TaskPages(TaskView view, TaskStore tasks, BearingBook book) {
        this.view = view;
        this.tasks = tasks;
        this.book = book;
    }

    @GetMapping
    @Access(For.EVERYONE)
    View show(Page page, @PathVariable UUID id) {
        return view.show(page, id);
    }

    /// @param looking where the button stood; empty on the page of the task itself
    @PostMapping("/uebernehmen")
    @Assisted("tasks.act.taken")
    View takeOn(Page page, @PathVariable UUID id, @RequestParam(name = "ansicht", defaultValue = "") String looking) {
        var acted = book.takeOn(page.visitor().id(), id);
        return acted instanceof Acted.Done && !looking.isEmpty()
                ? page.goOn(back(id, looking), "success", "tasks.taken")
                : after(page, id, acted, "tasks.taken");
    }

    private String back(UUID id, String looking) {
        return tasks.find(id)
                .map(task -> TasksMethod.of(task.step()) + "?ansicht="
                        + Looking.of(looking).address() + "#a-" + id)
                .orElseGet(() -> SharedTask.path(id));
    }

    @PostMapping("/zurueckgeben")
    @Assisted("tasks.act.given-back")
    View giveBack(Page page, @PathVariable UUID id) {
        return after(page, id, book.giveBack(page.visitor().id(), id), "tasks.given-back");
    }

    @PostMapping("/uebergeben")
    View offer(Page page, @PathVariable UUID id, @RequestParam(name = "to", required = false) @Nullable UUID to) {
        if (to == null) {
            return view.again(page, id, "offer", Form.empty().reject("to", page.t("tasks.offer.missing")));
        }
        return after(page, id, book.offer(page.visitor().id(), id, to), "tasks.offered");
    }

    @PostMapping("/doch-nicht-uebergeben")
    View withdrawOffer(Page page, @PathVariable UUID id) {
        return after(page, id, book.withdrawOffer(page.visitor().id(), id), "tasks.offer.withdrawn");
    }

    @PostMapping("/angebot/{from}/annehmen")
    View accept(Page page, @PathVariable UUID id, @PathVariable UUID from) {
        return after(page, id, book.answer(page.visitor().id(), id, from, true), "tasks.taken");
    }

    @PostMapping("/angebot/{from}/ablehnen")
    View decline(Page page, @PathVariable UUID id, @PathVariable UUID from) {
        return after(page, id, book.answer(page.visitor().id(), id, from, false), "tasks.offer.declined");
    }

    private View after(Page page, UUID id, Acted acted, String done) {
        return acted instanceof Acted.Done
                ? page.goOn(SharedTask.path(id), "success", done)
                : view.again(page, id, Acted.sentence(page, acted));
    }
}
