package org.augenhoehe.participation.review.count;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.augenhoehe.participation.review.Question;
import org.augenhoehe.participation.review.QuestionKind;
import org.augenhoehe.participation.review.Sphere;
import org.augenhoehe.participation.review.Viewpoint;
import org.augenhoehe.participation.review.count.ReviewOutcome.Result;
import org.augenhoehe.participation.review.count.SmallGroups.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// From what is told nobody works out what fewer than five people answered.
class SmallGroupsTest {
    private static final int TRIES = 3000;
    private static final Question SCALE = question(1, QuestionKind.SCALE);
    private static final Question OTHER = question(2, QuestionKind.SCALE);
    private static final Question WORDS = question(3, QuestionKind.WORDS);

    @Test
    void fiveAreToldFourAreNot() {
        assertThat(SmallGroups.told(sizes(5, 9, 4, 4))).containsExactlyInAnyOrder(Viewpoint.USERS, Viewpoint.RELATIVES);
    }

    @Test
    void whereOneGroupAloneWouldBeHiddenTheNextSmallestIsHiddenWithIt() {
        assertThat(SmallGroups.told(sizes(12, 4, 8))).containsExactly(Viewpoint.USERS);
    }

    @Test
    void whereTheHiddenOnesTogetherAreTooFewTheNextSmallestIsHiddenToo() {
        assertThat(SmallGroups.told(sizes(7, 1, 9, 2))).containsExactly(Viewpoint.NEIGHBOURS);
    }

    @Test
    void whereNothingIsLeftNoGroupIsTold() {
        assertThat(SmallGroups.told(sizes(8, 1))).isEmpty();
        assertThat(SmallGroups.told(sizes(2, 3, 4))).isEmpty();
    }

    @Test
    void oneGroupAloneIsEverybody() {
        assertThat(SmallGroups.told(sizes(9))).isEmpty();
    }

    @Test
    void everybodyIsToldWhereAllAreEnough() {
        assertThat(SmallGroups.told(sizes(5, 6, 7))).hasSize(3);
    }

    @Test
    void whoDoesNotWantToSayIsStillSomebody() {
        var sizes = new EnumMap<Viewpoint, Size>(Viewpoint.class);
        sizes.put(Viewpoint.USERS, new Size(6, 6));
        sizes.put(Viewpoint.RELATIVES, new Size(9, 9));
        sizes.put(Viewpoint.FUNDING, new Size(0, 1));
        assertThat(SmallGroups.told(sizes))
                .as("else all would know what the one said")
                .containsExactly(Viewpoint.RELATIVES);
    }

    @Test
    void aQuestionThatFewerThanFiveAnsweredIsNotTold() {
        var said = people(Viewpoint.USERS, 4, "FULLY");
        assertThat(Counting.count(List.of(SCALE), said, 9).results())
                .containsExactly(new Result(1, false, List.of(), Map.of(), 0));
    }

    @Test
    void whoSaysNothingDoesNotMakeFive() {
        var said = people(Viewpoint.USERS, 4, "FULLY");
        said.addAll(people(Viewpoint.USERS, 3, Question.UNSURE));
        assertThat(Counting.count(List.of(SCALE), said, 9).results().getFirst().told())
                .isFalse();
    }

    @Test
    void wordsOfFewerThanFiveAreNotTold() {
        var four = new ArrayList<Said>();
        for (int i = 0; i < 4; i++) {
            four.add(new Said(Viewpoint.USERS, Map.of(3, "Worte " + i)));
        }
        assertThat(Counting.count(List.of(WORDS), four, 9).results().getFirst().told())
                .isFalse();
        four.add(new Said(Viewpoint.STAFF, Map.of(3, "Noch mehr Worte")));
        var five = Counting.count(List.of(WORDS), four, 9).results().getFirst();
        assertThat(five.told()).isTrue();
        assertThat(five.sides()).as("words never stand beside a standing").isEmpty();
    }

