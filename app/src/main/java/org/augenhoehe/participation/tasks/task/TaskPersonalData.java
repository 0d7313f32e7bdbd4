package org.augenhoehe.participation.tasks.task;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What is to be done stays for the others, and so does its history, without the name.
@Component
class TaskPersonalData implements PersonalData {
    private final TaskStore tasks;
    private final TaskHistory history;

    TaskPersonalData(TaskStore tasks, TaskHistory history) {
        this.tasks = tasks;
        this.history = history;
    }

    @Override
    public int order() {
        return 370;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.shared_task", "participation.shared_task_entry");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "tasks.data.added",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("tasks.data.address", "tasks.data.wording"),
                        tasks.listAddedBy(person).stream()
                                .map(one -> List.<Object>of(one.path(), one.wording()))
                                .toList()),
                new PersonalSection(
                        "tasks.data.history",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of("tasks.data.act", "tasks.data.day"),
                        history.listOf(person).stream()
                                .map(one ->
                                        List.<Object>of(new TextKey(one.act().textKey()), one.at()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        tasks.forget(person);
        history.forget(person);
    }
}
