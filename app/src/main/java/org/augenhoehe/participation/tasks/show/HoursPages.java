package org.augenhoehe.participation.tasks.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.tasks.hour.Counted;
import org.augenhoehe.participation.tasks.hour.GivenHours;
import org.augenhoehe.participation.tasks.hour.HoursBook;
import org.augenhoehe.participation.tasks.hour.HoursStore;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.security.Assisted;
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

/// The time that one gave to a task, for oneself to see and correct.
@Controller
@RequestMapping(SharedTask.PATH + "/{id}/stunden")
@Access(For.SIGNED_IN)
class HoursPages {
    private static final String TEMPLATE = "participation/tasks/hours";

    private final TaskView view;
    private final TaskStore tasks;
    private final HoursStore store;
    private final HoursBook book;

    HoursPages(TaskView view, TaskStore tasks, HoursStore store, HoursBook book) {
        this.view = view;
        this.tasks = tasks;
        this.store = store;
        this.book = book;
    }

    @PostMapping
    @Assisted("tasks.act.hours")
    View give(Page page, @PathVariable UUID id, @Valid @ModelAttribute HoursForm typed, BindingResult validation) {
        var form = checked(page, typed, validation);
        if (!form.hasErrors()) {
            var counted = book.give(page.visitor().id(), id, typed.hoursDay(), typed.minutes(), typed.paid());
            if (counted instanceof Counted.Done) {
                return page.goOn(here(id), "success", "tasks.hours.added");
            }
            form.reject(field(counted), Counted.sentence(page, counted));
        }
        return view.again(page, id, "hours", form);
    }

    @GetMapping("/{given}")
    @Assisted
    View ask(Page page, @PathVariable UUID id, @PathVariable UUID given) {
        return page.show(TEMPLATE, values(page, id, given, HoursForm.of(own(page, given))));
    }

    @PostMapping("/{given}")
    @Assisted("tasks.act.hours")
    View correct(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID given,
            @Valid @ModelAttribute HoursForm typed,
            BindingResult validation) {
        var form = checked(page, typed, validation);
        if (!form.hasErrors()) {
            var counted = book.correct(page.visitor().id(), given, typed.hoursDay(), typed.minutes(), typed.paid());
            if (counted instanceof Counted.Done) {
                return page.goOn(here(id), "success", "tasks.hours.corrected");
            }
            form.reject(field(counted), Counted.sentence(page, counted));
        }
        return page.again(TEMPLATE, values(page, id, given, form));
    }

    @PostMapping("/{given}/loeschen")
    @Assisted("tasks.act.hours")
    View takeBack(Page page, @PathVariable UUID id, @PathVariable UUID given) {
        var counted = book.takeBack(page.visitor().id(), given);
        return counted instanceof Counted.Done
                ? page.goOn(here(id), "success", "tasks.hours.removed")
                : view.again(page, id, Counted.sentence(page, counted));
    }

    private static Form checked(Page page, HoursForm typed, BindingResult validation) {
        var form = page.form(validation);
        if (!form.hasErrors() && !typed.isSensible()) {
            form.reject("hours", page.t("tasks.hours.wrong"));
        }
        return form;
    }

    private static String field(Counted counted) {
        return counted instanceof Counted.Refused(var why)
                ? switch (why) {
                    case FUTURE -> "hoursDay";
                    case TOO_MANY -> "hours";
                }
                : "";
    }

    private GivenHours own(Page page, UUID given) {
        return store.find(given)
                .filter(one -> page.visitor().id().equals(one.person()))
                .orElseThrow(NotFound::new);
    }

    private Map<String, ?> values(Page page, UUID id, UUID given, Form form) {
        return Map.of("task", tasks.find(id).orElseThrow(NotFound::new), "given", own(page, given), "form", form);
    }

    private static String here(UUID id) {
        return SharedTask.path(id) + "#stunden";
    }
}
