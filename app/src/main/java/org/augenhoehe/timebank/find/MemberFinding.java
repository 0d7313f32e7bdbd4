package org.augenhoehe.timebank.find;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.people.Organisations;
import org.augenhoehe.people.People;
import org.augenhoehe.timebank.find.CallingCardStore.Member;
import org.augenhoehe.timebank.find.CallingCardStore.Shared;
import org.springframework.stereotype.Component;

/// Finds the other side of an exchange.
@Component
public class MemberFinding {
    /// So few that nobody leafs through the members.
    public static final int MOST = 8;

    /// With fewer letters almost everybody is meant.
    public static final int LEAST_LETTERS = 3;

    /// How many members one search looks at.
    private static final int ALL = 5000;

    private final CallingCardStore store;
    private final People people;
    private final Organisations organisations;

    MemberFinding(CallingCardStore store, People people, Organisations organisations) {
        this.store = store;
        this.people = people;
        this.organisations = organisations;
    }

    /// Members whose name has these letters: those who want to be found by it, and those of one's own groups.
    public List<Found> search(UUID person, String typed) {
        var members = store.listMembers(ALL);
        var near = near(person, members);
        return named(
                members, typed, one -> !one.person().equals(person) && (one.byName() || near.contains(one.person())));
    }

    /// The same for who keeps the desk: every member.
    public List<Found> searchAll(String typed) {
        return named(store.listMembers(ALL), typed, one -> true);
    }

    /// Whoever showed this code.
    public Optional<Found> byCode(String typed) {
        var code = ShortCode.typed(typed);
        if (!code.isWhole()) {
            return Optional.empty();
        }
        return store.findByCode(code.signs())
                .flatMap(one -> Optional.ofNullable(
                                people.names(Set.of(one.person())).get(one.person()))
                        .map(name -> new Found(one.account(), name)));
    }

    /// Groups and organisations with an account, by name.
    public List<Found> listShared() {
        var shared = store.listShared();
        var names =
                organisations.names(shared.stream().map(Shared::organisation).toList());
        return shared.stream()
                .flatMap(one ->
                        Stream.ofNullable(names.get(one.organisation())).map(name -> new Found(one.account(), name)))
                .sorted(Comparator.comparing(Found::name))
                .toList();
    }

    private List<Found> named(List<Member> members, String typed, Predicate<Member> admitted) {
        var wanted = typed.strip().toLowerCase(Locale.GERMAN);
        if (wanted.length() < LEAST_LETTERS) {
            return List.of();
        }
        var looked = members.stream().filter(admitted).toList();
        var names = people.names(looked.stream().map(Member::person).toList());
        return looked.stream()
                .flatMap(one -> Stream.ofNullable(names.get(one.person())).map(name -> new Found(one.account(), name)))
                .filter(one -> one.name().toLowerCase(Locale.GERMAN).contains(wanted))
                .sorted(Comparator.comparing(Found::name))
                .limit(MOST)
                .toList();
    }

    /// Who is in a group with this person knows them.
    private Set<UUID> near(UUID person, Collection<Member> members) {
        var all = members.stream().map(Member::person).collect(Collectors.toCollection(HashSet::new));
        all.add(person);
        return organisations.listGroupsOf(all).values().stream()
                .filter(group -> group.contains(person))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
