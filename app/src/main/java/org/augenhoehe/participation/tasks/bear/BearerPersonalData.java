package org.augenhoehe.participation.tasks.bear;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.tasks.task.TaskStore;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Who goes gives back what they had taken on: somebody else can do it.
@Component
class BearerPersonalData implements PersonalData {
    private final BearerStore bearers;
    private final TaskStore tasks;

    BearerPersonalData(BearerStore bearers, TaskStore tasks) {
        this.bearers = bearers;
        this.tasks = tasks;
    }

    @Override
    public int order() {
        return 371;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.shared_task_bearer");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var own = tasks.list(
                bearers.listOf(person).stream().map(Bearer::task).distinct().toList());
        return List.of(new PersonalSection(
                "tasks.data.borne",
                Fate.ERASED,
                List.of("tasks.data.address", "tasks.data.wording"),
                own.stream()
                        .map(one -> List.<Object>of(one.path(), one.wording()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        bearers.forget(person);
    }
}
