package org.augenhoehe.participation.kiosk;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.review.SomeReview;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.kiosk.SomeKiosk.NO;

/// At a tablet people take part without an account, each counts once, and nobody calculates who it was.
@PlatformTest
class TabletAnswersTest {
    @Autowired
    SomeKiosk some;

    @Autowired
    SomeSurvey surveys;

    @Autowired
    SomeGathering gatherings;

    @Autowired
    SomeReview reviews;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

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
    void whatWaitedOnTheTabletComesSealedAndOnlyTheHouseOpensIt() throws Exception {
        var asked = surveys.running(0, Privacy.PSEUDONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        var page = some.look(tablet, "/tablet").getContentAsString();
        var open = Pattern.compile("data-kiosk-seal=\"([^\"]+)\"").matcher(page);
        assertThat(open.find()).isTrue();
        var sealed = SealedAsOnDevice.of(open.group(1), "[[\"frage-1\",\"2\"],[\"frage-5\",\"Mehr Süppchen\"]]");
        assertThat(sealed).doesNotContain("frage");
        assertThat(some.send(tablet, asked.step(), UUID.randomUUID(), Map.of("versiegelt", sealed))
                        .getStatus())
                .isEqualTo(200);
        assertThat(db.sql("select answers from participation.survey_sheet where kiosk = :kiosk")
                        .param("kiosk", tablet.kiosk().id())
                        .query(String.class)
                        .single())
                .contains("Mehr Süppchen");
        var other = some.connected(asked.host(), asked.step());
        assertThat(some.send(other, asked.step(), UUID.randomUUID(), Map.of("versiegelt", sealed))
                        .getStatus())
                .as("sealed for another tablet")
                .isEqualTo(422);
        assertThat(some.send(tablet, asked.step(), UUID.randomUUID(), Map.of("versiegelt", "kein Siegel"))
                        .getStatus())
                .isEqualTo(422);
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
    void whatIsNotOfferedThereIsNotTaken() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var other = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        assertThat(some.send(tablet, other.step(), UUID.randomUUID(), NO).getStatus())
                .isEqualTo(404);
        assertThat(some.tryToOpen(asked.host(), other.step()).getStatus()).isEqualTo(403);
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
    void oneDeviceCannotFillInForATown() throws Exception {
        var asked = surveys.running(0, Privacy.ANONYMOUS);
        var tablet = some.connected(asked.host(), asked.step());
        var last = 0;
        for (int time = 0; time < 130 && last != 429; time++) {
            last = some.send(tablet, asked.step(), UUID.randomUUID(), Map.of()).getStatus();
        }
        assertThat(last).isEqualTo(429);
    }
}
