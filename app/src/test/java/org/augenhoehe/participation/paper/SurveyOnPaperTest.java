package org.augenhoehe.participation.paper;

import java.util.Locale;
import java.util.Map;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.paper.SomePaper.counts;
import static org.augenhoehe.participation.paper.SomePaper.refused;

/// A survey on paper, entered by hand.
@PlatformTest
class SurveyOnPaperTest {
    private static final Map<String, String> NO =
            Map.of("a-frage-1", "2", "a-frage-4", "5", "a-frage-5", "Mehr Suppe.");

    @Autowired
    SomeSurvey some;

    @Autowired
    SomePaper paper;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Test
    void aLetterCountsOnceUnderTheNameOfItsPersonWhoCanStillChangeItOnTheScreen() throws Exception {
        var asked = some.running(2, Privacy.NAMED);
        var letters = paper.letters(asked.host(), asked.step());
        var one = asked.others().getFirst();
        var other = asked.others().getLast();
        some.answerNo(asked, other, "1", "Mehr Salat.");
        counts(paper.enter(asked.host(), asked.step(), letters.get(one.name()), NO));
        refused(paper.enter(asked.host(), asked.step(), letters.get(one.name()), NO), "schon eingetragen");
        refused(paper.enter(asked.host(), asked.step(), letters.get(other.name()), NO), "schon im Netz mitgemacht");
        assertThat(some.count("survey_sheet", asked)).isEqualTo(2);
        some.answerNo(asked, one, "3", "Doch lieber Salat.");
        assertThat(some.count("survey_sheet", asked)).isEqualTo(2);
        some.end(asked);
        assertThat(click.look(asked.host(), SomePaper.path(asked.step())).getContentAsString())
                .contains("Davon eine Stimme auf Papier.");
    }

    @Test
    void whatIsMissingOrCannotBeSoIsRefusedAndNothingIsHalfSaved() throws Exception {
        var asked = some.running(1, Privacy.NAMED);
        var code = paper.letters(asked.host(), asked.step()).get(asked.one().name());
        refused(paper.enter(asked.host(), asked.step(), code, Map.of("a-frage-4", "5")), "noch eine Antwort");
        refused(
                paper.enter(asked.host(), asked.step(), code, Map.of("a-frage-1", "1", "a-frage-3", "1000")),
                "höchstens");
        assertThat(some.count("survey_sheet", asked)).isZero();
        refused(paper.enter(asked.host(), asked.step(), code.replace(code.charAt(0), '2'), NO), "abgetippt");
        counts(paper.enter(asked.host(), asked.step(), code, NO));
    }

    @Test
    void anAnonymousSurveyIsTwoPapersAndNeverHoldsMoreSheetsThanSlips() throws Exception {
        var asked = some.written(2, Privacy.ANONYMOUS);
        counts(click.send(asked.host(), asked.writing(), Map.of("privacy", "ANONYMOUS", "sides", "true")));
        some.fix(asked);
        var step = asked.step();
        var host = asked.host();
        var slips = paper.letters(host, step);
        var one = asked.others().getFirst();
        var other = asked.others().getLast();
        refused(paper.ballot(host, step, 1, NO), "noch keine Scheine");
        counts(paper.tickOff(host, step, slips.get(one.name())));
        refused(paper.tickOff(host, step, slips.get(one.name())), "schon eingetragen");
        counts(paper.ballot(host, step, 1, NO));
        assertThat(paper.count("survey_sheet", step)).isEqualTo(1);
        assertThat(db.sql("select count(viewpoint) from participation.survey_sheet where step = :step")
                        .param("step", step.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        refused(paper.ballot(host, step, 2, NO), "Mehr Zettel gibt es nicht");
        assertThat(some.handIn(asked, one)).isEqualTo(303); // "already"
        some.answerNo(asked, other, "1", "Mehr Salat.");
        refused(paper.tickOff(host, step, slips.get(other.name())), "schon im Netz");
        assertThat(some.count("survey_sheet", asked)).isEqualTo(2);
        assertThat(some.count("survey_roll", asked)).isEqualTo(2);
        refused(paper.enter(host, step, paper.handOut(host, step, 1).getFirst(), NO), "kein Bogen");
    }

    @Test
    void aNameOfTheListThatIsNobodysGetsAPaperOnlyWhenTheHostSaysSo() throws Exception {
        var named = some.running(1, Privacy.NAMED);
        var list = named.one().name() + ";Weg 1\nNiemand Hier;Weg 2\n";
        refused(paper.letters(named.host(), named.step(), list, ""), "2 (Niemand Hier)");
        refused(paper.letters(named.host(), named.step(), list, "true"), "2 (Niemand Hier)");
        var asked = some.running(1, Privacy.PSEUDONYMOUS);
        list = asked.one().name().toUpperCase(Locale.ROOT) + ";Weg 1\nNiemand Hier;Weg 2\n";
        var answer = paper.letters(asked.host(), asked.step(), list, "");
        refused(answer, "2 (Niemand Hier)");
        assertThat(answer.getContentAsString())
                .contains("name=\"fremde\"")
                .doesNotContain("1 (" + asked.one().name().toUpperCase(Locale.ROOT));
        assertThat(paper.count("paper_code", asked.step())).isZero();
        assertThat(SomePaper.codes(
                        paper.letters(asked.host(), asked.step(), list, "true").getContentAsByteArray()))
                .hasSize(2);
    }

    @Test
    void aPrintedSheetOfAnotherStepOrAnEndedOneIsRefusedInPlainWords() throws Exception {
        var asked = some.running(1, Privacy.PSEUDONYMOUS);
        var another = some.running(1, Privacy.PSEUDONYMOUS);
        var codes = paper.handOut(asked.host(), asked.step(), 2);
        refused(paper.enter(another.host(), another.step(), codes.getFirst(), NO), "zu einem anderen Schritt");
        counts(paper.enter(asked.host(), asked.step(), codes.getFirst(), NO));
        counts(click.send(asked.host(), SomePaper.path(asked.step()) + "/ungueltig"));
        refused(paper.enter(asked.host(), asked.step(), codes.getLast(), NO), "ungültig");
        assertThat(some.count("survey_sheet", asked)).isEqualTo(1);
        some.end(asked);
        refused(click.send(asked.host(), SomePaper.path(asked.step()) + "/boegen", Map.of("anzahl", "1")), "vorbei");
    }
}
