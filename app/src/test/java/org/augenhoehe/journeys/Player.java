package org.augenhoehe.journeys;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;

import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// Somebody who takes part in an undertaking with a phone: what they do there, each time on the page where it is done.
record Player(int port, Look look, Hands hands, SignedIn person) {
    private static final String SEND = "main form button[type=submit]";

    /// On a small phone; by keyboard in easy German, without scripts in German.
    static Player with(int port, Hands hands, SignedIn person) {
        return new Player(port, new Look(hands == Hands.KEYBOARD ? "de-simple" : "de", 360, "light"), hands, person);
    }

    UUID id() {
        return person.id();
    }

    void at(String path, Consumer<Page> doing) {
        try (var visit = new Visit(port, look, hands.script(), person)) {
            visit.page.navigate(path);
            doing.accept(visit.page);
        }
    }

    /// What stands there in the language this person reads.
    String says(String german, String easy) {
        return look.language().equals("de") ? german : easy;
    }

    /// Looks at a page with these hands, and for barriers in German and in easy German.
    void look(String path, String name) {
        if (!hands.script()) {
            try (var visit = new Visit(port, look, false, person)) {
                visit.page.navigate(path);
                visit.look(name + "-" + hands);
            }
        }
        try (var visit = new Visit(port, look, true, person)) {
            for (var language : List.of("de", "de-simple")) {
                visit.speak(language);
                visit.page.navigate(path);
                visit.look(name + "-" + hands + "-" + language);
            }
        }
    }

    /// @return the address of the undertaking
    String start(UUID service, String question, StandingKind standing) {
        var home = new String[1];
        at("/angebote/" + service, page -> {
            hands.press(page.locator("main a[href*='/vorhaben/neu']"));
            hands.write(page.locator("#field-question"), question);
            hands.toggle(page.locator("[name=method][value=gathering]"));
            hands.choose(page.locator("#field-standing"), standing.name());
            hands.press(page.locator(SEND));
            assertThat(page.locator("h1")).hasText(question);
            home[0] = pathOf(page);
        });
        return home[0];
    }

    /// For an organisation, and without a first step.
    String startFor(UUID organisation, String question) {
        var home = new String[1];
        at("/vorhaben/neu", page -> {
            hands.write(page.locator("#field-question"), question);
            hands.toggle(page.locator("[name=method][value='']"));
            hands.press(page.locator("details:has(select[name=organisation]) > summary"));
            hands.choose(page.locator("select[name=organisation]"), organisation.toString());
            hands.press(page.locator(SEND));
            assertThat(page.locator("h1")).hasText(question);
            home[0] = pathOf(page);
        });
        return home[0];
    }

    void redeem(String slip) {
        at("/zettel", page -> {
            hands.write(page.locator("main input[name=code]"), slip);
            hands.press(page.locator(SEND));
            isDone(page);
        });
    }

    /// @return the address of the proposal
    String proposeAsHost(Player other, String home) {
        var path = new String[1];
        at(home + "/menschen", page -> {
            hands.press(page.locator("form[action$='/" + other.id() + "/vorschlagen'] button"));
            assertThat(page.locator("#stand")).isVisible();
            path[0] = pathOf(page);
        });
        return path[0];
    }

    void accept(String proposal) {
        at(proposal, page -> {
            hands.press(page.locator("form[action$='/annehmen'] button"));
            isDone(page);
        });
    }

    void join(String home, StandingKind standing) {
        at(home, page -> {
            hands.press(page.locator("form[action$='/mitmachen'] button"));
            isDone(page);
            page.navigate(home + "/menschen");
            hands.choose(page.locator("form[action$='/blickwinkel'] select"), standing.name());
            hands.press(page.locator("form[action$='/blickwinkel'] button"));
            isDone(page);
        });
    }

    /// @param standing that is said where the page does not show what the other one says
    void vouchFor(Player other, String home, StandingKind standing) {
        at(home + "/menschen", page -> {
            var form = "form[action$='/" + other.id() + "/bestaetigen']";
            if (page.locator(form + " select").count() > 0) {
                hands.press(page.locator("details:has(" + form + ") > summary"));
                hands.choose(page.locator(form + " select"), standing.name());
            }
            hands.press(page.locator(form + " button"));
            isDone(page);
        });
    }

    String proposeGoal(String home, String wording) {
        var path = new String[1];
        at(home + "/ziel", page -> {
            hands.write(page.locator("#field-wording"), wording);
            hands.press(page.locator(SEND));
            assertThat(page.locator("blockquote")).hasText(wording);
            path[0] = pathOf(page);
        });
        return path[0];
    }

    void agree(String proposal) {
        at(proposal, page -> {
            hands.press(page.locator("form[action$='/ja'] button"));
            isDone(page);
        });
    }

    /// Past all that is planned, to where the plan is steered.
    private void steer(String home, Consumer<Page> doing) {
        at(home + "/plan", page -> {
            hands.press(page.locator("main a[href='#weiter']"));
            doing.accept(page);
        });
    }

    void enter(String home, Phase phase) {
        steer(home, page -> {
            hands.press(page.locator("details:has(form[action$='/phase']) > summary"));
            hands.toggle(page.locator("form[action$='/phase'] [name=phase][value=" + phase + "]"));
            hands.press(page.locator("form[action$='/phase'] button"));
            isDone(page);
        });
    }

