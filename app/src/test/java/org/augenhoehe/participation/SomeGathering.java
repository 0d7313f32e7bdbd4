package org.augenhoehe.participation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings steps in which people gather into a test, through the pages as people do it.
@Component
public class SomeGathering {
    private final SomeUndertaking some;
    private final Click click;

    SomeGathering(SomeUndertaking some, Click click) {
        this.some = some;
        this.click = click;
    }

    public Step open(SignedIn host) throws Exception {
        return open(host, Map.of());
    }

    public Step open(SignedIn host, Map<String, String> more) throws Exception {
        var id = some.start(host);
        some.enter(id, host, Phase.PLAN);
        var wish = new HashMap<>(some.wish("gathering"));
        wish.putAll(more);
        return some.plan(id, host, wish);
    }

    public UUID contribute(SignedIn person, Step step, String wording) throws Exception {
        return contribute(person, step, Map.of("kind", "NEED", "wording", wording));
    }

    public UUID contribute(SignedIn person, Step step, Map<String, String> typed) throws Exception {
        var answer = click.send(person, "/sammeln/" + step.id() + "/neu", typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return UUID.fromString(String.valueOf(answer.getHeader("Location")).substring("/beitraege/".length()));
    }

    public UUID comment(SignedIn person, UUID contribution, String wording, Map<String, String> more) throws Exception {
        var typed = new HashMap<>(more);
        typed.put("comment", wording);
        var answer = click.send(person, "/beitraege/" + contribution + "/kommentare", typed);
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        var location = String.valueOf(answer.getHeader("Location"));
        return UUID.fromString(location.substring(location.indexOf("#k-") + "#k-".length()));
    }

    /// @return the status of the page
    public int answer(SignedIn host, Step step, String kind, String wording, UUID contribution, UUID other)
            throws Exception {
        return click.send(
                        host,
                        "/sammeln/" + step.id() + "/antworten",
                        Map.of(
                                "contributions", contribution.toString(),
                                "kind", kind,
                                "wording", wording,
                                "ledTo", other.toString(),
                                "into", other.toString()))
                .getStatus();
    }
}
