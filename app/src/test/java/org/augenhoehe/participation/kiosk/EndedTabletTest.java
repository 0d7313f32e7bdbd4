package org.augenhoehe.participation.kiosk;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.opinion.SomeOpinions;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.kiosk.SomeKiosk.NO;

/// Hosts end a tablet at any time and discard what was said by mistake; afterwards it takes nothing.
@PlatformTest
class EndedTabletTest {
    @Autowired
    SomeKiosk some;

    @Autowired
    SomeSurvey surveys;

    @Autowired
    SomeOpinions opinions;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    KioskUpkeep upkeep;

    @Autowired
    KioskCounts counts;

    @Autowired
    JdbcClient db;

    @Test
    void anEndedTabletTakesNothingAndHostsSeeHowMuchCameTooLate() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        var before = UUID.randomUUID();
        some.send(tablet, asked.step(), before, NO);
        click.send(asked.host(), SomeKiosk.path(tablet.kiosk()) + "/beenden");
        var late = UUID.randomUUID();
        var answer = some.send(tablet, asked.step(), late, NO);
        assertThat(answer.getStatus()).isEqualTo(410);
        assertThat(some.send(tablet, asked.step(), late, NO).getStatus()).isEqualTo(410);
        assertThat(answer.getContentAsString()).contains("nicht mehr offen");
        // What was taken before the end and is sent again has been taken.
        assertThat(some.send(tablet, asked.step(), before, NO).getStatus()).isEqualTo(200);
        assertThat(some.count("survey_sheet", tablet)).isOne();
        assertThat(some.refused(tablet)).isOne();
        assertThat(some.look(tablet, "/tablet").getContentAsString()).contains("nicht mehr offen");
        assertThat(some.look(tablet, "/tablet/de/alles").getHeader("Location")).isEqualTo("/tablet");
        assertThat(surveys.html(asked.host(), SomeKiosk.path(tablet.kiosk().undertaking())))
                .contains("zu spät: 1", "nur in Stunden mit weniger als fünf", "unter 5")
                .doesNotContain("Mehr Suppe");
    }

    @Test
    void aTabletEndsAtTheTimeThatWasSet() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        db.sql("""
                update participation.kiosk set opened_at = now() - interval '1 day', until = now() - interval '1 second'
                where id = :id
                """).param("id", tablet.kiosk().id()).update();
        assertThat(some.send(tablet, asked.step(), UUID.randomUUID(), NO).getStatus())
                .isEqualTo(410);
        assertThat(some.count("survey_sheet", tablet)).isZero();
    }

    @Test
    void aStepThatIsOverTakesNothingFromATabletEither() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        undertakings.over(asked.step());
        var key = UUID.randomUUID();
        var answer = some.send(tablet, asked.step(), key, NO);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("zählt nicht");
        assertThat(some.send(tablet, asked.step(), key, NO).getStatus()).isEqualTo(422);
        assertThat(some.refused(tablet)).isOne();
        assertThat(some.look(tablet, "/tablet").getContentAsString()).contains("nichts zu beantworten");
    }

    @Test
    void hostsDiscardWhatWasSaidByMistake() throws Exception {
        var host = somebody.plain();
        var step = opinions.open(host);
        var bench = opinions.state(host, step, SomeOpinions.BENCH);
        var tablet = some.connected(host, step);
        some.send(tablet, step, UUID.randomUUID(), Map.of("aussage-" + bench, "AGREE"));
        assertThat(some.count("stance", tablet)).isOne();
        assertThat(some.send(tablet, step, UUID.randomUUID(), Map.of()).getStatus())
                .isEqualTo(422);
        var drop = SomeKiosk.path(tablet.kiosk()) + "/verwerfen";
        click.send(host, drop);
        assertThat(some.count("stance", tablet)).isOne();
        click.send(host, drop, Map.of("reason", "Das Gerät stand im falschen Raum."));
        assertThat(some.count("stance", tablet)).isZero();
        assertThat(some.send(tablet, step, UUID.randomUUID(), Map.of("aussage-" + bench, "AGREE"))
                        .getStatus())
                .isEqualTo(410);
        assertThat(surveys.html(host, "/vorhaben/" + step.undertaking() + "/verlauf"))
                .contains("Das Gerät stand im falschen Raum.");
    }

    @Test
    void afterTheEndNothingLeadsFromASheetToItsTablet() throws Exception {
        var asked = surveys.running(1, Privacy.PSEUDONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        some.send(tablet, asked.step(), UUID.randomUUID(), NO);
        assertThat(some.count("survey_sheet", tablet)).isOne();
        surveys.end(asked);
        assertThat(surveys.count("survey_sheet", asked)).isOne();
        assertThat(some.count("survey_sheet", tablet)).isZero();
        click.send(asked.host(), SomeKiosk.path(tablet.kiosk()) + "/verwerfen", Map.of("reason", "Zu spät bemerkt."));
        assertThat(surveys.count("survey_sheet", asked)).isOne();
    }

    @Test
    void whenNothingCanBeDiscardedAnyMoreTheHoursGoAndTheResultKeepsTheirSum() throws Exception {
        var asked = surveys.running(1, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        for (int person = 0; person < 6; person++) {
            some.send(tablet, asked.step(), UUID.randomUUID(), NO);
        }
        click.send(asked.host(), SomeKiosk.path(tablet.kiosk()) + "/beenden");
        upkeep.tidy();
        assertThat(some.count("kiosk_key", tablet)).as("it may still send").isEqualTo(6);
        db.sql("update participation.kiosk set ended_at = ended_at - interval '15 days' where id = :id")
                .param("id", tablet.kiosk().id())
                .update();
        upkeep.tidy();
        assertThat(some.count("kiosk_key", tablet)).isZero();
        assertThat(some.count("kiosk_hour", tablet))
                .as("hosts may still look for the hour in which somebody filled in one after the other")
                .isOne();
        surveys.end(asked);
        upkeep.tidy();
        assertThat(some.count("kiosk_hour", tablet)).isZero();
        assertThat(counts.countTaken(asked.step().id())).isEqualTo(6);
        assertThat(surveys.html(asked.host(), SomeKiosk.path(tablet.kiosk().undertaking())))
                .contains("Die Zahlen nach Stunden sind gelöscht.");
        assertThat(some.look(tablet, "/tablet").getContentAsString())
                .as("what the device held opens nothing")
                .doesNotContain(tablet.kiosk().id().toString());
    }
}