    void beginRound(String home, Phase phase) {
        steer(home, page -> {
            hands.press(page.locator("details:has(form[action$='/runde']) > summary"));
            hands.choose(page.locator("form[action$='/runde'] select"), phase.name());
            hands.press(page.locator("form[action$='/runde'] button"));
            isDone(page);
        });
    }

    void move(String home, String move, String reason) {
        var form = "form:has(input[name=move][value=" + move + "])";
        steer(home, page -> {
            hands.press(page.locator("details:has(input[name=move][value=" + move + "]) > summary"));
            hands.write(page.locator(form + " textarea"), reason);
            hands.press(page.locator(form + " button"));
            isDone(page);
        });
    }

    void planStep(String home, String method, String question) {
        at(home + "/schritte/neu", page -> {
            hands.toggle(page.locator("[name=method][value=" + method + "]"));
            hands.write(page.locator("#field-question"), question);
            hands.press(page.locator(SEND));
            isDone(page);
        });
    }

    UUID say(Step step, String kind, String wording) {
        return say("/sammeln/" + step.id() + "/neu", kind, wording);
    }

    UUID drawFrom(UUID need, Step step, String kind, String wording) {
        return say("/sammeln/" + step.id() + "/neu?aus=" + need, kind, wording);
    }

    private UUID say(String path, String kind, String wording) {
        var id = new UUID[1];
        at(path, page -> {
            hands.toggle(page.locator("main input[name=kind][value=" + kind + "]"));
            hands.write(page.locator("main textarea[name=wording]"), wording);
            hands.press(page.locator(SEND).first());
            assertThat(page.locator("h1")).isVisible();
            id[0] = UUID.fromString(pathOf(page).substring("/beitraege/".length()));
        });
        return id[0];
    }

    void support(UUID contribution) {
        at("/beitraege/" + contribution, page -> {
            hands.press(
                    page.locator("main form[action$='/unterstuetzen'] button").first());
            isDone(page);
        });
    }

    void answer(Step step, String kind, String wording, List<UUID> contributions) {
        at("/sammeln/" + step.id() + "/antworten", page -> {
            for (var box : page.locator("main input[name=contributions]").all()) {
                if (contributions.contains(UUID.fromString(box.getAttribute("value")))) {
                    hands.toggle(box);
                }
            }
            hands.toggle(page.locator("main input[name=kind][value=" + kind + "]"));
            hands.write(page.locator("main textarea[name=wording]"), wording);
            hands.press(page.locator(SEND));
            isDone(page);
        });
    }

    void close(Step step) {
        at("/vorhaben/" + step.undertaking() + "/schritte/" + step.id(), page -> {
            hands.press(page.locator("form[action$='/abschliessen'] button"));
            isDone(page);
        });
    }

    /// @param source what was brought in; null for a wording of one's own
    void offer(Step step, UUID source, String title) {
        at("/abstimmung/" + step.id() + "/zettel", page -> {
            if (source != null) {
                hands.choose(page.locator("main select[name=source]"), source.toString());
            }
            hands.write(page.locator("#field-title"), title);
            hands.press(page.locator("form[action$='/zettel/antworten'] button"));
            assertThat(page.locator("#antworten")).containsText(title);
        });
    }

    /// @param sides those that must agree, each for itself
    void fixPaper(Step step, List<String> sides) {
        at("/abstimmung/" + step.id() + "/zettel", page -> {
            hands.toggle(page.locator("main input[name=secret][value=true]"));
            hands.toggle(page.locator("main input[name=binding][value=true]"));
            sides.forEach(side -> hands.toggle(page.locator("main input[name=sides][value=" + side + "]")));
            hands.press(page.locator("form[action$='/zettel'] button"));
            isDone(page);
            hands.press(page.locator("details:has(form[action$='/festlegen']) > summary"));
            hands.press(page.locator("form[action$='/festlegen'] button"));
            isDone(page);
        });
    }

    /// @param choice counted from 0
    void vote(Step step, int choice) {
        at("/abstimmung/" + step.id(), page -> {
            hands.toggle(page.locator("main input[name=tick]").nth(choice));
            hands.press(page.locator("form[action$='/stimme'] button"));
            isDone(page);
        });
    }

    void takeStance(Step step, String stance, String reason) {
        at("/abstimmung/" + step.id(), page -> {
            hands.toggle(page.locator("main input[name=stance][value=" + stance + "]"));
            if (!reason.isEmpty()) {
                hands.write(page.locator("form[action$='/haltung'] textarea"), reason);
            }
            hands.press(page.locator("form[action$='/haltung'] button"));
            isDone(page);
        });
    }

    /// @return the address of the commitment
    String promise(UUID source, String wording, LocalDate due) {
        var path = new String[1];
        at("/zusagen/neu/" + source, page -> {
            hands.write(page.locator("main textarea[name=wording]"), wording);
            hands.pick(page.locator("main input[name=due]"), due);
            hands.press(page.locator(SEND));
            assertThat(page.locator("h1")).hasText(wording);
            path[0] = pathOf(page);
        });
        return path[0];
    }

    void report(String commitment, String state, String words) {
        at(commitment, page -> {
            hands.toggle(page.locator("main input[name=state][value=" + state + "]"));
            hands.write(page.locator("form[action$='/stand'] textarea"), words);
            hands.press(page.locator("form[action$='/stand'] button"));
            isDone(page);
        });
    }

    static void isDone(Page page) {
        assertThat(page.locator("[role=status]").first()).isVisible();
    }

    static String pathOf(Page page) {
        return URI.create(page.url()).getPath();
    }
}
