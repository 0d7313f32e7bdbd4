package org.augenhoehe.profile.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.people.StandingKind;
import org.augenhoehe.profile.Contributed;
import org.augenhoehe.profile.Decided;
import org.augenhoehe.profile.Decided.Choice;
import org.augenhoehe.profile.Decided.Veto;
import org.augenhoehe.profile.Worked;
import org.augenhoehe.undertakings.Course;
import org.augenhoehe.undertakings.Course.Member;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.UndertakingState;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Each flag is raised when its rule holds, and not a hair before.
class FlagsTest {
    private static final UUID HERE = new UUID(1, 1);
    private static final int YEAR = 2026;

    private final List<Member> members = new ArrayList<>();
    private final List<Contributed> contributed = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();
    private final List<Worked> worked = new ArrayList<>();
    private boolean collective = true;

    private List<UUID> join(StandingKind standing, int people, boolean host) {
        var joined = new ArrayList<UUID>();
        for (int i = 0; i < people; i++) {
            var person = new UUID(standing.ordinal() + 1L, members.size());
            members.add(new Member(person, standing, host));
            joined.add(person);
        }
        return joined;
    }

    private Reading reading() {
        var happened = new Happened(
                new Course(
                        HERE, "Wie?", "", null, UndertakingState.RUNNING, EnumSet.of(Phase.PLAN), members, List.of()),
                collective,
                contributed,
                decided,
                List.of(),
                worked);
        return new Reading(Flags.of(
                happened,
                new Picture(Shelter.withinUndertakings(Acts.of(happened)).blocks())));
    }

    private record Reading(List<Flag> flags) {
        List<Flag.Kind> kinds() {
            return flags.stream().map(Flag::kind).toList();
        }

