package org.augenhoehe.platform.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Erases a person from all rooms, wholly or not at all.
///
/// The intention is noted outside the database before the commit, so that it survives a crash and
/// the restore of an older backup: whoever is in the ledger and here is erased at the next start.
@Component
public class Erasure {
    private final List<PersonalData> rooms;
    private final ErasureLedger ledger;
    private final ObjectProvider<KnownPeople> people;

    Erasure(List<PersonalData> rooms, ErasureLedger ledger, ObjectProvider<KnownPeople> people) {
        this.rooms = rooms.stream()
                .sorted(Comparator.comparingInt(PersonalData::order))
                .toList();
        this.ledger = ledger;
        this.people = people;
    }

    /// Everything that is stored about a person, room by room.
    @Transactional(readOnly = true)
    public List<PersonalSection> about(UUID person) {
        return rooms.stream().flatMap(room -> room.about(person).stream()).toList();
    }

    @Transactional
    public void erase(UUID person) {
        ledger.add(person);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    ledger.withdraw(person);
                }
            }
        });
        // First of all, so that what this person is doing this moment is done before, or not at all.
        people.getObject().holdStill(person);
        people.getObject().holdLeaving(person);
        rooms.forEach(room -> room.hold(person));
        for (var room : rooms.reversed()) {
            room.erase(person);
        }
    }
}
