package org.augenhoehe.sharing.handover.house;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.files.Uploads;
import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.augenhoehe.sharing.booking.Booking;
import org.augenhoehe.sharing.handover.damage.DamageStore;
import org.augenhoehe.sharing.handover.note.HandoverNoteStore;
import org.augenhoehe.sharing.handover.sign.HandoverStore;
import org.springframework.stereotype.Component;

/// That a thing changed hands, and what was said of it, stays for the other side, without the name; pictures go.
@Component
class HandoverPersonalData implements PersonalData {
    private static final List<String> COLUMNS =
            List.of("sharing.handover.data.where", "sharing.handover.data.what", "sharing.handover.data.at");

    private final HandoverStore handovers;
    private final DamageStore damages;
    private final HandoverNoteStore notes;
    private final Uploads uploads;

    HandoverPersonalData(HandoverStore handovers, DamageStore damages, HandoverNoteStore notes, Uploads uploads) {
        this.handovers = handovers;
        this.damages = damages;
        this.notes = notes;
        this.uploads = uploads;
    }

    @Override
    public int order() {
        return 524;
    }

    @Override
    public Set<String> tables() {
        return Set.of("sharing.handover", "sharing.damage", "sharing.note");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        return List.of(
                new PersonalSection(
                        "sharing.handover.data.handovers",
                        Fate.STAYS_WITHOUT_NAME,
                        COLUMNS,
                        handovers.listEntered(person).stream()
                                .map(one -> List.<Object>of(
                                        Booking.path(one.booking()),
                                        new TextKey("sharing.handover.data." + one.kind()),
                                        one.at()))
                                .toList()),
                new PersonalSection(
                        "sharing.handover.data.damages",
                        Fate.STAYS_WITHOUT_NAME,
                        COLUMNS,
                        damages.listReported(person).stream()
                                .map(one -> List.<Object>of(
                                        one.path(), new TextKey(one.state().textKey()), one.at()))
                                .toList()),
                new PersonalSection(
                        "sharing.handover.data.notes",
                        Fate.STAYS_WITHOUT_NAME,
                        List.of(
                                "sharing.handover.data.words",
                                "sharing.handover.data.picture",
                                "sharing.handover.data.at"),
                        notes.listOf(person).stream()
                                .map(one -> List.<Object>of(one.words(), one.told(), one.at()))
                                .toList()));
    }

    @Override
    public void erase(UUID person) {
        notes.forget(person).forEach(uploads::delete);
        damages.forget(person);
        handovers.forget(person);
    }
}