        Flag get(Flag.Kind kind) {
            return flags.stream()
                    .filter(flag -> flag.kind() == kind)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void work(UUID person, int year, boolean paid, long hours) {
        worked.add(new Worked(HERE, Phase.DELIVER, person, year, paid, hours * 60));
    }

    private void vote(List<UUID> users, List<UUID> staff, Choice... options) {
        var roll = new HashMap<UUID, StandingKind>();
        users.forEach(person -> roll.put(person, StandingKind.SERVICE_USER));
        staff.forEach(person -> roll.put(person, StandingKind.PROFESSIONAL));
        decided.add(new Decided(
                new UUID(5, decided.size()),
                HERE,
                Phase.PLAN,
                LocalDate.of(YEAR, 3, 1),
                "Was?",
                "/abstimmung",
                Decided.Force.BINDING,
                roll,
                Veto.NOBODY,
                List.of(options)));
    }

    private static Choice proposal(UUID by, boolean chosen) {
        return new Choice(UUID.randomUUID(), Set.of(by), chosen, null);
    }

    @Test
    void usersWhoDoHalfOfTheWorkAndHaveLessThanAQuarterOfTheSay() {
        var users = join(StandingKind.SERVICE_USER, 6, true);
        var staff = join(StandingKind.PROFESSIONAL, 19, false);
        users.forEach(user -> work(user, YEAR, false, 5));
        staff.subList(0, 5).forEach(one -> work(one, YEAR, true, 6));
        vote(users, staff);
        // Work 30 of 60 hours; say 6 of 25, which is less than a quarter.
        var flag = reading().get(Flag.Kind.DELIVER_WITHOUT_DECIDING);
        assertThat(flag.figures().stream().map(Figure::amount)).containsExactly(30L, 60L, 6L, 25L);
    }

    @Test
    void aQuarterOfTheSayIsEnough() {
        var users = join(StandingKind.SERVICE_USER, 6, true);
        var staff = join(StandingKind.PROFESSIONAL, 18, false);
        users.forEach(user -> work(user, YEAR, false, 5));
        vote(users, staff);
        assertThat(reading().kinds()).doesNotContain(Flag.Kind.DELIVER_WITHOUT_DECIDING);
    }

    @Test
    void aPhaseInWhichOnlyOthersDidSomething() {
        var users = join(StandingKind.SERVICE_USER, 1, true);
        var staff = join(StandingKind.PROFESSIONAL, 1, false);
        contributed.add(new Contributed(HERE, Phase.PLAN, users.getFirst(), YEAR, 1, 0));
        contributed.add(new Contributed(HERE, Phase.PLAN, staff.getFirst(), YEAR, 1, 0));
        contributed.add(new Contributed(HERE, Phase.STEER, staff.getFirst(), YEAR, 1, 0));
        assertThat(reading().get(Flag.Kind.PHASE_WITHOUT_USERS).phases()).containsExactly(Phase.STEER);
    }

    @Test
    void hostsAmongWhomIsNoUser() {
        join(StandingKind.SERVICE_USER, 5, false);
        join(StandingKind.PROFESSIONAL, 1, true);
        assertThat(reading().kinds()).containsExactly(Flag.Kind.HOSTS_WITHOUT_USERS);
        join(StandingKind.TURNED_AWAY, 1, true);
        assertThat(reading().kinds()).isEmpty();
    }

    @Test
    void unpaidHoursRiseWhilePaidOnesFall() {
        var users = join(StandingKind.SERVICE_USER, 5, true);
        var staff = join(StandingKind.PROFESSIONAL, 5, false);
        users.forEach(user -> work(user, YEAR - 1, false, 2));
        users.forEach(user -> work(user, YEAR, false, 3));
        staff.forEach(one -> work(one, YEAR - 1, true, 8));
        staff.forEach(one -> work(one, YEAR, true, 7));
        var flag = reading().get(Flag.Kind.UNPAID_INSTEAD_OF_PAID);
        assertThat(flag.figures().stream().map(Figure::amount)).containsExactly(10L, 15L, 40L, 35L);
        staff.forEach(one -> work(one, YEAR, true, 1));
        assertThat(reading().kinds()).doesNotContain(Flag.Kind.UNPAID_INSTEAD_OF_PAID);
    }

    @Test
    void proposalsOfAGroupThatAreNeverChosen() {
        var users = join(StandingKind.SERVICE_USER, 5, true);
        var staff = join(StandingKind.PROFESSIONAL, 5, false);
        vote(
                users,
                staff,
                proposal(users.get(0), false),
                proposal(users.get(1), false),
                proposal(users.get(2), false),
                proposal(users.get(3), false),
                proposal(users.get(4), false),
                proposal(staff.getFirst(), true));
        var flag = reading().get(Flag.Kind.NEVER_CHOSEN);
        assertThat(flag.groups()).containsExactly(StandingGroup.USERS);
        assertThat(flag.figures()).containsExactly(new Figure(5, 5));
    }

    @Test
    void fourWhoseProposalsLoseAreNotPointedAt() {
        var users = join(StandingKind.SERVICE_USER, 4, true);
        var staff = join(StandingKind.PROFESSIONAL, 5, false);
        vote(
                users,
                staff,
                proposal(users.get(0), false),
                proposal(users.get(1), false),
                proposal(users.get(2), false),
                proposal(users.get(3), false),
                proposal(staff.getFirst(), true));
        assertThat(reading().kinds()).isEmpty();
    }

    @Test
    void whereEverybodyStandsAloneItIsSaid() {
        collective = false;
        join(StandingKind.SERVICE_USER, 5, true);
        assertThat(reading().kinds()).containsExactly(Flag.Kind.ONLY_SINGLE);
    }

    @Test
    void weightComesFromTheMajorityOrFromAVeto() {
        var users = join(StandingKind.SERVICE_USER, 2, true);
        var staff = join(StandingKind.PROFESSIONAL, 2, false);
        vote(users, staff);
        var half = decided.getFirst();
        assertThat(Weight.of(half)).isEqualTo(Weight.VOTE);
        assertThat(Weight.of(with(half, Veto.EVERYBODY))).isEqualTo(Weight.VETO);
        assertThat(Weight.of(with(half, Veto.OTHERS))).isEqualTo(Weight.VOTE);
        vote(users, staff.subList(0, 1));
        assertThat(Weight.of(decided.getLast())).isEqualTo(Weight.MAJORITY);
        vote(List.of(), staff);
        assertThat(Weight.of(with(decided.getLast(), Veto.EVERYBODY))).isEqualTo(Weight.NONE);
    }

    private static Decided with(Decided one, Veto veto) {
        return new Decided(
                one.id(),
                one.undertaking(),
                one.phase(),
                one.day(),
                one.question(),
                one.href(),
                one.force(),
                Map.copyOf(one.electorate()),
                veto,
                one.options());
    }
}
