package org.augenhoehe.participation.survey.result;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.way.Json;
import org.augenhoehe.participation.survey.result.keep.OutcomeBook;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings surveys that are over into a test, with as many sheets as it wants.
@Component
public class SomeSheets {
    private final SomeUndertaking some;
    private final Click click;
    private final OutcomeBook book;
    private final JdbcClient db;

    SomeSheets(SomeUndertaking some, Click click, OutcomeBook book, JdbcClient db) {
        this.some = some;
        this.click = click;
        this.book = book;
        this.db = db;
    }

    /// A survey that asks nothing yet.
    public Step planned(SignedIn host, String privacy, boolean sides) throws Exception {
        var id = some.start(host);
        some.enter(id, host, Phase.PLAN);
        var step = some.plan(id, host, some.wish("survey"));
        db.sql("delete from participation.survey where step = :step")
                .param("step", step.id())
                .update();
        db.sql("insert into participation.survey (step, privacy, sides) values (:step, :privacy, :sides)")
                .param("step", step.id())
                .param("privacy", privacy)
                .param("sides", sides)
                .update();
        return step;
    }

    /// @param items in the words of the first language; of a table its rows
    public UUID ask(Step step, int number, String kind, String wording, String... items) {
        var id = UUID.randomUUID();
        db.sql("""
                insert into participation.survey_question (id, step, privacy, number, place, kind, wording, items, most)
                select :id, step, privacy, :number, :number, :kind, cast(:wording as jsonb), cast(:items as jsonb),
                    case when :kind = 'SCALE' then 5 end
                from participation.survey where step = :step
                """)
                .param("id", id)
                .param("step", step.id())
                .param("number", number)
                .param("kind", kind)
                .param("wording", words(wording))
                .param("items", items(items))
                .update();
        return id;
    }

    public void columns(UUID question, String... columns) {
        db.sql("update participation.survey_question set columns = cast(:columns as jsonb) where id = :id")
                .param("columns", items(columns))
                .param("id", question)
                .update();
    }

    /// What is written to it is read by everybody.
    public void told(UUID question) {
        db.sql("update participation.survey_question set told = true where id = :id")
                .param("id", question)
                .update();
    }

    /// Asked only of those who chose this item.
    public void onlyIf(UUID question, UUID earlier, int item) {
        db.sql("""
                update participation.survey_question q set if_question = e.id, if_place = e.place,
                    if_items = array[:item] from participation.survey_question e where q.id = :id and e.id = :earlier
                """)
                .param("item", item)
                .param("id", question)
                .param("earlier", earlier)
                .update();
    }

    public void fix(Step step) {
        db.sql("update participation.survey set fixed_at = now() where step = :step")
                .param("step", step.id())
                .update();
    }

    /// @param asked numbers of the questions that were put
    /// @param answers as they lie in the database
    public void handIn(Step step, SignedIn person, List<Integer> asked, Map<String, ?> answers) {
        handIn(step, person, null, asked, answers);
    }

    public void handIn(Step step, SignedIn person, String viewpoint, List<Integer> asked, Map<String, ?> answers) {
        db.sql("""
                insert into participation.survey_sheet (id, step, privacy, person, pseudonym, asked, answers, viewpoint)
                select gen_random_uuid(), step, privacy, case when privacy = 'NAMED' then cast(:person as uuid) end,
                    case when privacy = 'PSEUDONYMOUS' then 100000 + (select count(*) from participation.survey_sheet
                        where step = :step) end,
                    :asked, cast(:answers as jsonb), :viewpoint
                from participation.survey where step = :step
                """)
                .param("step", step.id())
                .param("person", person == null ? null : person.id(), Types.OTHER)
                .param("asked", asked.toArray(Integer[]::new))
                .param("answers", Json.MAPPER.writeValueAsString(answers))
                .param("viewpoint", viewpoint, Types.VARCHAR)
                .update();
    }

    /// The time is over, a host closes the step, and it is counted.
    public void end(Step step, SignedIn host) throws Exception {
        some.over(step);
        var answer = click.send(
                host, "/vorhaben/" + step.undertaking() + "/schritte/" + step.id() + "/abschliessen", Map.of());
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        book.count(step.id());
    }

    public static String path(Step step) {
        return "/umfrage/" + step.id() + "/ergebnis";
    }

    private static String words(String words) {
        return Json.MAPPER.writeValueAsString(Map.of("de", words));
    }

    private static String items(String... items) {
        var all = new ArrayList<Map<String, Object>>();
        for (var item : items) {
            all.add(Map.of("number", all.size() + 1, "words", Map.of("de", item)));
        }
        return Json.MAPPER.writeValueAsString(all);
    }
}
