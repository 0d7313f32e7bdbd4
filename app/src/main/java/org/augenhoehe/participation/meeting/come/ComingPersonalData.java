package org.augenhoehe.participation.meeting.come;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

/// What somebody said to invitations, and where they were.
@Component
class ComingPersonalData implements PersonalData {
    private final ComingStore store;

    ComingPersonalData(ComingStore store) {
        this.store = store;
    }

    @Override
    public int order() {
        return 395;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.meeting_answer", "participation.attendance");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "meeting.data.coming",
                        Fate.ERASED,
                        List.of(
                                "meeting.data.address",
                                "meeting.data.answer",
                                "meeting.data.people",
                                "meeting.data.interpreter",
                                "meeting.data.children",
                                "meeting.data.free"),
                        store.listOf(person).stream()
                                .map(one -> List.<Object>of(
                                        Meeting.path(one.step()),
                                        new TextKey(one.answer().textKey()),
                                        one.people(),
                                        one.interpreter(),
                                        one.children(),
                                        one.stepFree()))
                                .toList()),
                new PersonalSection(
                        "meeting.data.attended",
                        Fate.ERASED,
                        List.of("meeting.data.address"),
                        store.listAttended(person).stream()
                                .map(step -> List.<Object>of(Meeting.path(step)))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        store.forget(person);
    }
}
