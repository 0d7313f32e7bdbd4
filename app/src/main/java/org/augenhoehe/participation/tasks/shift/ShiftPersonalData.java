package org.augenhoehe.participation.tasks.shift;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.tasks.task.SharedTask;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Who goes leaves their shifts: somebody else can come.
@Component
class ShiftPersonalData implements PersonalData {
    private final ShiftStore shifts;
    private final SignedUpStore signedUp;

    ShiftPersonalData(ShiftStore shifts, SignedUpStore signedUp) {
        this.shifts = shifts;
        this.signedUp = signedUp;
    }

    @Override
    public int order() {
        return 372;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.shift_person");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(new PersonalSection(
                "tasks.data.shifts",
                Fate.ERASED,
                List.of("tasks.data.address", "tasks.data.from", "tasks.data.until"),
                shifts.listOf(person).stream()
                        .map(one -> List.<Object>of(SharedTask.path(one.task()), one.begins(), one.ends()))
                        .toList()));
    }

    @Override
    public void erase(UUID person) {
        signedUp.forget(person);
    }
}
