package org.augenhoehe.participation.gathering;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/// What somebody brought in is theirs: to say in other words, to take back, to leave behind.
@PlatformTest
class OwnContributionTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    ContributionStore store;

    @Autowired
    Erasure erasure;

    SignedIn host;
    SignedIn author;
    Step step;
    UUID id;
    String path;

    @BeforeEach
    void somethingIsThere() throws Exception {
        host = somebody.plain();
        author = somebody.plain();
        step = gathering.open(host);
        id = gathering.contribute(author, step, "Ein Fahrdienst am Abend.");
        path = "/beitraege/" + id;
    }

    @Test
    void whatItSaidBeforeStaysReadable() throws Exception {
        assertThat(reword(author, 1, "Ein Fahrdienst rund um die Uhr.")).isEqualTo(303);
        assertThat(html(path)).contains("rund um die Uhr").contains("Ein Fahrdienst am Abend.");
        assertThat(store.get(id).version()).isEqualTo(2);
    }

    @Test
    void whoChangesWhatHasChangedMeanwhileKeepsTheirWords() throws Exception {
        reword(author, 1, "Ein Fahrdienst rund um die Uhr.");
        var answer = click.send(author, path + "/aendern", Map.of("version", "1", "wording", "Zwei Fahrdienste."));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Zwei Fahrdienste.").contains("inzwischen geändert");
    }

    @Test
    void nobodyElseChangesOrTakesItBack() throws Exception {
        assertThat(reword(host, 1, "Gar nichts.")).isEqualTo(403);
        assertThat(click.send(host, path + "/zuruecknehmen").getStatus()).isEqualTo(403);
        assertThat(html(path)).contains("Ein Fahrdienst am Abend.");
    }

    @Test
    void whatIsAnsweredIsNoLongerChanged() throws Exception {
        gathering.answer(host, step, "TAKEN_UP", "Das machen wir.", id, step.id());
        assertThat(reword(author, 1, "Ein Flugdienst.")).isEqualTo(422);
    }

    @Test
    void takenBackItsWordsAreGoneEverywhere() throws Exception {
        reword(author, 1, "Ein Fahrdienst rund um die Uhr.");
        click.send(author, path + "/zuruecknehmen");
        assertThat(html(path) + html("/sammeln/" + step.id()) + html("/faden/" + id))
                .doesNotContain("Fahrdienst");
        assertThat(html("/suche?q=Fahrdienst+Uhr")).doesNotContain(path);
        assertThat(click.look(host, "/sammeln/" + step.id() + "/antworten").getContentAsString())
                .contains("Alles ist beantwortet.");
    }

    @Test
    void whoLeavesLeavesTheirWordsWithoutTheirName() throws Exception {
        var other = gathering.contribute(host, step, "Ein Chor.");
        click.send(author, "/beitraege/" + other + "/unterstuetzen");
        assertThat(erasure.about(author.id()))
                .anyMatch(section -> section.titleKey().equals("gathering.data.brought")
                        && section.rows().toString().contains("Fahrdienst"))
                .anyMatch(section -> section.titleKey().equals("gathering.data.supported")
                        && section.rows().toString().contains("Ein Chor."));
        erasure.erase(author.id());
        assertThat(html(path))
                .contains("Ein Fahrdienst am Abend.")
                .contains("Ohne Namen")
                .doesNotContain(author.name());
        assertThat(html("/beitraege/" + other)).contains("Noch niemand unterstützt es");
    }

    private int reword(SignedIn person, int version, String wording) throws Exception {
        return click.send(person, path + "/aendern", Map.of("version", String.valueOf(version), "wording", wording))
                .getStatus();
    }

    private String html(String path) throws Exception {
        return click.look(path).getContentAsString();
    }
}
