package org.augenhoehe.participation.paper;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.PersonalData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.paper.SomePaper.counts;
import static org.augenhoehe.participation.paper.SomePaper.refused;

/// Pictures of papers that wait to be entered. They are laid down as if they were read.
@PlatformTest
class PicturesOnPaperTest {
    private static final Map<String, String> NO =
            Map.of("a-frage-1", "2", "a-frage-4", "5", "a-frage-5", "Mehr Suppe.");

    @Autowired
    SomeSurvey some;

    @Autowired
    SomePaper paper;

    @Autowired
    Click click;

    @Autowired
    @Qualifier("paperPersonalData")
    PersonalData data;

    @Autowired
    JdbcClient db;

    @Test
    void ofAPageThatDidNotComeNothingIsTakenForGranted() throws Exception {
        var asked = some.running(1, Privacy.NAMED);
        var code = paper.letters(asked.host(), asked.step()).get(asked.one().name());
        db.sql("update participation.paper_print set pages = pages || cast(:more as jsonb) where step = :step")
                .param("more", "[{\"number\": 9, \"boxes\": []}]")
                .param("step", asked.step().id())
                .update();
        var copy = wait(asked, asked.host().id(), code);
        var entry = SomePaper.path(asked.step()) + "/bilder/" + copy;
        assertThat(click.look(asked.host(), entry).getContentAsString())
                .contains("Seiten fehlen", "name=\"seiten\"", "name=\"gesehen-frage-1\"")
                .doesNotContainPattern("name=\"a-frage[^>]* checked");
        refused(click.send(asked.host(), entry, NO), "Nimm die Seiten zur Hand");
        var seen = new HashMap<>(NO);
        seen.put("seiten", "true");
        refused(click.send(asked.host(), entry, seen), "Sieh auf dem Papier nach");
        for (int question = 1; question <= 5; question++) {
            seen.put("gesehen-frage-" + question, "true");
        }
        counts(click.send(asked.host(), entry, seen));
    }

    @Test
    void whoeverLeavesTakesThePicturesOfTheirPaperAlong() throws Exception {
        var asked = some.running(2, Privacy.NAMED);
        var letters = paper.letters(asked.host(), asked.step());
        var leaving = asked.others().getFirst();
        wait(asked, asked.host().id(), letters.get(leaving.name()));
        wait(asked, asked.host().id(), letters.get(asked.others().getLast().name()));
        assertThat(data.about(leaving.id()).toString()).contains("paper.data.own");
        data.erase(leaving.id());
        assertThat(paper.count("paper_picture", asked.step())).isEqualTo(1);
        assertThat(data.about(leaving.id()).toString()).doesNotContain("paper.data.own");
    }

    /// The first page, on which nothing could be read.
    private UUID wait(SomeSurvey.Asked asked, UUID host, String code) {
        var copy = UUID.randomUUID();
        db.sql("""
                insert into participation.paper_picture (id, copy, step, print, host, code, page, jpeg, boxes, until)
                select gen_random_uuid(), :copy, step, id, :host, :code, 1, '\\x00', '[]', current_date + 3
                from participation.paper_print where step = :step limit 1
                """)
                .param("copy", copy)
                .param("host", host)
                .param("code", code.replaceAll("[^A-Z2-9]", ""))
                .param("step", asked.step().id())
                .update();
        return copy;
    }
}
