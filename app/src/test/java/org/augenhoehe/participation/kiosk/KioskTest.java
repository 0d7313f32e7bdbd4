package org.augenhoehe.participation.kiosk;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.augenhoehe.FormToken;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.opinion.SomeOpinions;
import org.augenhoehe.participation.review.SomeReview;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.AccessGuard;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/// At a tablet in the house people take part without an account; it can do nothing else, and hosts end it at any time.
@PlatformTest
class KioskTest {
    private static final Map<String, String> NO = Map.of("frage-1", "2", "frage-4", "4", "frage-5", "Mehr Suppe");

    @Autowired
    SomeKiosk some;

    @Autowired
    SomeSurvey surveys;

    @Autowired
    SomeGathering gatherings;

    @Autowired
    SomeOpinions opinions;

    @Autowired
    SomeReview reviews;

    @Autowired
    SomeUndertaking undertakings;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Erasure erasure;

    @Autowired
    MockMvc mvc;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

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
    void theSignInOfTheHostDoesNotStayOnTheTablet() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var host = asked.host();
        var kiosk = some.open(host, asked.step());
        var answer = some.enter(some.code(host, kiosk), host.session());
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getCookie("tablet").getPath()).isEqualTo("/tablet");
        assertThat(click.look(host, "/mein-platz").getHeader("Location")).startsWith("/anmelden");
    }

    @Test
    void whoeverSignsInOnTheTabletLaterDoesNotStayEither() throws Exception {
        var asked = surveys.running(1, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        var one = asked.one();
        assertThat(mvc.perform(get("/tablet").cookie(tablet.cookie(), one.session()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
        assertThat(click.look(one, "/mein-platz").getHeader("Location")).startsWith("/anmelden");
    }

    @Test
    void noScreenOfTheTabletCarriesWhoeverSignedInBesideIt() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        for (var path : new String[] {"", "/alles", "/" + asked.step().id()}) {
            var beside = somebody.plain();
            var answer = mvc.perform(get("/tablet/de" + path).cookie(tablet.cookie(), beside.session()))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getHeader("Location")).as(path).isEqualTo("/tablet/de" + path);
            assertThat(answer.getContentAsString()).doesNotContain(beside.id().toString());
            assertThat(click.look(beside, "/mein-platz").getHeader("Location")).startsWith("/anmelden");
        }
    }

    @Test
    void aTabletOpensNoOtherPage() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        for (var entry : requestMappingHandlerMapping.getHandlerMethods().entrySet()) {
            var access = AccessGuard.access(entry.getValue());
            if (access == null || access.value() == Access.For.EVERYONE) {
                continue;
            }
            for (var verb : entry.getKey().getMethodsCondition().getMethods()) {
                for (var pattern : entry.getKey().getPatternValues()) {
                    var path = pattern.replaceAll(
                            "\\{[^}]+}", asked.step().undertaking().toString());
                    var answer = mvc.perform(request(verb.asHttpMethod(), path)
                                    .cookie(tablet.cookie())
                                    .with(FormToken.formToken()))
                            .andReturn()
                            .getResponse();
                    assertThat(answer.getHeader("Location"))
                            .as(verb + " " + path)
                            .startsWith("/anmelden?");
                }
            }
        }
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
    void nothingOfATabletIsKeptByTheBrowser() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        for (var path : new String[] {
            "/tablet",
            "/tablet/en",
            "/tablet/de/alles",
            "/tablet/de/" + asked.step().id()
        }) {
            var answer = some.look(tablet, path);
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(answer.getHeader("Cache-Control")).contains("no-store");
            assertThat(answer.getCookies())
                    .as(path)
                    .noneMatch(cookie -> cookie.getName().equals("sprache"));
        }
        assertThat(some.look(tablet, "/tablet/de/" + asked.step().id()).getContentAsString())
                .contains("autocomplete=\"off\"", "Nur wenn die Antwort auf");
        assertThat(some.look(tablet, "/tablet/xx").getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsSentTwiceCountsOnce() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        var key = UUID.randomUUID();
        var all = IntStream.range(0, 4)
                .parallel()
                .mapToObj(time -> status(tablet, asked, key))
                .toList();
        assertThat(all).containsOnly(200);
        assertThat(some.count("survey_sheet", tablet)).isOne();
        assertThat(some.press(tablet, asked.step(), key, NO).getHeader("Location"))
                .endsWith("/danke");
        assertThat(some.count("survey_sheet", tablet)).isOne();
        assertThat(surveys.count("survey_roll", asked)).isZero();
    }

    private int status(SomeKiosk.Tablet tablet, SomeSurvey.Asked asked, UUID key) {
        try {
            return some.send(tablet, asked.step(), key, NO).getStatus();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() throws Exception {
        var asked = surveys.running(0, Privacy.PSEUDONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        var key = UUID.randomUUID();
        var answer = some.press(tablet, asked.step(), key, Map.of("frage-5", "Mehr Suppe"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Mehr Suppe");
        assertThat(some.send(tablet, asked.step(), key, Map.of("frage-5", "x")).getContentAsString())
                .contains("sentence");
        assertThat(some.send(tablet, asked.step(), key, Map.of("frage-1", "2", "frage-5", "www.kauf-mich.com"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(some.send(tablet, asked.step(), key, NO).getStatus()).isEqualTo(200);
        assertThat(db.sql("select pseudonym from participation.survey_sheet where kiosk = :kiosk")
                        .param("kiosk", tablet.kiosk().id())
                        .query(Integer.class)
                        .single())
                .isBetween(100_000, 999_999);
    }

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
    void whatWaitsOfATabletIsNotTakenAsAnotherOnes() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var first = some.connected(asked.host(), asked.step());
        var second = some.connected(asked.host(), asked.step());
        assertThat(some.look(second, "/tablet").getContentAsString())
                .contains("data-kiosk-id=\"" + second.kiosk().id() + "\"");
        var after = new SomeKiosk.Tablet(first.kiosk(), second.cookie());
        assertThat(some.send(after, asked.step(), UUID.randomUUID(), NO).getStatus())
                .isEqualTo(410);
        assertThat(some.count("survey_sheet", second)).isZero();
        click.send(asked.host(), SomeKiosk.path(first.kiosk()) + "/beenden");
        assertThat(some.look(first, "/tablet").getContentAsString())
                .contains("data-kiosk-id=\"" + first.kiosk().id() + "\"");
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
    void whatIsNotOfferedThereIsNotTaken() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var other = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        assertThat(some.send(tablet, other.step(), UUID.randomUUID(), NO).getStatus())
                .isEqualTo(404);
        assertThat(some.tryToOpen(asked.host(), other.step()).getStatus()).isEqualTo(403);
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
    void somebodyReadsWhatStrangersWriteBeforeOthersDo() throws Exception {
        var host = somebody.plain();
        var step = gatherings.open(host);
        var tablet = some.connected(host, step);
        var answer =
                some.press(tablet, step, UUID.randomUUID(), Map.of("kind", "NEED", "wording", "Eine Rampe am Eingang"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(surveys.html(host, "/sammeln/" + step.id())).doesNotContain("Eine Rampe");
        assertThat(db.sql("""
                select count(*) from participation.contribution
                where kiosk = :kiosk and author is null and not named and hidden_at is not null
                """)
                        .param("kiosk", tablet.kiosk().id())
                        .query(Integer.class)
                        .single())
                .isOne();
        var matter = db.sql("""
                select m.id from moderation.matter m join participation.contribution c on c.id = m.thing
                where c.kiosk = :kiosk and m.held
                """)
                .param("kiosk", tablet.kiosk().id())
                .query(UUID.class)
                .single();
        var moderator = somebody.named("Moderiert", Role.MODERATOR);
        assertThat(surveys.html(moderator, "/moderation/" + matter)).contains("Eine Rampe");
        db.sql("update participation.contribution set hidden_at = null where kiosk = :kiosk")
                .param("kiosk", tablet.kiosk().id())
                .update();
        assertThat(surveys.html(host, "/sammeln/" + step.id())).contains("Eine Rampe", "Vor Ort, ohne Konto");
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
    void peopleLookBackWithoutANameAndOnlyWhereThatWasAgreed() throws Exception {
        var named = reviews.running(0, 0, false, "HEARD");
        assertThat(some.tryToOpen(named.host(), named.step()).getStatus()).isEqualTo(422);
        var review = reviews.running(0, 0, true, "HEARD");
        var tablet = some.connected(review.host(), review.step());
        assertThat(some.send(tablet, review.step(), UUID.randomUUID(), Map.of("frage-1", "PERHAPS"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(some.send(tablet, review.step(), UUID.randomUUID(), Map.of("frage-1", "FULLY"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(some.count("review_reply", tablet)).isOne();
        click.send(review.host(), SomeKiosk.path(tablet.kiosk()) + "/verwerfen", Map.of("reason", "Nur geprobt."));
        assertThat(some.count("review_reply", tablet)).isZero();
    }

    @Test
    void hostsCannotCalculateHowManyFewAre() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        for (int person = 0; person < 7; person++) {
            some.send(tablet, asked.step(), UUID.randomUUID(), NO);
        }
        db.sql("update participation.kiosk_hour set hour = hour - interval '3 hours' where kiosk = :kiosk")
                .param("kiosk", tablet.kiosk().id())
                .update();
        some.send(tablet, asked.step(), UUID.randomUUID(), NO);
        var tablets = SomeKiosk.path(tablet.kiosk().undertaking());
        // The hour that is running would tell by two looks who came between them.
        assertThat(surveys.html(asked.host(), tablets))
                .contains("Antworten: 7.", "laufende Stunde")
                .doesNotContain("unter 5");
        click.send(asked.host(), SomeKiosk.path(tablet.kiosk()) + "/beenden");
        assertThat(surveys.html(asked.host(), tablets))
                .contains("Antworten: 7, und weitere in Stunden mit weniger als fünf", "unter 5")
                .doesNotContain("Antworten: 8");
    }

    @Test
    void theResultSaysHowManyHadNoAccountUnlessTheyAreFew() throws Exception {
        var asked = surveys.running(1, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        for (int person = 0; person < 6; person++) {
            some.send(tablet, asked.step(), UUID.randomUUID(), NO);
        }
        surveys.end(asked);
        db.sql("""
                insert into participation.survey_outcome (step, counted_at, outcome)
                values (:step, now(), '{"sheets": 6, "figures": []}') on conflict do nothing
                """).param("step", asked.step().id()).update();
        assertThat(surveys.html(asked.host(), asked.path() + "/ergebnis")).contains("vor Ort ohne Konto: 6");
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
    void oneDeviceCannotFillInForATown() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        var last = 0;
        for (int time = 0; time < 130 && last != 429; time++) {
            last = some.send(tablet, asked.step(), UUID.randomUUID(), Map.of()).getStatus();
        }
        assertThat(last).isEqualTo(429);
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
