package org.augenhoehe.people.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.augenhoehe.people.Organisations;
import org.springframework.stereotype.Component;

@Component
class OrganisationRegister implements Organisations {
    private final OrganisationStore organisations;
    private final MembershipStore memberships;

    OrganisationRegister(OrganisationStore organisations, MembershipStore memberships) {
        this.organisations = organisations;
        this.memberships = memberships;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return organisations.names(ids);
    }

    @Override
    public Map<UUID, String> listNames() {
        return organisations.listNames();
    }

    @Override
    public Set<UUID> listOfMember(UUID person) {
        return confirmed(person, Membership::counts);
    }

    @Override
    public Set<UUID> listSpokenForBy(UUID person) {
        return confirmed(person, Membership::speaks);
    }

    @Override
    public List<UUID> listSpeakers(UUID organisation) {
        return memberships.listOf(organisation).stream()
                .filter(Membership::speaks)
                .map(Membership::person)
                .toList();
    }

    @Override
    public Map<UUID, Set<UUID>> listGroupsOf(Collection<UUID> people) {
        return memberships.listGroupsOf(people);
    }

    @Override
    public Set<UUID> listGroups(Collection<UUID> some) {
        return organisations.listGroups(some);
    }

    private Set<UUID> confirmed(UUID person, Predicate<Membership> wanted) {
        var ids = memberships.listOfPerson(person).stream()
                .filter(wanted)
                .map(Membership::organisation)
                .collect(Collectors.toSet());
        return organisations.names(ids).keySet();
    }
}
