package org.augenhoehe.participation.meeting;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.assistance.SomeAssistance;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.participation.meeting.SomeMeeting.piece;

/// Nobody promises for others, comes in where they do not belong, or makes words of others vanish.
@PlatformTest
class MeetingSafeguardsTest {
    @Autowired
    SomeMeeting meetings;

    @Autowired
    SomeAssistance assistance;

    @Autowired
    Click click;

    @Test
    void anAssistantPromisesNothingInTheNameOfThePerson() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        var helper = assistance.helperOf(met.other());
        var promise = piece("PROMISE", "Ich dichte die Fenster ab.");
        promise.put("due", SomeUndertaking.today(9));
        promise.put("owner", met.other().id().toString());
        var refused = click.send(helper, met.minutes(), promise);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Eine Zusage macht der Mensch selbst, den du begleitest", "Ich dichte die Fenster ab.");
        promise.remove("owner");
        var written = meetings.write(met, helper, promise);
        promise.put("owner", met.other().id().toString());
        promise.put("version", "1");
        assertThat(click.send(helper, met.minutes() + "/" + written.id(), promise)
                        .getStatus())
                .isEqualTo(422);
        meetings.done(met.other(), met.minutes() + "/" + written.id(), promise);
    }

    @Test
    void hostsPublishOnlyWhatTheyHaveRead() throws Exception {
        var met = meetings.going(Format.PLAIN, 1);
        meetings.write(met, met.other(), piece("NOTE", "Der Saal ist kalt."));
        var seen = meetings.seen(met);
        assertThat(click.look(met.host(), met.minutes()).getContentAsString())
                .contains("name=\"seen\" value=\"" + seen.get("seen") + "\"");
        var promise = piece("PROMISE", "Petra zahlt die neue Heizung.");
        promise.put("due", SomeUndertaking.today(9));
        promise.put("owner", met.host().id().toString());
        meetings.write(met, met.other(), promise);
        var refused = click.send(met.host(), met.minutes() + "/veroeffentlichen", seen);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(
                        "Inzwischen hat sich etwas geändert",
                        "Petra zahlt die neue Heizung.",
                        "name=\"seen\" value=\"2\"");
    }
}
