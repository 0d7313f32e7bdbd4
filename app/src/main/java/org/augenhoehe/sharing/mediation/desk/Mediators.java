package org.augenhoehe.sharing.mediation.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.sharing.mediation.Dispute;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may take which conflict: in office, chosen by the whole place or by a group to which both people belong, and
/// with nothing to do with it. Whoever belongs to an organisation on one side is involved, as in moderation.
@Component
public class Mediators {
    private final MediatorStore store;
    private final Organisations organisations;
    private final Clock clock;

    Mediators(MediatorStore store, Organisations organisations, Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.clock = clock;
    }

    /// Everybody who is in office today.
    List<Mediator> listNow() {
        var today = LocalDate.ofInstant(clock.instant(), Step.ZONE);
        return store.listChosen(today).stream()
                .filter(one -> one.isInOffice(today))
                .toList();
    }

    public boolean isMediator(UUID person) {
        return listNow().stream().anyMatch(one -> person.equals(one.person()));
    }

    public boolean isInvolved(UUID person, Dispute dispute) {
        if (person.equals(dispute.person()) || person.equals(dispute.otherPerson())) {
            return true;
        }
        var own = new HashSet<>(organisations.listOfMember(person));
        own.addAll(organisations.listSpokenForBy(person));
        return Stream.of(dispute.organisation(), dispute.otherOrganisation())
                .anyMatch(side -> side != null && own.contains(side));
    }

    /// Whether this person's office reaches as far as this conflict.
    public boolean isFor(UUID person, Dispute dispute) {
        return listNow().stream().filter(one -> person.equals(one.person())).anyMatch(one -> reaches(one, dispute));
    }

    /// Whether this person has it in hand, and still may: whose term is over, who was taken back, or who has come to
    /// belong to a side, reads it no more.
    public boolean mediates(UUID person, Dispute dispute) {
        return person.equals(dispute.mediator()) && isFor(person, dispute) && !isInvolved(person, dispute);
    }

    /// Whom to tell that one waits.
    public Set<UUID> listFor(Dispute dispute) {
        var able = new HashSet<UUID>();
        for (var one : listNow()) {
            if (one.person() != null && reaches(one, dispute) && !isInvolved(one.person(), dispute)) {
                able.add(one.person());
            }
        }
        return able;
    }

    private boolean reaches(Mediator one, Dispute dispute) {
        var group = one.organisation();
        return group == null || isMember(dispute.person(), group) && isMember(dispute.otherPerson(), group);
    }

    private boolean isMember(@Nullable UUID person, UUID group) {
        return person != null && organisations.listOfMember(person).contains(group);
    }

    /// Everybody on a side.
    public Collection<UUID> people(@Nullable UUID person, @Nullable UUID organisation) {
        return person != null
                ? List.of(person)
                : organisation == null ? List.of() : organisations.listSpeakers(organisation);
    }
}
