package org.augenhoehe.participation.tasks.show;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.participation.tasks.shift.Shift;
import org.augenhoehe.participation.tasks.shift.ShiftBook;
import org.augenhoehe.participation.tasks.shift.ShiftStore;
import org.augenhoehe.participation.tasks.shift.Shifted;
import org.augenhoehe.participation.tasks.shift.SignUpBook;
import org.augenhoehe.participation.tasks.task.SharedTask;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import jakarta.validation.Valid;

/// The shifts of a task.
@Controller
@RequestMapping(SharedTask.PATH + "/{id}/schichten")
@Access(For.SIGNED_IN)
class ShiftPages {
    private static final String TEMPLATE = "participation/tasks/shift";
    private static final int LONGEST = 1000;

    private final TaskView view;
    private final TaskStore tasks;
    private final TaskDoor door;
    private final ShiftStore shifts;
    private final ShiftBook book;
    private final SignUpBook signUps;

    ShiftPages(TaskView view, TaskStore tasks, TaskDoor door, ShiftStore shifts, ShiftBook book, SignUpBook signUps) {
        this.view = view;
        this.tasks = tasks;
        this.door = door;
        this.shifts = shifts;
        this.book = book;
        this.signUps = signUps;
    }

    @PostMapping
    View add(Page page, @PathVariable UUID id, @Valid @ModelAttribute ShiftForm typed, BindingResult validation) {
        own(page, id);
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var shifted = book.add(page.visitor().id(), id, typed.times(), typed.shiftPeople());
            if (shifted instanceof Shifted.Done) {
                return page.goOn(here(id), "success", "tasks.shift.added");
            }
            form.reject(field(shifted), Shifted.sentence(page, shifted));
        }
        return view.again(page, id, "shift", form);
    }

    @GetMapping("/{shift}")
    View ask(Page page, @PathVariable UUID id, @PathVariable UUID shift) {
        var found = get(id, shift);
        return page.show(TEMPLATE, values(own(page, id), found, ShiftForm.of(found), Form.empty()));
    }

    @PostMapping("/{shift}")
    View move(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID shift,
            @Valid @ModelAttribute ShiftForm typed,
            BindingResult validation) {
        var task = own(page, id);
        var found = get(id, shift);
        var form = page.form(validation);
        if (!form.hasErrors()) {
            var shifted = book.move(page.visitor().id(), shift, typed.times(), typed.shiftPeople());
            if (shifted instanceof Shifted.Done) {
                return page.goOn(here(id), "success", "tasks.shift.moved");
            }
            form.reject(field(shifted), Shifted.sentence(page, shifted));
        }
        return page.again(TEMPLATE, values(task, found, form, Form.empty()));
    }

    @PostMapping("/{shift}/absagen")
    View cancel(
            Page page,
            @PathVariable UUID id,
            @PathVariable UUID shift,
            @RequestParam(defaultValue = "") String shiftReason) {
        var task = own(page, id);
        var found = get(id, shift);
        var form = Form.empty().with("shiftReason", shiftReason);
        if (shiftReason.isBlank() || shiftReason.length() > LONGEST) {
            form.reject("shiftReason", page.t("tasks.drop.missing"));
        } else {
            var shifted = book.cancel(page.visitor().id(), shift, shiftReason.strip());
            if (shifted instanceof Shifted.Done) {
                return page.goOn(here(id), "success", "tasks.shift.cancelled.done");
            }
            form.reject("shiftReason", Shifted.sentence(page, shifted));
        }
        return page.again(TEMPLATE, values(task, found, ShiftForm.of(found), form));
    }

    private static Map<String, ?> values(SharedTask task, Shift shift, Form form, Form cancelling) {
        return Map.of("task", task, "shift", shift, "form", form, "cancelling", cancelling);
    }

    @PostMapping("/{shift}/eintragen")
    @Assisted("tasks.act.signed-up")
    View signUp(Page page, @PathVariable UUID id, @PathVariable UUID shift) {
        var shifted = signUps.signUp(page.visitor().id(), get(id, shift).id());
        return shifted instanceof Shifted.Done
                ? page.goOn(here(id), "success", "tasks.shift.signed-up")
                : view.again(page, id, Shifted.sentence(page, shifted));
    }

    @PostMapping("/{shift}/austragen")
    @Assisted("tasks.act.signed-off")
    View signOff(Page page, @PathVariable UUID id, @PathVariable UUID shift) {
        signUps.signOff(page.visitor().id(), get(id, shift).id());
        return page.goOn(here(id), "success", "tasks.shift.signed-off");
    }

    private Shift get(UUID task, UUID shift) {
        return shifts.find(shift).filter(one -> one.task().equals(task)).orElseThrow(NotFound::new);
    }

    private SharedTask own(Page page, UUID id) {
        var task = tasks.find(id).orElseThrow(NotFound::new);
        if (!door.looksAfter(page.visitor().id(), task)) {
            throw new Forbidden();
        }
        return task;
    }

    private static String field(Shifted shifted) {
        return shifted instanceof Shifted.Refused(var why) && why == Shifted.Why.TOO_FEW ? "shiftPeople" : "shiftFrom";
    }

    private static String here(UUID id) {
        return SharedTask.path(id) + "#schichten";
    }
}
