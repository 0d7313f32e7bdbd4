package org.augenhoehe.people.assistance;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.participation.kiosk.SomeKiosk;
import org.augenhoehe.participation.meeting.Format;
import org.augenhoehe.participation.meeting.SomeMeeting;
import org.augenhoehe.participation.survey.Privacy;
import org.augenhoehe.participation.survey.SomeSurvey;
import org.augenhoehe.participation.walk.SomeWalks;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.security.Visitors;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// Once somebody has ended that they are assisted, no room takes anything in their name, whatever is open or waits on
/// the device of whoever assisted.
@PlatformTest
class EndedEverywhereTest {
    private static final String MINE = SomeAssistance.MINE;

    @Autowired
    SomeAssistance assistance;

    @Autowired
    SomeMeeting meetings;

    @Autowired
    SomeWalks walks;

    @Autowired
    SomeKiosk kiosks;

    @Autowired
    SomeSurvey surveys;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Visitors visitors;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Test
    void minutesThatAreOpenTakeNothingMore() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        var person = met.other();
        var helper = somebody.plain();
        var consent = assistance.agree(person, helper, SomeAssistance.EVERYTHING);
        assistance.begin(helper, consent);
        var shown = shownTo(person.id(), piece("NOTE", "Die Heizung ist laut."));
        meetings.done(helper, met.minutes(), shown);
        assertThat(click.look(helper, met.minutes() + "/mitschrift").getContentAsString())
                .contains("Die Heizung ist laut.");
        click.send(person, MINE + "/" + consent + "/widerrufen");
        assertThat(click.send(helper, met.minutes(), shown).getStatus())
                .as("a form that was shown before")
                .isEqualTo(409);
        assertThat(click.send(helper, met.minutes(), piece("NOTE", "Und kalt.")).getStatus())
                .as("the assistant does not take part")
                .isEqualTo(403);
        assertThat(click.look(helper, met.minutes() + "/mitschrift").getStatus())
                .as("what renews itself")
                .isEqualTo(404);
        assertThat(meetings.minutes(met)).hasSize(1);
    }

    @Test
    void aNoteThatWaitedOnTheDeviceIsNotSentInThePersonsName() throws Exception {
        var host = somebody.plain();
        var step = walks.open(host);
        var person = some.participant(step.undertaking());
        var helper = somebody.plain();
        var consent = assistance.agree(person, helper, SomeAssistance.EVERYTHING);
        assistance.begin(helper, consent);
        click.send(person, MINE + "/" + consent + "/widerrufen");
        var waited = shownTo(
                person.id(),
                Map.of(
                        "schluessel",
                        UUID.randomUUID().toString(),
                        "kind",
                        "OBSTACLE",
                        "wording",
                        SomeWalks.CURB,
                        "station",
                        ""));
        assertThat(click.send(helper, SomeWalks.path(step) + "/unterwegs/geraet", waited)
                        .getStatus())
                .isEqualTo(409);
        assertThat(walks.notes(step)).isEmpty();
    }

    @Test
    void whoAssistsMakesNoTabletOfTheDeviceAndOnATabletNobodyAssists() throws Exception {
        var asked = surveys.running(1, Privacy.ANONYMOUS);
        var kiosk = kiosks.open(asked.host(), asked.step());
        var helper = assistance.helperOf(asked.one());
        assertThat(click.send(helper, "/tablet/oeffnen", Map.of("code", kiosks.code(asked.host(), kiosk)))
                        .getStatus())
                .isEqualTo(403);
        assertThat(visitors.find(helper.id()).orElseThrow().assisted()).isTrue();
        var tablet = kiosks.connected(asked.host(), asked.step());
        mvc.perform(get("/tablet").cookie(helper.session(), tablet.cookie()));
        assertThat(visitors.find(helper.id()).orElseThrow().assisted())
                .as("signed out there, and also where they sign in elsewhere")
                .isFalse();
    }

    private static Map<String, String> shownTo(UUID person, Map<String, String> typed) {
        var form = new HashMap<>(typed);
        form.put("wer", person.toString());
        return form;
    }
}
