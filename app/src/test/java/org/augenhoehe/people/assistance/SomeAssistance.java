package org.augenhoehe.people.assistance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.People;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings people who are assisted into a test, through the pages as people do it.
@Component
public class SomeAssistance {
    public static final String PIN = "284 917";
    public static final String EVERYTHING = "TAKING_PART,DECIDING,ORDERING";
    static final String MINE = "/mein-platz/begleitung";

    private final Click click;
    private final Somebody somebody;
    private final AssistanceStore store;
    private final ActStore acts;

    SomeAssistance(Click click, Somebody somebody, AssistanceStore store, ActStore acts) {
        this.click = click;
        this.somebody = somebody;
        this.store = store;
        this.acts = acts;
    }

    /// Somebody who acts for the person already, and may do so with everything.
    public SignedIn helperOf(SignedIn person) throws Exception {
        return helperOf(person, EVERYTHING);
    }

    public SignedIn helperOf(SignedIn person, String errands) throws Exception {
        var helper = somebody.plain();
        begin(helper, agree(person, helper, errands));
        return helper;
    }

    public UUID agree(SignedIn person, SignedIn helper, String errands) throws Exception {
        var answer = click.send(person, MINE, form("https://ort.example/menschen/" + helper.id(), errands, 0, 10));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return store.listGivenBy(person.id()).getFirst().id();
    }

    void begin(SignedIn helper, UUID consent) throws Exception {
        click.send(helper, MINE + "/" + consent + "/beginnen");
    }

    public void choosePin(SignedIn person) throws Exception {
        var answer = click.send(person, "/mein-platz/anmeldung/pin", Map.of("pin", PIN, "again", PIN));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    public List<String> done(SignedIn person) {
        return of(person, false);
    }

    public List<String> refused(SignedIn person) {
        return of(person, true);
    }

    /// How often the person was told that something was refused.
    public int told(SignedIn person) throws Exception {
        return click.look(person, "/neues")
                        .getContentAsString()
                        .split("hat etwas versucht, das nicht erlaubt ist\\. ")
                        .length
                - 1;
    }

    private List<String> of(SignedIn person, boolean refused) {
        return acts.listFor(person.id(), 0, 100).stream()
                .filter(act -> act.refused() == refused)
                .map(Act::act)
                .toList();
    }

    static Map<String, String> form(String page, String errands, int from, int until) {
        var today = LocalDate.now(People.ZONE);
        return Map.of(
                "assistant",
                page,
                "errands",
                errands,
                "purpose",
                "Beiträge schreiben, die ich am Telefon sage",
                "from",
                today.plusDays(from).toString(),
                "until",
                today.plusDays(until).toString());
    }
}
