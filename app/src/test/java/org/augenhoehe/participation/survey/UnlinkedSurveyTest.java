package org.augenhoehe.participation.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.survey.SomeSurvey.Asked;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Anonymous is anonymous: a roll says who handed in, and nothing leads from there to a sheet.
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class UnlinkedSurveyTest {
    private static final String WORDS = "Donnerstags duftet es im Treppenhaus nach Quitten.";

    @Autowired
    SomeSurvey some;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    @Test
    void noRowNamesAPersonBesideTheAnswers(CapturedOutput log) throws Exception {
        var asked = some.running(3, Privacy.ANONYMOUS);
        for (var person : asked.others()) {
            some.answerNo(asked, person, "3", WORDS + person.name());
        }
        assertThat(some.count("survey_draft", asked))
                .as("what was kept for them")
                .isZero();
        var rows = db.sql("select cast(s as text) from participation.survey_sheet s where step = :step")
                .param("step", asked.step().id())
                .query(String.class)
                .list();
        assertThat(rows).hasSize(3).allSatisfy(row -> {
            assertThat(asked.others())
                    .allSatisfy(one -> assertThat(row).doesNotContain(one.id().toString()));
            assertThat(row).doesNotContainPattern("20\\d\\d-\\d\\d-\\d\\d");
        });
        assertThat(db.sql("select id from participation.survey_sheet where step = :step")
                        .param("step", asked.step().id())
                        .query(UUID.class)
                        .list())
                .as("ids that tell no time")
                .allSatisfy(id -> assertThat(id.version()).isEqualTo(4));
        assertThat(timesBeside("survey_sheet")).isEmpty();
        assertThat(timesBeside("survey_roll")).isEmpty();
        assertThat(timesBeside("survey_draft")).isEmpty();
        assertThat(log.getAll()).doesNotContain(WORDS);
    }

    /// The words are where they belong, and nowhere else in the house: no print, no sending, no note.
    @Test
    void theWordsLieInNoOtherTable() throws Exception {
        var asked = some.running(1, Privacy.ANONYMOUS);
        var before = rowsOf(asked);
        some.answerNo(asked, asked.one(), "3", WORDS);
        var found = new TreeSet<String>();
        for (var table : tables()) {
            var holds = db.sql("select exists (select from " + table + " t where cast(t as text) like :words)")
                    .param("words", "%" + WORDS + "%")
                    .query(Boolean.class)
                    .single();
            if (holds) {
                found.add(table);
            }
        }
        assertThat(found).containsExactly("participation.survey_sheet");
        assertThat(rowsOf(asked)).isEqualTo(before);
    }

    /// Every row keeps the number of the transaction that wrote it: all sheets carry that of the last one, so none can
    /// be told from the others.
    @Test
    void theNumberOfATransactionPointsToNoSheetAmongThoseThatCame() throws Exception {
        var asked = some.running(4, Privacy.ANONYMOUS);
        for (var person : asked.others()) {
            some.answerNo(asked, person, "3", person.name());
        }
        assertThat(new HashSet<>(numbers("survey_sheet", asked))).hasSize(1);
        assertThat(new HashSet<>(numbers("survey_roll", asked))).hasSize(4);
    }

    /// Also when so many have come that some have left those who are mixed.
    @Test
    void theNewestSheetAlwaysLiesAmongMany() throws Exception {
        var asked = some.running(1, Privacy.ANONYMOUS);
        var sheet = db.sql("""
                insert into participation.survey_sheet (id, step, privacy, asked, answers, fresh)
                select gen_random_uuid(), :step, 'ANONYMOUS', '{1}', '{"1": 1}', true from generate_series(1, 39)
                """).param("step", asked.step().id());
        assertThat(sheet.update()).isEqualTo(39);
        some.answerNo(asked, asked.one(), "3", WORDS);
        assertThat(new HashSet<>(numbers("survey_sheet", asked))).hasSize(1);
        assertThat(db.sql("select count(*) from participation.survey_sheet where step = :step and fresh")
                        .param("step", asked.step().id())
                        .query(Integer.class)
                        .single())
                .as("the next one finds others to hide among")
                .isEqualTo(20);
        assertThat(some.count("survey_sheet", asked)).isEqualTo(40);
    }

    @Test
    void whatWasHandedInNobodyChangesAndNobodyIsShown() throws Exception {
        var asked = some.running(2, Privacy.ANONYMOUS);
        some.fill(asked, asked.one(), 1, Map.of("frage-1", "2"));
        assertThat(some.html(asked.one(), asked.filling() + "/pruefen"))
                .as("said before")
                .contains("Danach kann niemand deine Antworten ändern, auch du nicht.");
        some.fill(asked, asked.one(), 2, Map.of("frage-5", WORDS));
        some.handIn(asked, asked.one());
        assertThat(some.html(asked.one(), asked.path()))
                .contains("Du hast abgegeben.")
                .doesNotContain(WORDS, "Antworten ändern");
        assertThat(some.html(asked.one(), asked.filling() + "?seite=2")).doesNotContain(WORDS);
        assertThat(some.fill(asked, asked.one(), 1, Map.of("frage-1", "1"))).isEqualTo(422);
        assertThat(some.handIn(asked, asked.one())).isEqualTo(303);
        assertThat(some.count("survey_sheet", asked)).isEqualTo(1);
        assertThat(some.count("survey_draft", asked)).isZero();
    }

    @Test
    void whoIsErasedLeavesTheRollAndTheSheetStays() throws Exception {
        var asked = some.running(2, Privacy.ANONYMOUS);
        some.answerNo(asked, asked.one(), "3", WORDS);
        assertThat(some.html(asked.one(), "/meine-daten")).contains(asked.path(), "Niemand weiß, welcher Bogen es ist");
        erasure.erase(asked.one().id());
        assertThat(some.count("survey_roll", asked)).isZero();
        assertThat(some.count("survey_sheet", asked)).isEqualTo(1);
    }

    @Test
    void aSideThatFewShareIsNotKeptBeyondTheEnd() throws Exception {
        var asked = some.written(5, Privacy.ANONYMOUS);
        click.send(asked.host(), asked.writing(), Map.of("privacy", "ANONYMOUS", "sides", "true"));
        some.fix(asked);
        for (var person : asked.others()) {
            some.answerNo(asked, person, "3", "");
        }
        some.answerNo(asked, asked.host(), "1", "");
        assertThat(viewpoints(asked)).contains("USERS", "UNCONFIRMED");
        some.end(asked);
        assertThat(viewpoints(asked)).containsExactlyInAnyOrder("USERS", "USERS", "USERS", "USERS", "USERS", "-");
    }

    private List<String> viewpoints(Asked asked) {
        return db.sql("select coalesce(viewpoint, '-') from participation.survey_sheet where step = :step")
                .param("step", asked.step().id())
                .query(String.class)
                .list();
    }

    private List<String> numbers(String table, Asked asked) {
        return db.sql("select cast(xmin as text) from participation." + table + " where step = :step")
                .param("step", asked.step().id())
                .query(String.class)
                .list();
    }

    private List<String> timesBeside(String table) {
        return db.sql("""
                select column_name from information_schema.columns
                where table_schema = 'participation' and table_name = :table
                    and (data_type like 'timestamp%' or data_type like 'time%' or data_type = 'date')
                """).param("table", table).query(String.class).list();
    }

    private List<String> tables() {
        return db.sql("""
                select n.nspname || '.' || quote_ident(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
                """).query(String.class).list();
    }

    /// How many rows mention somebody, in the two tables that remember what was sent and what was written.
    private int rowsOf(Asked asked) {
        return db.sql("""
                select (select count(*) from platform.submission where person = :person)
                    + (select count(*) from moderation.print where person = :person)
                """)
                .param("person", asked.one().id())
                .query(Integer.class)
                .single();
    }
}
