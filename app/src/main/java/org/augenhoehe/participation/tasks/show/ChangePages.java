package org.augenhoehe.participation.tasks.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskBook;
import org.augenhoehe.participation.tasks.task.TaskDoor;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Who added a task, or hosts, says it otherwise.
@Controller
@RequestMapping(SharedTask.PATH + "/{id}/aendern")
@Access(For.SIGNED_IN)
class ChangePages {
    private static final String TEMPLATE = "participation/tasks/change";

    private final TaskStore tasks;
    private final TaskDoor door;
    private final TaskBook book;

    ChangePages(TaskStore tasks, TaskDoor door, TaskBook book) {
        this.tasks = tasks;
        this.door = door;
        this.book = book;
    }

    @GetMapping
    @Assisted
    View ask(Page page, @PathVariable UUID id) {
        var task = own(page, id);
        return page.show(TEMPLATE, Map.of("task", task, "form", TaskForm.of(task)));
    }

    @PostMapping
    @Assisted("tasks.act.changed")
    View change(Page page, @PathVariable UUID id, @Valid @ModelAttribute TaskForm typed, BindingResult validation) {
        own(page, id);
        Form form = page.form(validation);
        if (!form.hasErrors()) {
            var acted = book.change(page.visitor().id(), id, typed.seen(), typed.wish());
            if (acted instanceof Acted.Done(var done, var held)) {
                return page.goOn(
                        SharedTask.path(done), held ? "info" : "success", held ? "tasks.held" : "tasks.changed");
            }
            form.reject(AddPages.field(acted), Acted.sentence(page, acted));
        }
        // The form carries the version of what is there now: sent again it wins, and the visitor has been told.
        return page.again(TEMPLATE, Map.of("task", own(page, id), "form", form));
    }

    private SharedTask own(Page page, UUID id) {
        var task = tasks.find(id).orElseThrow(NotFound::new);
        if (!door.looksAfter(page.visitor().id(), task)) {
            throw new Forbidden();
        }
        return task;
    }
}
