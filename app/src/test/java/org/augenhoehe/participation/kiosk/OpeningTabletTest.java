package org.augenhoehe.participation.kiosk;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.kiosk.SomeKiosk.NO;

/// Hosts open a tablet in the house for running steps, and a code makes one device the tablet.
@PlatformTest
class OpeningTabletTest {
    @Autowired
    SomeKiosk some;

    @Autowired
    SomeSurvey surveys;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    @Test
    void onlyHostsOpenEndAndDiscard() throws Exception {
        var asked = surveys.running(1, Privacy.ANONYMOUS);
        assertThat(some.tryToOpen(asked.one(), asked.step()).getStatus()).isEqualTo(403);
        var kiosk = some.open(asked.host(), asked.step());
        for (var act : new String[] {"/code", "/beenden", "/verwerfen"}) {
            var answer = click.send(asked.one(), SomeKiosk.path(kiosk) + act, Map.of("reason", "Nur so."));
            assertThat(answer.getStatus()).as(act).isEqualTo(403);
        }
        var page = surveys.html(asked.one(), SomeKiosk.path(kiosk.undertaking()));
        assertThat(page).contains("Eingang Rathaus").doesNotContain("/code", "/beenden", "Antworten:");
    }

    @Test
    void aCodeOpensOneDeviceOnceAndForAnHour() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var kiosk = some.open(asked.host(), asked.step());
        var old = some.code(asked.host(), kiosk);
        db.sql("update participation.kiosk set code_until = now() - interval '1 second' where id = :id")
                .param("id", kiosk.id())
                .update();
        assertThat(some.enter(old).getStatus()).isEqualTo(422);
        var first = some.code(asked.host(), kiosk);
        var tablet = new SomeKiosk.Tablet(kiosk, some.connect(first.toLowerCase(Locale.ROOT)));
        assertThat(some.enter(first).getContentAsString()).contains("Dieser Code öffnet nichts");
        assertThat(some.look(tablet, "/tablet").getContentAsString())
                .contains(asked.step().question());
        some.connect(some.code(asked.host(), kiosk));
        assertThat(some.look(tablet, "/tablet").getContentAsString()).contains("Gerät verbinden");
        assertThat(db.sql("select count(*) from participation.kiosk where token = cast(:token as bytea)")
                        .param("token", tablet.cookie().getValue().getBytes(UTF_8))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatNeedsANameIsNotThereAndHostsReadWhy() throws Exception {
        var asked = surveys.running(0, Privacy.NAMED);
        assertThat(surveys.html(asked.host(), SomeKiosk.path(asked.step().undertaking())))
                .contains("steht der Name", "kein Schritt");
        var answer = some.tryToOpen(asked.host(), asked.step());
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("nehmen gerade nichts ohne Konto an");
    }

    @Test
    void whatEverybodyReadsAboutATabletPassesTheDoor() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var path = SomeKiosk.path(asked.step().undertaking());
        var step = asked.step().id().toString();
        var typed = Map.of("steps", step, "place", "Bei www.kauf-mich.com", "hours", "8");
        var answer = click.send(asked.host(), path, typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Bei www.kauf-mich.com");
        assertThat(surveys.html(asked.host(), path)).doesNotContain("kauf-mich");
        var tablet = some.connected(asked.host(), asked.step());
        some.send(tablet, asked.step(), UUID.randomUUID(), NO);
        var drop = SomeKiosk.path(tablet.kiosk()) + "/verwerfen";
        var refused = click.send(asked.host(), drop, Map.of("reason", "Lest www.kauf-mich.com"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Lest www.kauf-mich.com");
        assertThat(some.count("survey_sheet", tablet)).isOne();
    }

    @Test
    void whoIsErasedIsNamedNowhere() throws Exception {
        var asked = surveys.running(1, Privacy.ANONYMOUS);
        var kiosk = some.open(asked.host(), asked.step());
        db.sql("update participation.kiosk set opened_by = :person where id = :id")
                .param("person", asked.one().id())
                .param("id", kiosk.id())
                .update();
        assertThat(surveys.html(asked.one(), "/meine-daten")).contains("Tablets im Haus");
        erasure.erase(asked.one().id());
        assertThat(db.sql("select count(*) from participation.kiosk where opened_by = :person")
                        .param("person", asked.one().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
