package org.augenhoehe.participation.survey.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.augenhoehe.participation.survey.Condition;
import org.augenhoehe.participation.survey.Given;
import org.augenhoehe.participation.survey.GivenJson;
import org.augenhoehe.participation.survey.Item;
import org.augenhoehe.participation.survey.Numbers;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.Question;
import org.augenhoehe.participation.survey.QuestionKind;
import org.augenhoehe.participation.survey.Survey;
import org.augenhoehe.participation.survey.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Which questions are put to somebody, and on which page.
class CourseTest {
    private static final Question WORKS = question(1, QuestionKind.CHOICE, null, false);
    private static final Question HOURS = question(2, QuestionKind.NUMBER, after(WORKS, 1), false);
    private static final Question MUCH = question(3, QuestionKind.TEXT, between(HOURS, 40, null), false);
    private static final Question LITTLE = question(4, QuestionKind.TEXT, between(HOURS, null, 39), false);
    private static final Question ALL = question(5, QuestionKind.TEXT, null, false);
    private static final Survey SURVEY = survey(WORKS, HOURS, MUCH, LITTLE, ALL);

    @Test
    void aFigureLeadsToOneOfTwoQuestions() {
        assertThat(asked(Map.of(1, new Given.One(1), 2, new Given.Amount(new BigDecimal("40")))))
                .containsExactly(1, 2, 3, 5);
        assertThat(asked(Map.of(1, new Given.One(1), 2, new Given.Amount(new BigDecimal("38.5")))))
                .containsExactly(1, 2, 4, 5);
        assertThat(asked(Map.of(1, new Given.One(1)))).containsExactly(1, 2, 5);
    }

    @Test
    void whatIsNotAskedAnyMoreLeadsNowhere() {
        var course = Course.of(
                SURVEY,
                Map.of(
                        1,
                        new Given.One(2),
                        2,
                        new Given.Amount(BigDecimal.valueOf(45)),
                        3,
                        new Given.Written("Zu viel.")));
        assertThat(course.asked()).extracting(Question::number).containsExactly(1, 5);
        assertThat(course.given()).containsOnlyKeys(1);
    }

    @Test
    void oneOfSeveralChosenIsEnough() {
        var ways = question(1, QuestionKind.SEVERAL, null, false);
        var bus = question(2, QuestionKind.TEXT, new Condition(ways.id(), Set.of(2, 3)), false);
        var survey = survey(ways, bus);
        assertThat(Course.of(survey, Map.of(1, new Given.Some(new TreeSet<>(List.of(1, 3)))))
                        .asks(bus))
                .isTrue();
        assertThat(Course.of(survey, Map.of(1, new Given.Some(new TreeSet<>(List.of(1)))))
                        .asks(bus))
                .isFalse();
    }

    @Test
    void whatIsHiddenIsAskedNobodyNorWhatDependsOnIt() {
        var hidden = question(1, QuestionKind.CHOICE, null, true);
        var survey = survey(hidden, question(2, QuestionKind.TEXT, after(hidden, 1), false));
        assertThat(Course.of(survey, Map.of(1, new Given.One(1))).asked()).isEmpty();
    }

    @Test
    void aQuestionNeverStandsOnThePageOfTheOneItDependsOn() {
        assertThat(Course.leaves(SURVEY))
                .extracting(leaf -> leaf.stream().map(Question::number).toList())
                .containsExactly(List.of(1), List.of(2), List.of(3, 4, 5));
    }

    @Test
    void aHeadingBeginsAPage() {
        var leaves = Course.leaves(survey(
                question(1, QuestionKind.SECTION, null, false),
                question(2, QuestionKind.TEXT, null, false),
                question(3, QuestionKind.SECTION, null, false),
                question(4, QuestionKind.TEXT, null, false)));
        assertThat(leaves).hasSize(2);
    }

    @Test
    void answersAreReadAsTheyWereWritten() {
        var given = Map.<Integer, Given>of(
                1, new Given.One(2), 2, new Given.Amount(new BigDecimal("12.5")), 5, new Given.Written("„Gut“\nso"));
        assertThat(GivenJson.read(SURVEY.questions(), GivenJson.write(given))).isEqualTo(given);
    }

    @Test
    void numbersAreReadWithACommaOrAPoint() {
        assertThat(Numbers.read("3,5")).contains(new BigDecimal("3.5"));
        assertThat(Numbers.read("-3.5")).contains(new BigDecimal("-3.5"));
        for (var wrong : List.of("", "drei", "1.000,5", "1e9", "12345678901234", ",5", "5,")) {
            assertThat(Numbers.read(wrong)).as(wrong).isEmpty();
        }
        assertThat(Numbers.say(new BigDecimal("10.50"))).isEqualTo("10,5");
        assertThat(Numbers.say(new BigDecimal("100"))).isEqualTo("100");
    }

    @Test
    void wordsAreSaidInTheFirstLanguageThatIsThere() {
        var words = Words.of("de", "Ja").with("uk", "Так");
        assertThat(words.spoken(List.of("ar", "uk", "de")).words()).isEqualTo("Так");
        assertThat(words.spoken(List.of("ar")).isEmpty()).isTrue();
        assertThat(words.with("uk", " ").by()).containsOnlyKeys("de");
    }

    private static List<Integer> asked(Map<Integer, Given> given) {
        return Course.of(SURVEY, given).asked().stream().map(Question::number).toList();
    }

    private static Condition after(Question lead, int item) {
        return new Condition(lead.id(), Set.of(item));
    }

    private static Condition between(Question lead, @Nullable Integer least, @Nullable Integer most) {
        return new Condition(
                lead.id(),
                new TreeSet<>(),
                least == null ? null : BigDecimal.valueOf(least),
                most == null ? null : BigDecimal.valueOf(most));
    }

    private static Survey survey(Question... questions) {
        return new Survey(
                UUID.randomUUID(),
                Privacy.NAMED,
                false,
                List.of("de"),
                Words.NONE,
                null,
                null,
                null,
                List.of(questions));
    }

    private static Question question(int number, QuestionKind kind, @Nullable Condition condition, boolean hidden) {
        var items = List.of(item(1), item(2), item(3));
        return new Question(
                UUID.randomUUID(),
                number,
                number,
                kind,
                false,
                Words.of("de", "Frage " + number),
                Words.NONE,
                kind.hasItems() ? items : List.of(),
                List.of(),
                null,
                null,
                Words.NONE,
                Words.NONE,
                Words.NONE,
                false,
                condition,
                hidden,
                false);
    }

    private static Item item(int number) {
        return new Item(number, Words.of("de", "Antwort " + number));
    }
}
