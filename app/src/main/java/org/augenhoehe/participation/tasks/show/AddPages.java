package org.augenhoehe.participation.tasks.show;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.participation.tasks.task.Acted;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskBook;
import org.augenhoehe.participation.tasks.task.TasksMethod;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.Undertakings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// Adding a task: from a page of its own, or with one button from the plan.
@Controller
@RequestMapping("/aufgaben-teilen/{step}")
@Access(For.SIGNED_IN)
class AddPages {
    /// What a task can come from.
    private static final List<String> SOURCES = List.of("commitment", "result", "proposal");

    private static final int MOST = 100;

    private final Tasks tasks;
    private final TaskBook book;
    private final Undertakings undertakings;
    private final Thread thread;

    AddPages(Tasks tasks, TaskBook book, Undertakings undertakings, Thread thread) {
        this.tasks = tasks;
        this.book = book;
        this.undertakings = undertakings;
        this.thread = thread;
    }

    @GetMapping("/neu")
    @Assisted
    View ask(Page page, @PathVariable UUID step) {
        var found = tasks.get(step);
        var entrance = undertakings.entrance(found, page.visitor().id());
        var form = Form.empty().with("wanted", "1").with("due", found.lastDay().toString());
        return entrance == Entrance.OPEN
                ? page.show("participation/tasks/add", values(page, found, form))
                : page.goOn(TasksMethod.of(step), "warning", "tasks.refused.closed");
    }

    @PostMapping("/neu")
    @Assisted("tasks.act.added")
    View add(Page page, @PathVariable UUID step, @Valid @ModelAttribute TaskForm typed, BindingResult validation) {
        var found = tasks.get(step);
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var acted = book.add(page.visitor().id(), step, typed.wish(), typed.source());
            if (acted instanceof Acted.Done(var id, var held)) {
                return page.goOn(SharedTask.path(id), held ? "info" : "success", held ? "tasks.held" : "tasks.added");
            }
            form.reject(field(acted), Acted.sentence(page, acted));
        }
        return page.again("participation/tasks/add", values(page, found, form));
    }

    @PostMapping("/aus-dem-plan/{planned}")
    @Assisted("tasks.act.added")
    View addPlanned(Page page, @PathVariable UUID step, @PathVariable UUID planned) {
        tasks.get(step);
        return switch (book.addPlanned(page.visitor().id(), step, planned)) {
            case Acted.Done(var id, var held) ->
                page.goOn(SharedTask.path(id), held ? "info" : "success", held ? "tasks.held" : "tasks.added");
            case Acted.Refused refused -> page.goOn(TasksMethod.of(step), "warning", "tasks.planned.already");
            case Acted.NotNow notNow -> page.goOn(TasksMethod.of(step), "warning", "tasks.refused.closed");
            case Acted.NotSo notSo -> page.goOn(TasksMethod.of(step), "warning", "tasks.refused.door");
        };
    }

    static String field(Acted acted) {
        return acted instanceof Acted.Refused(var why)
                ? switch (why) {
                    case PAST -> "due";
                    case TOO_FEW -> "wanted";
                    default -> "";
                }
                : acted instanceof Acted.NotSo ? "wording" : "";
    }

    private Map<String, ?> values(Page page, Step step, Form form) {
        var sources = thread.listWithin(step.undertaking(), SOURCES, MOST).stream()
                .filter(knot -> !knot.id().equals(step.id()))
                .map(knot -> new Option(knot.id().toString(), Objects.requireNonNullElse(knot.title(), "")))
                .toList();
        return Map.of("step", step, "sources", sources, "form", form);
    }
}
