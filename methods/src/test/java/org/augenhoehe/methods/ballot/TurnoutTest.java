package org.augenhoehe.methods.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.exact.Fraction;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnoutTest {
    private final Map<String, Long> eligible = new LinkedHashMap<>();
    private final List<Vote<String>> votes = new ArrayList<>();

    private Turnout turnout() {
        return Turnout.of(eligible, votes);
    }

    private void standing(String name, long people, int voted) {
        eligible.put(name, people);
        votes.addAll(Ballots.of(name, voted, "yes"));
    }

    @Test
    void eachStandingIsTold() {
        standing("users", 20, 5);
        standing("staff", 10, 0);
        assertThat(turnout().shown())
                .containsExactly(
                        Map.entry("users", new Turnout.Part(20, 5)), Map.entry("staff", new Turnout.Part(10, 0)));
        assertThat(turnout().rest()).isEmpty();
        assertThat(turnout().all()).isEqualTo(new Turnout.Part(30, 5));
        assertThat(turnout().all().share()).isEqualTo(Fraction.of(1, 6));
    }

    @Test
    void aSmallStandingHidesTogetherWithTheNextSmallest() {
        standing("users", 90, 30);
        standing("staff", 4, 3);
        standing("guests", 20, 6);
        assertThat(turnout().shown()).containsOnlyKeys("users");
        assertThat(turnout().rest()).containsExactly("staff", "guests");
    }

    @Test
    void aLargeStandingOfWhichFewCameIsHiddenAsWell() {
        standing("users", 90, 30);
        standing("staff", 40, 4);
        standing("relatives", 40, 1);
        standing("guests", 20, 6);
        assertThat(turnout().rest()).containsExactly("staff", "relatives");
    }

    @Test
    void twoHiddenStandingsOfTooFewPeopleTakeInAThird() {
        standing("users", 90, 30);
        standing("staff", 40, 2);
        standing("relatives", 40, 2);
        standing("guests", 20, 6);
        assertThat(turnout().rest()).containsExactly("staff", "relatives", "guests");
    }

    @Test
    void aStandingWithoutPeopleGivesNothingAway() {
        standing("users", 0, 0);
        standing("staff", 3, 0);
        standing("guests", 20, 6);
        assertThat(turnout().shown()).containsOnlyKeys("users");
        assertThat(turnout().shown().get("users").share()).isEqualTo(Fraction.ZERO);
        assertThat(turnout().rest()).containsExactly("staff", "guests");
    }

    @Test
    void moreVotesThanPeopleAreRefused() {
        standing("users", 5, 5);
        assertThat(turnout().all().voted()).isEqualTo(5);
        standing("staff", 2, 3);
        assertThatThrownBy(this::turnout).hasMessage("MORE_VOTES_THAN_PEOPLE: staff");
        eligible.put("staff", 3L);
        eligible.put("guests", -1L);
        assertThatThrownBy(this::turnout).hasMessage("MORE_VOTES_THAN_PEOPLE: guests");
    }

    @Test
    void peopleOutsideTheGroupsProtectASmallGroupOnlyIfTheyAreEnough() {
        assertThat(SmallGroups.hidden(Map.of("staff", 4L, "users", 9L), 14)).containsExactly("staff");
        assertThat(SmallGroups.hidden(Map.of("staff", 3L, "users", 9L), 13))
                .containsExactlyInAnyOrder("staff", "users");
        assertThat(SmallGroups.hidden(Map.of("staff", 5L, "users", 9L), 18)).containsExactly("staff");
        assertThat(SmallGroups.hidden(Map.of("staff", 5L, "users", 9L), 19)).isEmpty();
        assertThat(SmallGroups.hidden(Map.of("staff", 5L, "users", 9L), 14)).isEmpty();
    }

    @Test
    void fivePeopleInTwoHiddenPartsAreEnough() {
        assertThat(SmallGroups.hidden(Map.of("a", 2L, "b", 3L, "c", 9L), 14)).containsExactlyInAnyOrder("a", "b");
        assertThat(SmallGroups.hidden(Map.of("a", 4L, "b", 9L, "c", 8L), 22)).containsExactly("a");
        assertThat(SmallGroups.hidden(Map.of("a", 4L, "b", 5L, "c", 8L), 17)).containsExactlyInAnyOrder("a", "b");
        assertThat(SmallGroups.hidden(Map.of("b", 9L, "c", 8L), 17)).isEmpty();
    }
}
