package org.augenhoehe.undertakings.accord;

import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.platform.web.Forbidden;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.participants.Participant;
import org.augenhoehe.undertakings.participants.ParticipantStore;
import org.springframework.stereotype.Component;

/// What the page of a proposal shows. A goal is read by everybody; who should host, by those who take part.
@Component
class Accords {
    private final UndertakingStore undertakings;
    private final AccordStore store;
    private final ParticipantStore participants;
    private final People people;
    private final Clock clock;

    Accords(
            UndertakingStore undertakings,
            AccordStore store,
            ParticipantStore participants,
            People people,
            Clock clock) {
        this.undertakings = undertakings;
        this.store = store;
        this.participants = participants;
        this.people = people;
        this.clock = clock;
    }

    AccordShown of(Page page, UUID id) {
        var accord = store.get(id);
        var visitor = page.visitor().person();
        var own = visitor == null
                ? null
                : participants
                        .find(accord.undertaking(), visitor)
                        .filter(Participant::takesPart)
                        .orElse(null);
        if (!accord.isPublic() && own == null) {
            throw new Forbidden();
        }
        var hosts = participants.listHosts(accord.undertaking()).stream()
                .map(Participant::person)
                .toList();
        var consent = new Consent(accord, store.listVoices(id), participants.listPeople(accord.undertaking()), hosts);
        var objections = consent.objections();
        var named = new HashSet<UUID>();
        objections.forEach(voice -> named.add(voice.person()));
        if (accord.person() != null) {
            named.add(accord.person());
        }
        Map<UUID, String> names = own == null ? Map.of() : people.names(named);
        return new AccordShown(
                undertakings.get(accord.undertaking()),
                accord,
                consent.judge(clock.instant()),
                accord.person() == null ? null : names.get(accord.person()),
                consent.agreeing(),
                objections.stream()
                        .map(voice -> new AccordShown.Objection(
                                voice.id(),
                                names.getOrDefault(voice.person(), ""),
                                voice.hidden() || voice.objection() == null ? "" : voice.objection()))
                        .toList(),
                consent.voices().stream()
                        .filter(voice -> voice.person().equals(visitor))
                        .findFirst()
                        .orElse(null),
                own != null && !accord.excludes(own.person()),
                own != null && own.person().equals(accord.person()),
                own != null && accord.isOpen() && accord.mayBeRewordedBy(own.person()),
                own != null && accord.isOpen() && own.person().equals(accord.proposedBy()));
    }
}
