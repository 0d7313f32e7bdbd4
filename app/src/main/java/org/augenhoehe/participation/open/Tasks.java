package org.augenhoehe.participation.open;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.api.Asked;
import org.augenhoehe.api.Resource;
import org.augenhoehe.participation.tasks.shift.Shift;
import org.augenhoehe.participation.tasks.shift.ShiftStore;
import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.participation.tasks.task.TaskStore;
import org.springframework.stereotype.Component;

@Component("tasksForPrograms")
class Tasks implements Resource<Task> {
    private final TaskStore store;
    private final ShiftStore shifts;

    Tasks(TaskStore store, ShiftStore shifts) {
        this.store = store;
        this.shifts = shifts;
    }

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public String about() {
        return "Tasks that people share: until when, how many are wanted, at which times, and how they stand.";
    }

    @Override
    public Class<Task> type() {
        return Task.class;
    }

    @Override
    public Set<String> narrowedBy() {
        return Set.of("step", "undertaking");
    }

    @Override
    public List<Task> list(Asked asked) {
        return told(
                asked.base(), store.listAfter(asked.after(), asked.by("undertaking"), asked.by("step"), asked.most()));
    }

    @Override
    public Optional<Task> find(String base, UUID id) {
        return told(base, store.find(id).filter(task -> !task.hidden()).stream().toList()).stream()
                .findFirst();
    }

    private List<Task> told(String base, List<SharedTask> found) {
        var times = shifts.list(found.stream().map(SharedTask::id).toList()).stream()
                .collect(Collectors.groupingBy(Shift::task));
        return found.stream()
                .map(one -> told(base, one, times.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Task told(String base, SharedTask one, List<Shift> times) {
        return new Task(
                one.id(),
                one.step(),
                one.undertaking(),
                one.wording(),
                one.details(),
                one.place(),
                one.state(),
                one.reason(),
                one.due(),
                one.wanted(),
                one.bearers(),
                times.stream().map(Tasks::told).toList(),
                URI.create(base + one.path()));
    }

    private static Task.Shift told(Shift shift) {
        return new Task.Shift(
                shift.id(),
                shift.begins(),
                shift.ends(),
                shift.people(),
                shift.signedUp(),
                shift.cancelled(),
                shift.reason());
    }
}
