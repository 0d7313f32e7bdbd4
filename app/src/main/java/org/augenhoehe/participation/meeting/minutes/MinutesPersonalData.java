package org.augenhoehe.participation.meeting.minutes;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.participation.meeting.Meeting;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.springframework.stereotype.Component;

/// Minutes say what happened: they stay, without the name.
@Component
class MinutesPersonalData implements PersonalData {
    private static final List<String> COLUMNS = List.of("meeting.data.address", "meeting.data.wording");

    private final PieceStore pieces;
    private final ObjectionStore objections;

    MinutesPersonalData(PieceStore pieces, ObjectionStore objections) {
        this.pieces = pieces;
        this.objections = objections;
    }

    @Override
    public int order() {
        return 396;
    }

    @Override
    public Set<String> tables() {
        return Set.of("participation.minutes_piece", "participation.minutes_objection");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "meeting.data.pieces",
                        Fate.STAYS_WITHOUT_NAME,
                        COLUMNS,
                        pieces.listBy(person).stream()
                                .map(one -> List.<Object>of(Meeting.path(one.step()) + "/protokoll", one.wording()))
                                .toList()),
                new PersonalSection(
                        "meeting.data.objections",
                        Fate.STAYS_WITHOUT_NAME,
                        COLUMNS,
                        objections.listBy(person).stream()
                                .map(one -> List.<Object>of(one.path(), one.wording()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        pieces.forget(person);
        objections.forget(person);
    }
}
