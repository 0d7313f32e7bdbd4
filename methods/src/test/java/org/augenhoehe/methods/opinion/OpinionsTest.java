package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OpinionsTest {

    @ParameterizedTest
    @CsvSource({"2, 60, 40", "3, 90, 60"})
    void campsAreFoundAndTheirNumber(int camps, int people, int statements) {
        var made = new Camps(camps, people, statements, 0.2, 0.4, 1);
        Outcome.GroupsFound found = made.found();
        assertThat(found.groups()).hasSize(camps);
        assertThat(made.recovered(found)).isGreaterThan(0.95);
        assertThat(found.chosen().groups()).isEqualTo(camps);
        assertThat(found.chosen().stability()).isBetween(0.9, 1.0);
        assertThat(found.chosen().lowStability()).isBetween(0.8, found.chosen().stability());
        assertThat(found.chosen().silhouette()).isBetween(0.5, 0.9);
        assertThat(found.tried()).extracting(Split::groups).containsExactly(2, 3, 4, 5);
        assertThat(found.tried()).contains(found.chosen());
        assertThat(found.chance()).isEqualTo(0.05);
        assertThat(found.map().shown().getFirst()).isBetween(found.map().shown().getLast(), 1.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void votesAtRandomHaveNoGroups(long seed) {
        for (int statements : new int[] {20, 40}) {
            Outcome outcome = Opinions.in(Camps.none(50, statements, seed).conversation(), Settings.standard());
            assertThat(outcome).isInstanceOfSatisfying(Outcome.NoClearGroups.class, none -> {
                assertThat(none.tried()).hasSize(4);
                assertThat(none.map().positions()).hasSize(50);
            });
        }
    }

    @Test
    void aGivenNumberOfGroupsIsNoOrderToInventThem() {
        var conversation = Camps.two().conversation();
        var two = (Outcome.GroupsFound)
                Opinions.in(conversation, Settings.standard().withGroups(2));
        assertThat(two.tried()).hasSize(1);
        assertThat(two.groups()).hasSize(2);
        var four = (Outcome.NoClearGroups)
                Opinions.in(conversation, Settings.standard().withGroups(4));
        assertThat(four.tried()).extracting(Split::groups).containsExactly(4);
        assertThat(four.tried().getFirst().stability()).isLessThan(0.6);
    }

    @Test
    void fewPeopleCanFormFewGroups() {
        var some = new Camps(2, 12, 30, 0.1, 0, 1);
        assertThat(some.found().tried()).extracting(Split::groups).containsExactly(2, 3);
        assertThat(tried(new Camps(2, 11, 30, 0.1, 0, 1))).hasSize(1);
        assertThat(tried(new Camps(2, 4, 30, 0.1, 0, 1))).hasSize(1);
        assertThat(tried(new Camps(2, 3, 30, 0.1, 0, 1))).isEmpty();
    }

    private static List<Split> tried(Camps camps) {
        return switch (Opinions.in(camps.conversation(), Settings.standard())) {
            case Outcome.GroupsFound found -> found.tried();
            case Outcome.NoClearGroups none -> none.tried();
            case Outcome.TooLittle _ -> throw new AssertionError();
        };
    }

    @Test
    void theLargestGroupIsTheFirstAndEverybodyIsInOne() {
        var made = new Camps(3, 60, 40, 0.2, 0.3, 3);
        var votes = made.votes().stream()
                .filter(vote -> made.campOf(vote.person()) != 1 || vote.person().compareTo("p3") > 0)
                .toList();
        var found = (Outcome.GroupsFound) Opinions.in(
                Conversation.of(made.sentences(), votes), Settings.standard().withGroups(3));
        List<Integer> sizes =
                found.groups().stream().map(group -> group.members().size()).toList();
        assertThat(sizes).isSortedAccordingTo((one, other) -> other - one);
        assertThat(found.groups()).extracting(OpinionGroup::number).containsExactly(1, 2, 3);
        for (Membership membership : found.memberships()) {
            var group = found.groups().get(membership.group() - 1);
            assertThat(group.members())
                    .isSorted()
                    .contains(membership.position().person());
            assertThat(membership.certainty()).isBetween(0.5, 1.0);
            for (OpinionGroup other : found.groups()) {
                assertThat(membership.position().point().distanceTo(group.centre()))
                        .isLessThanOrEqualTo(membership.position().point().distanceTo(other.centre()));
            }
        }
        assertThat(found.find("p0").orElseThrow().certainty()).isEqualTo(1);
        assertThat(found.find("nobody")).isEmpty();
    }

    @Test
    void whoVotedLittleHasAPlaceButShapesNoGroup() {
        var made = Camps.two();
        List<Vote> votes = new ArrayList<>(made.votes());
        made.votes().stream()
                .filter(vote -> vote.person().equals("p0"))
                .limit(6)
                .forEach(vote -> votes.add(new Vote("newcomer", vote.statement(), vote.stance())));
        var found = (Outcome.GroupsFound) Opinions.in(Conversation.of(made.sentences(), votes), Settings.standard());
        Membership newcomer = found.find("newcomer").orElseThrow();
        assertThat(newcomer.position().grouped()).isFalse();
        assertThat(newcomer.position().votes()).isEqualTo(6);
        assertThat(newcomer.certainty()).isZero();
        assertThat(newcomer.group()).isEqualTo(found.find("p0").orElseThrow().group());
        assertThat(found.groups()).noneMatch(group -> group.members().contains("newcomer"));
    }

    @Test
    void aRemovedStatementLeavesNoTrace() {
        var made = Camps.two();
        List<Statement> sentences = new ArrayList<>(made.sentences());
        sentences.add(new Statement("gone", "", Statement.Moderation.REMOVED));
        List<Vote> votes = new ArrayList<>(made.votes());
        for (int person = 0; person < made.people(); person++) {
            votes.add(new Vote("p" + person, "gone", Stance.of(person % 3 - 1)));
        }
        votes.add(new Vote("passer-by", "gone", Stance.AGREE));
        var found = (Outcome.GroupsFound) Opinions.in(Conversation.of(sentences, votes), Settings.standard());
        assertThat(found.memberships()).isEqualTo(made.found().memberships());
        assertThat(found.map().find("passer-by")).isEmpty();
        assertThat(found.map().statements())
                .extracting(StatementPull::statement)
                .doesNotContain("gone");
    }

    @Test
    void myPlaceFollowsFromMyVotesAlone() {
        var conversation = Camps.two().conversation();
        OpinionMap map = Camps.two().found().map();
        Position mine = map.find("p7").orElseThrow();
        assertThat(map.locate(conversation.votesOf("p7"))).isEqualTo(mine.point());
        assertThat(map.locate(Map.of())).isEqualTo(new Point(0, 0));
        assertThat(map.locate(Map.of("elsewhere", Stance.AGREE))).isEqualTo(new Point(0, 0));
        StatementPull pull = map.statements().getFirst();
        assertThat(map.locate(Map.of(pull.statement(), Stance.AGREE))).isEqualTo(pull.agree());
        assertThat(map.locate(Map.of(pull.statement(), Stance.DISAGREE))).isEqualTo(pull.disagree());
        assertThat(pull.agree().x() * pull.disagree().x()).isNegative();
    }

    @Test
    void whereThereIsTooLittleItSaysOfWhat() {
        var trees = Statement.of("1", "Mehr Bäume");
        var benches = Statement.of("2", "Mehr Bänke");
        var both = List.of(trees, benches);
        assertThat(lack(both, List.of())).isEqualTo(Outcome.Lack.VOTES);
        assertThat(lack(List.of(), List.of())).isEqualTo(Outcome.Lack.VOTES);
        var ada = List.of(new Vote("Ada", "1", Stance.AGREE), new Vote("Ada", "2", Stance.AGREE));
        assertThat(lack(both, ada)).isEqualTo(Outcome.Lack.PEOPLE);
        var one = List.of(new Vote("Ada", "1", Stance.AGREE), new Vote("Bo", "1", Stance.DISAGREE));
        assertThat(lack(both, one)).isEqualTo(Outcome.Lack.STATEMENTS);
        var passes = new ArrayList<Vote>();
        for (String person : List.of("Ada", "Bo", "Cem")) {
            both.forEach(statement -> passes.add(new Vote(person, statement.id(), Stance.PASS)));
        }
        assertThat(lack(both, passes)).isEqualTo(Outcome.Lack.DIFFERENCES);
    }

    private static Outcome.Lack lack(List<Statement> statements, List<Vote> votes) {
        return ((Outcome.TooLittle) Opinions.in(Conversation.of(statements, votes), Settings.standard())).lack();
    }

    @Test
    void votesThatDifferInOneWayLieOnALine() {
        var statements = List.of(Statement.of("1", ""), Statement.of("2", ""));
        var votes = List.of(
                new Vote("Ada", "1", Stance.AGREE),
                new Vote("Ada", "2", Stance.AGREE),
                new Vote("Bo", "1", Stance.DISAGREE),
                new Vote("Bo", "2", Stance.DISAGREE));
        var none = (Outcome.NoClearGroups) Opinions.in(Conversation.of(statements, votes), Settings.standard());
        // Each vote is 1 from the mean, the axis has both statements in equal parts: 2 · 1/√2.
        Point ada = none.map().find("Ada").orElseThrow().point();
        assertThat(ada.x()).isEqualTo(Math.sqrt(2), within(1e-9));
        assertThat(ada.y()).isZero();
        assertThat(none.map().find("Bo").orElseThrow().point().x()).isEqualTo(-Math.sqrt(2), within(1e-9));
        assertThat(none.map().shown().getFirst()).isEqualTo(1, within(1e-9));
        assertThat(none.map().shown().getLast()).isZero();
        assertThat(none.tried()).isEmpty();
        // One vote instead of two: half as far, stretched by √((2 + 60) / (1 + 60)).
        assertThat(none.map().locate(Map.of("1", Stance.AGREE)).x())
                .isEqualTo(Math.sqrt(0.5) * Math.sqrt(62 / 61.0), within(1e-9));
    }
}