    /// Whoever takes told groups from all, in whatever combination, is left with nobody or with five who say something.
    @Test
    void whateverIsTakenFromWhateverIsNobodyOrAtLeastFive() {
        var random = new Random(3400);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var said = somePeople(random);
            var outcome = Counting.count(List.of(SCALE, OTHER), said, said.size());
            for (var result : outcome.results()) {
                assertThat(result.told()
                                || result.all().isEmpty() && result.sides().isEmpty())
                        .isTrue();
                if (result.told()) {
                    everyDifferenceIsLarge(result);
                }
            }
        }
    }

    /// Only from what is published.
    private static void everyDifferenceIsLarge(Result result) {
        assertThat(Result.answers(result.all())).isGreaterThanOrEqualTo(SmallGroups.LEAST);
        var sides = List.copyOf(result.sides().values());
        for (int chosen = 1; chosen < 1 << sides.size(); chosen++) {
            var rest = new ArrayList<>(result.all());
            for (int side = 0; side < sides.size(); side++) {
                if ((chosen >> side & 1) == 1) {
                    assertThat(Result.answers(sides.get(side))).isGreaterThanOrEqualTo(SmallGroups.LEAST);
                    for (int place = 0; place < rest.size(); place++) {
                        rest.set(place, rest.get(place) - sides.get(side).get(place));
                    }
                }
            }
            int people = rest.stream().mapToInt(Integer::intValue).sum();
            assertThat(people == 0 || Result.answers(rest) >= SmallGroups.LEAST)
                    .as("what is left of %s without %s", result, chosen)
                    .isTrue();
        }
    }

    /// The told groups are what their people said, and all is what everybody said.
    @Test
    void sumsAreRight() {
        var random = new Random(3401);
        for (int attempt = 0; attempt < 300; attempt++) {
            var said = somePeople(random);
            var result =
                    Counting.count(List.of(SCALE), said, said.size()).results().getFirst();
            if (result.told()) {
                assertThat(result.all()).isEqualTo(counted(said));
                result.sides()
                        .forEach((viewpoint, counts) -> assertThat(counts)
                                .isEqualTo(counted(said.stream()
                                        .filter(one -> one.viewpoint() == viewpoint)
                                        .toList())));
            }
        }
    }

    @Test
    void whatIsWrittenDownIsReadAgain() {
        var said = people(Viewpoint.USERS, 6, "FULLY");
        said.addAll(people(Viewpoint.STAFF, 6, "NOT"));
        var outcome = Counting.count(List.of(SCALE, WORDS), said, 20);
        assertThat(ReviewOutcome.read(outcome.write())).isEqualTo(outcome);
        assertThat(outcome.results().getFirst().sides()).hasSize(2);
    }

    private static List<Integer> counted(List<Said> said) {
        return SCALE.answers().stream()
                .map(answer -> (int) said.stream()
                        .filter(one -> answer.equals(one.given().get(1)))
                        .count())
                .toList();
    }

    /// Groups of all sizes, in which some leave a question out.
    private static List<Said> somePeople(Random random) {
        var said = new ArrayList<Said>();
        for (var viewpoint : Viewpoint.values()) {
            int people = random.nextInt(3) == 0 ? 0 : random.nextInt(12);
            for (int i = 0; i < people; i++) {
                var given = new HashMap<Integer, String>();
                for (int number = 1; number <= 2; number++) {
                    if (random.nextInt(4) > 0) {
                        given.put(
                                number,
                                SCALE.answers()
                                        .get(random.nextInt(SCALE.answers().size())));
                    }
                }
                said.add(new Said(viewpoint, given));
            }
        }
        return said;
    }

    private static List<Said> people(Viewpoint viewpoint, int howMany, String answer) {
        var people = new ArrayList<Said>();
        for (int i = 0; i < howMany; i++) {
            people.add(new Said(viewpoint, Map.of(1, answer)));
        }
        return people;
    }

    private static Map<Viewpoint, Size> sizes(int... answers) {
        var sizes = new EnumMap<Viewpoint, Size>(Viewpoint.class);
        for (int i = 0; i < answers.length; i++) {
            sizes.put(Viewpoint.values()[i], new Size(answers[i], answers[i]));
        }
        return sizes;
    }

    private static Question question(int number, QuestionKind kind) {
        return new Question(
                new UUID(0, number), number, kind, Sphere.CIVIC, null, "Frage " + number, List.of(), null, false);
    }
}
