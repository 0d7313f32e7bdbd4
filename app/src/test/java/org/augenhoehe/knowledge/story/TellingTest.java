package org.augenhoehe.knowledge.story;

import java.util.Map;
import java.util.UUID;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.knowledge.story.tell.ModeratedStories;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/// Somebody tells a story, for themselves or for others, and takes it back.
@PlatformTest
class TellingTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeStory stories;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Erasure erasure;

    @Autowired
    ModeratedStories moderated;

    @Autowired
    TransactionTemplate transaction;

    SignedIn author;
    String word;

    @BeforeEach
    void somebodyHasSomethingToTell() {
        author = somebody.plain();
        word = SomeStory.word();
    }

    @Test
    void aDraftIsReadByNobodyElseUntilItIsPublished() throws Exception {
        var path = stories.draft(author, "fehlschlag", SomeStory.failure(word));
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look(somebody.plain(), path).getStatus()).isEqualTo(404);
        assertThat(look("/geschichten") + look("/suche?q=" + word)).doesNotContain(path);
        assertThat(look(author, path)).contains(word, "Entwurf", "Veröffentlichen");
        click.send(author, path + "/veroeffentlichen");
        assertThat(look(path))
                .contains("Was wir wollten", "Was geschehen ist", "Was andere wissen sollten", author.name());
        assertThat(look("/geschichten?art=fehlschlag")).contains(path);
        assertThat(look("/geschichten?art=geschichte")).doesNotContain(path);
        assertThat(look("/suche?q=" + word)).contains(path);
        assertThat(look("/aktuelles")).contains(path);
        assertThat(look("/api/1/stories/" + SomeStory.id(path))).contains(word).doesNotContain(author.name());
    }

    @Test
    void aFailureNeedsAllFiveAnswersBeforeOthersReadIt() throws Exception {
        var typed = SomeStory.failure(word);
        typed.put("why", "");
        var path = stories.draft(author, "fehlschlag", typed);
        var refused = click.send(author, path + "/veroeffentlichen");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Jede Frage braucht eine Antwort");
        assertThat(click.look(path).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsTypedIsKeptWhereItIsRefused() throws Exception {
        var typed = SomeStory.failure(word);
        typed.put("title", "");
        var answer = click.send(author, "/geschichten/neu/fehlschlag", typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Schreib eine Überschrift", "Zwölf Stühle standen da, und " + word);
    }

    @Test
    void aStoryAboutAnUndertakingStandsThereAndOnItsThread() throws Exception {
        var undertaking = some.start(author);
        var path = stories.published(author, "geschichte?vorhaben=" + undertaking, SomeStory.story(word));
        assertThat(look("/vorhaben/" + undertaking)).contains("/geschichten?vorhaben=" + undertaking);
        assertThat(look("/geschichten?vorhaben=" + undertaking)).contains(path);
        assertThat(look("/geschichten.atom?vorhaben=" + undertaking)).contains(path, word);
        assertThat(look("/aktuelles/vorhaben/" + undertaking + ".atom")).contains(path);
        assertThat(look(path)).contains("/vorhaben/" + undertaking);
        assertThat(look("/faden/" + SomeStory.id(path))).contains("Wie " + word + " gelang");
        assertThat(look("/api/1/stories?undertaking=" + undertaking)).contains(word);
        click.send(author, path + "/worum/loesen", Map.of("thing", undertaking.toString()));
        assertThat(look("/geschichten?vorhaben=" + undertaking)).doesNotContain(path);
    }

    @Test
    void nobodySpeaksForAnUndertakingTheyDoNotHost() throws Exception {
        var undertaking = some.start(author);
        var typed = SomeStory.story(word);
        typed.put("voice", "UNDERTAKING:" + undertaking);
        var refused = click.send(somebody.plain(), "/geschichten/neu/geschichte?vorhaben=" + undertaking, typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("In diesem Namen kannst du nicht sprechen");
        var path = stories.published(author, "geschichte?vorhaben=" + undertaking, typed);
        assertThat(look(path))
                .contains("/geschichten/von/vorhaben/" + undertaking)
                .doesNotContain(author.name());
        assertThat(look("/geschichten/von/vorhaben/" + undertaking + ".atom")).contains(path);
    }

    @Test
    void nobodyElseChangesPublishesOrTakesItBack() throws Exception {
        var path = stories.draft(author, "fehlschlag", SomeStory.failure(word));
        var other = somebody.plain();
        for (var act : new String[] {"/veroeffentlichen", "/zuruecknehmen", "/leicht", "/namen/andere", "/bilder"}) {
            assertThat(click.send(other, path + act, Map.of("name", "X", "how", "Y"))
                            .getStatus())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(click.send(other, path + "/bearbeiten", SomeStory.failure(word))
                        .getStatus())
                .isEqualTo(403);
        assertThat(click.look(other, path + "/bearbeiten").getStatus()).isEqualTo(403);
    }

    @Test
    void whoWantsNoNameIsNotNamedAndHasNoListOfTheirOwn() throws Exception {
        var typed = SomeStory.failure(word);
        typed.put("unnamed", "true");
        assertThat(look(stories.published(author, "fehlschlag", typed)))
                .contains("Ohne Namen")
                .doesNotContain(author.name());
        var named = look(stories.published(author, SomeStory.word()));
        assertThat(named)
                .contains(author.name(), "/geschichten/von/mensch/")
                .doesNotContain(author.id().toString());
        var list = named.replaceAll("(?s).*(/geschichten/von/mensch/[0-9a-f-]{36}).*", "$1");
        assertThat(look(list) + look(list + ".atom")).doesNotContain("Zum Abend " + word + " kam");
    }

    @Test
    void twoWhoChangeItAtOnceDoNotOverwriteOneAnother() throws Exception {
        var path = stories.draft(author, "fehlschlag", SomeStory.failure(word));
        var typed = SomeStory.failure(word);
        typed.put("version", "1");
        typed.put("why", "Es regnete.");
        assertThat(click.send(author, path + "/bearbeiten", typed).getStatus()).isEqualTo(303);
        typed.put("why", "Es schneite.");
        var refused = click.send(author, path + "/bearbeiten", typed);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("inzwischen ein anderer", "Es schneite.");
        assertThat(look(author, path)).contains("Es regnete.");
    }

    @Test
    void theEasyTwinIsMarkedOnceTheStoryMovesOn() throws Exception {
        var path = stories.published(author, word);
        click.send(author, path + "/leicht", Map.of("easy", "Niemand ist gekommen.", "version", "1"));
        assertThat(look(path))
                .contains("Leicht erklärt", "Niemand ist gekommen.")
                .doesNotContain("hat sich seither geändert");
        var typed = SomeStory.failure(word);
        typed.put("version", "1");
        typed.put("changed", "Jetzt laden wir anders ein.");
        assertThat(click.send(author, path + "/bearbeiten", typed).getStatus()).isEqualTo(303);
        assertThat(look(path)).contains("hat sich seither geändert", "Jetzt laden wir anders ein.");
        assertThat(look("/api/1/stories/" + SomeStory.id(path))).doesNotContain("Niemand ist gekommen.");
    }

    @Test
    void whatIsPublicIsNotChangedIntoSomethingThatCouldNotBePublished() throws Exception {
        var path = stories.published(author, word);
        var typed = SomeStory.failure(word);
        typed.put("version", "1");
        typed.put("advice", "");
        assertThat(click.send(author, path + "/bearbeiten", typed).getStatus()).isEqualTo(422);
        assertThat(look(path)).contains("Fragt vor " + word);
    }

    @Test
    void whatIsTakenBackIsGoneEverywhere() throws Exception {
        var path = stories.published(author, word);
        click.send(author, path + "/zuruecknehmen");
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look(author, path).getStatus()).isEqualTo(404);
        assertThat(look("/suche?q=" + word) + look("/geschichten") + look("/aktuelles"))
                .doesNotContain(path);
        assertThat(click.look("/api/1/stories/" + SomeStory.id(path)).getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatSomebodyToldOfThemselvesGoesWithThemAndWhatTheyToldForOthersStays() throws Exception {
        var host = somebody.plain();
        var undertaking = some.start(host);
        var own = stories.published(host, word);
        var typed = SomeStory.story(SomeStory.word());
        typed.put("voice", "UNDERTAKING:" + undertaking);
        var common = stories.published(host, "geschichte?vorhaben=" + undertaking, typed);
        assertThat(look(host, "/meine-daten")).contains(own, common);
        erasure.erase(host.id());
        assertThat(click.look(own).getStatus()).isEqualTo(404);
        assertThat(look(common)).contains("Jetzt kommen viele").doesNotContain(host.name());
    }

    @Test
    void whoseLinkIsNewHasSomebodyLookFirst() throws Exception {
        var typed = SomeStory.failure(word);
        typed.put("advice", "Mehr auf www." + word.toLowerCase(java.util.Locale.ROOT) + ".com zu lesen.");
        var path = stories.draft(author, "fehlschlag", typed);
        click.send(author, path + "/veroeffentlichen");
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(look(author, path)).contains("Die Moderation schaut darauf");
        assertThat(look("/aktuelles") + look("/geschichten")).doesNotContain(path);
    }

    @Test
    void otherWordsThanThoseThatSomebodyLooksAtAreNotPublishedWithThem() throws Exception {
        var typed = SomeStory.failure(word);
        typed.put("advice", "Mehr auf www.stadt.example zu lesen.");
        var path = stories.draft(author, "fehlschlag", typed);
        click.send(author, path + "/veroeffentlichen");
        typed.put("version", "1");
        typed.put("advice", "Kauft auf www.billig.example ein.");
        click.send(author, path + "/bearbeiten", typed);
        transaction.executeWithoutResult(any -> moderated.showAgain(SomeStory.id(path)));
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        click.send(author, path + "/veroeffentlichen");
        assertThat(click.look(path).getStatus()).as("somebody looks again").isEqualTo(404);
        assertThat(look(author, path)).contains("Die Moderation schaut darauf");
    }

    @Test
    void aPageThatIsNotThereIsNotThere() throws Exception {
        for (var path : new String[] {
            "/geschichten/" + UUID.randomUUID(),
            "/geschichten?vorhaben=" + UUID.randomUUID(),
            "/geschichten/von/mensch/" + author.id(),
            "/geschichten/von/niemand/" + author.id(),
            "/geschichten?art=quatsch"
        }) {
            assertThat(click.look(path).getStatus()).as(path).isEqualTo(404);
        }
    }

    private String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }

    private String look(SignedIn person, String path) throws Exception {
        return click.look(person, path).getContentAsString();
    }
}
