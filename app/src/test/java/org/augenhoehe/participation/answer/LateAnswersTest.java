package org.augenhoehe.participation.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.answer.SomeAnswers.Owed;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Answers that come late are counted in public.
@PlatformTest
class LateAnswersTest {
    @Autowired
    SomeAnswers answers;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    CountedQueries queries;

    @Autowired
    JdbcClient db;

    Owed owed;

    @BeforeEach
    void somethingIsOwed() throws Exception {
        owed = answers.owed();
    }

    @Test
    void organisationsOfTheSameNameOweApart() throws Exception {
        var own = somebody.plain();
        var other = somebody.plain();
        var first = founding.confirmedProvider(own);
        var second = founding.confirmedProvider(other);
        db.sql("update people.organisation set name = 'Haus am Markt' where id in (:first, :second)")
                .param("first", first)
                .param("second", second)
                .update();
        owesLate(own, first);
        owesLate(other, second);
        var page = answers.look("/offene-antworten");
        assertThat(page.split("Haus am Markt</h2>", -1)).as("two headings").hasSize(3);
    }

    private void owesLate(SignedIn speaker, UUID organisation) throws Exception {
        var id = some.start(speaker, Map.of("organisation", organisation.toString()));
        some.enter(id, speaker, Phase.PLAN);
        var late = some.plan(id, speaker, some.wish("gathering"));
        gathering.contribute(owed.author(), late, "Ein Fahrdienst am Abend.");
        some.late(late);
    }

    @Test
    void whatIsLateIsCountedOnTheUndertakingAndPerOrganisation() throws Exception {
        var speaker = somebody.plain();
        var organisation = founding.confirmedProvider(speaker);
        var id = some.start(speaker, Map.of("organisation", organisation.toString()));
        some.enter(id, speaker, Phase.PLAN);
        var late = some.plan(id, speaker, some.wish("gathering"));
        var waiting = gathering.contribute(owed.author(), late, "Ein Fahrdienst am Abend.");
        assertThat(answers.look("/offene-antworten")).doesNotContain("/sammeln/" + late.id());
        some.late(late);
        assertThat(answers.look("/offene-antworten"))
                .contains("/sammeln/" + late.id())
                .contains("1 Antwort überfällig");
        assertThat(answers.look("/vorhaben/" + id)).contains("owed");
        gathering.answer(speaker, late, "TAKEN_UP", "Das machen wir.", waiting, late.id());
        assertThat(answers.look("/offene-antworten"))
                .contains("/sammeln/" + late.id(), "1 Antwort zu spät gegeben", "davon 1 zu spät beantwortet");
        for (var page : List.of("/vorhaben/" + id, "/vorhaben/" + id + "/plan")) {
            assertThat(answers.look(page))
                    .as(page)
                    .contains("Eine Antwort kam später als versprochen.")
                    .doesNotContain("versprochene Antwort fehlt");
        }
    }

    @Test
    void thePublicCountCostsTheSameForOneAndForMany() throws Exception {
        some.late(owed.step());
        var one = queries.during(() -> click.look("/offene-antworten"));
        for (int i = 0; i < 5; i++) {
            var other = gathering.open(owed.host());
            gathering.contribute(somebody.plain(), other, "Beitrag Nummer " + i);
            some.late(other);
        }
        assertThat(queries.during(() -> click.look("/offene-antworten"))).isEqualTo(one);
    }
}
