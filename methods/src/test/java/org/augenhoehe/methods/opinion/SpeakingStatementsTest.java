package org.augenhoehe.methods.opinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// Twenty people in two groups of ten, and four statements with clear results.
class SpeakingStatementsTest {
    private static final List<OpinionGroup> GROUPS =
            List.of(new OpinionGroup(1, new Point(1, 0), people(0)), new OpinionGroup(2, new Point(-1, 0), people(10)));

    private static List<String> people(int from) {
        List<String> people = new ArrayList<>();
        for (int person = from; person < from + 10; person++) {
            people.add("p" + person);
        }
        return people;
    }

    /// Votes of both groups on a statement: the first so many agree, the others disagree.
    private static void vote(List<Vote> votes, String statement, int agreesInFirst, int agreesInSecond) {
        for (int person = 0; person < 20; person++) {
            int agrees = person < 10 ? agreesInFirst : agreesInSecond;
            votes.add(new Vote("p" + person, statement, person % 10 < agrees ? Stance.AGREE : Stance.DISAGREE));
        }
    }

    private static Conversation conversation() {
        List<Vote> votes = new ArrayList<>();
        vote(votes, "a-parts", 10, 0);
        vote(votes, "b-unites", 9, 10);
        vote(votes, "c-repels", 1, 0);
        vote(votes, "d-half", 9, 5);
        vote(votes, "removed", 10, 0);
        return Conversation.of(
                List.of(
                        Statement.of("a-parts", ""),
                        Statement.of("b-unites", ""),
                        Statement.of("c-repels", ""),
                        Statement.of("d-half", ""),
                        Statement.of("e-new", ""),
                        new Statement("removed", "", Statement.Moderation.REMOVED)),
                votes);
    }

    @Test
    void aGroupIsShownByWhatSetsItApart() {
        List<Representative> speaking = Representative.in(conversation(), GROUPS);
        assertThat(speaking)
                .extracting(each -> each.group() + " " + each.statement() + " " + each.stance())
                .containsExactly("1 a-parts AGREE", "1 d-half AGREE", "2 a-parts DISAGREE");
        Representative first = speaking.getFirst();
        assertThat(first.inside()).isEqualTo(new Tally(10, 0, 0));
        assertThat(first.outside()).isEqualTo(new Tally(0, 10, 0));
        assertThat(first.effect()).isEqualTo(11, within(1e-12));
        assertThat(first.zMajority()).isEqualTo(Math.sqrt(11), within(1e-12));
        // 11 of 11 against 1 of 11, pooled 12 of 22
        double difference = 10 / 11.0 / Math.sqrt(12 / 22.0 * 10 / 22.0 * 2 / 11.0);
        assertThat(first.zDifference()).isEqualTo(difference, within(1e-12));
        assertThat(first.weight()).isEqualTo(11 / 12.0 * 11 * Math.sqrt(11) * difference, within(1e-9));
    }

    @Test
    void whatUnitesHasAMajorityInEveryGroup() {
        List<Uniting> uniting = Uniting.in(conversation(), GROUPS);
        assertThat(uniting)
                .extracting(each -> each.statement() + " " + each.stance())
                .containsExactly("b-unites AGREE", "c-repels DISAGREE");
        assertThat(uniting.getFirst().consensus()).isEqualTo(10 / 12.0 * 11 / 12.0, within(1e-12));
        assertThat(uniting.getFirst().tallies()).containsExactly(new Tally(9, 1, 0), new Tally(10, 0, 0));
        assertThat(uniting.getFirst().zLeast()).isEqualTo(2 * Math.sqrt(11) * (10 / 11.0 - 0.5), within(1e-12));
    }

    @Test
    void withoutGroupsAllCountAsOne() {
        assertThat(Uniting.inAll(conversation()))
                .extracting(each -> each.statement() + " " + each.stance())
                .containsExactly("b-unites AGREE", "c-repels DISAGREE", "d-half AGREE");
    }

    @Test
    void aStatementNobodyHasSeenComesFirst() {
        Conversation conversation = conversation();
        List<NextStatement> next = NextStatement.in(conversation, new Outcome.TooLittle(Outcome.Lack.DIFFERENCES));
        assertThat(next)
                .extracting(NextStatement::statement)
                .containsExactly("a-parts", "b-unites", "c-repels", "d-half", "e-new");
        assertThat(next.getLast().priority())
                .isEqualTo(Math.pow(0.5 * 0.5 * 9, 2), within(1e-12))
                .isGreaterThan(next.get(1).priority());
        double agreed = 20 / 22.0 * 21 / 22.0 * (1 + 8 / 16.0);
        assertThat(next.get(1).tally()).isEqualTo(new Tally(19, 1, 0));
        assertThat(next.get(1).priority()).isEqualTo(agreed * agreed, within(1e-12));
        var pulling = new NextStatement("b-unites", new Tally(19, 1, 0), 2);
        assertThat(pulling.priority()).isEqualTo(9 * agreed * agreed, within(1e-12));
    }

    @Test
    void statementsThatPartPeopleHaveMorePull() {
        var made = Camps.two();
        List<NextStatement> next = NextStatement.in(made.conversation(), made.found());
        assertThat(next).hasSize(40);
        // s6 splits people 19 to 22; on s23 all disagree.
        assertThat(extremity(next, "s6")).isGreaterThan(0.5);
        assertThat(extremity(next, "s23")).isZero();
        var none = Opinions.in(Camps.none(50, 30, 1).conversation(), Settings.standard());
        assertThat(NextStatement.in(Camps.none(50, 30, 1).conversation(), none))
                .hasSize(30)
                .allMatch(each -> each.extremity() > 0);
    }

    private static double extremity(List<NextStatement> next, String statement) {
        return next.stream()
                .filter(each -> each.statement().equals(statement))
                .mapToDouble(NextStatement::extremity)
                .sum();
    }

    @Test
    void drawsGoByPriorityAndNeverRepeatAStatement() {
        var rare = new NextStatement("rare", new Tally(10, 10, 0), 0);
        var often = new NextStatement("often", new Tally(0, 0, 0), 1);
        var seen = new NextStatement("seen", new Tally(0, 0, 0), 9);
        var random = new Random(1);
        Map<String, Integer> drawn = new HashMap<>();
        for (int draw = 0; draw < 2000; draw++) {
            drawn.merge(
                    NextStatement.draw(List.of(rare, often, seen), Set.of("seen"), random)
                            .orElseThrow(),
                    1,
                    Integer::sum);
        }
        double expected = 2000 * rare.priority() / (rare.priority() + often.priority());
        assertThat(drawn).containsOnlyKeys("rare", "often");
        assertThat((double) drawn.get("rare")).isCloseTo(expected, within(4 * Math.sqrt(expected)));
        assertThat(NextStatement.draw(List.of(seen), Set.of("seen"), random)).isEmpty();
        assertThat(NextStatement.draw(List.of(), Set.of(), random)).isEmpty();
    }
}
