package org.augenhoehe.knowledge.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.knowledge.story.picture.StoryPictureBook;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever is called by their name in a story agrees before others read it, and may take that back.
@PlatformTest
class NamedTest {
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
    StoryPictureBook pictures;

    @Autowired
    JdbcClient db;

    SignedIn author;
    SignedIn named;
    String word;
    String path;

    /// A draft that names somebody of the house.
    @BeforeEach
    void somebodyIsNamed() throws Exception {
        author = somebody.plain();
        named = somebody.plain();
        word = SomeStory.word();
        var typed = typed();
        path = stories.draft(author, "fehlschlag", typed);
        click.send(author, path + "/namen/mensch", Map.of("address", "/menschen/" + named.id()));
    }

    @Test
    void nobodyElseReadsItBeforeWhoIsNamedAgrees() throws Exception {
        assertThat(click.look(named, path).getStatus()).as("not asked yet").isEqualTo(404);
        assertThat(publish()).contains("gefragt");
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(look(named, "/neues")).contains("Du kommst in einer Geschichte mit Namen vor");
        assertThat(look(named, path)).contains("Du wirst in dieser Geschichte genannt", word);
        publish();
        assertThat(click.look(path).getStatus()).as("asked twice").isEqualTo(404);
        click.send(named, answer() + "/ja", Map.of("version", "1"));
        assertThat(click.look(path).getStatus()).as("its author says when").isEqualTo(404);
        assertThat(look(author, "/neues")).contains("haben zugestimmt");
        publish();
        assertThat(click.look(path).getContentAsString()).contains(named.name());
    }

    @Test
    void nobodyElseAgreesForThem() throws Exception {
        publish();
        for (var other : List.of(author, somebody.plain())) {
            assertThat(click.send(other, answer() + "/ja", Map.of("version", "1"))
                            .getStatus())
                    .isEqualTo(403);
            assertThat(click.send(other, answer() + "/nein").getStatus()).isEqualTo(403);
        }
    }

    @Test
    void whoSaysNoIsTakenOutOfTheTextFirst() throws Exception {
        publish();
        click.send(named, answer() + "/nein");
        assertThat(click.look(named, path).getStatus())
                .as("no longer theirs to read")
                .isEqualTo(404);
        var refused = click.send(author, path + "/veroeffentlichen");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains(named.name(), "hat aber nicht zugestimmt");
        click.send(author, answer() + "/entfernen");
        assertThat(click.send(author, path + "/veroeffentlichen").getStatus())
                .as("a no stays")
                .isEqualTo(422);
        var without = SomeStory.failure(word);
        without.put("version", "1");
        assertThat(click.send(author, path + "/bearbeiten", without).getStatus())
                .isEqualTo(303);
        publish();
        assertThat(click.look(path).getContentAsString()).contains(word).doesNotContain(named.name());
    }

    @Test
    void aYesIsTakenBackAndTheStoryGoesAtOnce() throws Exception {
        agreedAndPublished();
        assertThat(look(named, path)).contains("Zustimmung zurücknehmen");
        click.send(named, answer() + "/nein");
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look("/geschichten").getContentAsString()
                        + click.look("/suche?q=" + word).getContentAsString()
                        + click.look("/aktuelles").getContentAsString())
                .doesNotContain(path);
        assertThat(look(author, "/neues")).contains("möchte in deiner Geschichte nicht genannt werden");
    }

    @Test
    void otherWordsAreAskedAboutAgain() throws Exception {
        agreedAndPublished();
        var other = typed();
        other.put("version", "1");
        other.put("why", "Weil " + named.name() + " den Schlüssel verlor.");
        click.send(author, path + "/bearbeiten", other);
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(click.look(named, path).getStatus()).as("not asked yet").isEqualTo(404);
        publish();
        click.send(named, answer() + "/ja", Map.of("version", "1"));
        assertThat(state()).as("agreed to what was read before").isEqualTo("ASKED");
        click.send(named, answer() + "/ja", Map.of("version", "2"));
        assertThat(state()).isEqualTo("AGREED");
    }

    @Test
    void aNewPictureIsAskedAboutLikeOtherWords() throws Exception {
        agreedAndPublished();
        assertThat(pictures.add(author.id(), SomeStory.id(path), new byte[] {1}, "Am Tisch im Hof", true))
                .isEqualTo(new StoryPictureBook.Added.Done(true));
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        publish();
        click.send(named, answer() + "/ja", Map.of("version", "1"));
        assertThat(state()).as("agreed to it without the picture").isEqualTo("ASKED");
        click.send(named, answer() + "/ja", Map.of("version", "2"));
        assertThat(state()).isEqualTo("AGREED");
    }

    @Test
    void aYesIsNotTakenOffTheListWhileTheNameStandsInTheText() throws Exception {
        agreedAndPublished();
        click.send(author, answer() + "/entfernen");
        assertThat(state()).isEqualTo("AGREED");
        click.send(named, answer() + "/nein");
        assertThat(click.look(path).getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyWhoSaidNoStandsBehindAnotherName() throws Exception {
        var typed = typed();
        typed.put("why", "Weil " + named.name() + "s Schlüssel fehlte.");
        var other = stories.draft(author, "fehlschlag", typed);
        click.send(
                author,
                other + "/namen/mensch",
                Map.of("address", "/menschen/" + named.id(), "called", "Hugo Sowieso"));
        click.send(author, other + "/veroeffentlichen");
        var id = db.sql("select id from knowledge.story_name where story = :id")
                .param("id", SomeStory.id(other))
                .query(UUID.class)
                .single();
        click.send(named, other + "/namen/" + id + "/nein");
        var refused = click.send(author, other + "/veroeffentlichen");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains(named.name(), "hat aber nicht zugestimmt");
    }

    @Test
    void aNameThatNobodyAskedAboutIsFoundInTheText() throws Exception {
        var undertaking = some.start(author);
        var participant = some.participant(undertaking);
        var typed = SomeStory.failure(SomeStory.word());
        typed.put("why", "Weil " + participant.name() + " krank war.");
        var other = stories.draft(author, "fehlschlag?vorhaben=" + undertaking, typed);
        var refused = click.send(author, other + "/veroeffentlichen");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains(participant.name(), "damit wir fragen können");
    }

    @Test
    void aNameIsAlsoFoundWhereTheStoryIsConnectedLater() throws Exception {
        var undertaking = some.start(author);
        var participant = some.participant(undertaking);
        var typed = SomeStory.failure(SomeStory.word());
        typed.put("why", "Weil " + participant.name() + " krank war.");
        var other = stories.published(author, "fehlschlag", typed);
        click.send(author, other + "/worum", Map.of("thing", undertaking.toString()));
        assertThat(click.look(other).getStatus()).isEqualTo(404);
        assertThat(look(author, other)).contains("Entwurf");
    }

    @Test
    void whoSaysThatSomebodyIsNamedSaysWho() throws Exception {
        var typed = typed();
        var other = stories.draft(author, "fehlschlag", typed);
        assertThat(click.send(author, other + "/veroeffentlichen").getContentAsString())
                .contains("Trag ein, wer es ist");
    }

    @Test
    void forSomebodyWithoutAnAccountTheAuthorSaysHowTheyAgreed() throws Exception {
        var typed = typed();
        typed.put("why", "Weil Frau Quassowski krank war.");
        var other = stories.draft(author, "fehlschlag", typed);
        assertThat(click.send(author, other + "/namen/andere", Map.of("name", "Frau Quassowski", "how", ""))
                        .getStatus())
                .isEqualTo(422);
        click.send(
                author, other + "/namen/andere", Map.of("name", "Frau Quassowski", "how", "Hat am Telefon Ja gesagt."));
        click.send(author, other + "/veroeffentlichen");
        assertThat(click.look(other).getContentAsString())
                .contains("Frau Quassowski")
                .doesNotContain("am Telefon Ja gesagt");
    }

    @Test
    void aYesAndAPublicationAtOnceNeverShowWhatNobodyAgreedTo() throws Exception {
        publish();
        click.send(named, answer() + "/ja", Map.of("version", "1"));
        Callable<Integer> take = () -> click.send(named, answer() + "/nein").getStatus();
        Callable<Integer> show =
                () -> click.send(author, path + "/veroeffentlichen").getStatus();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(take, show))) {
                assertThat(done.get()).isIn(303, 422);
            }
        }
        assertThat(state()).isEqualTo("DECLINED");
        assertThat(click.look(path).getStatus()).isEqualTo(404);
    }

    @Test
    void withWhoIsErasedTheirYesGoes() throws Exception {
        agreedAndPublished();
        assertThat(look(named, "/meine-daten")).contains(path);
        erasure.erase(named.id());
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(db.sql("select count(*) from knowledge.story_name where story = :id")
                        .param("id", SomeStory.id(path))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Map<String, String> typed() {
        var typed = SomeStory.failure(word);
        typed.put("names", "true");
        typed.put("why", "Weil " + named.name() + " krank war.");
        return typed;
    }

    private void agreedAndPublished() throws Exception {
        publish();
        click.send(named, answer() + "/ja", Map.of("version", "1"));
        publish();
        assertThat(click.look(path).getStatus()).isEqualTo(200);
    }

    private String publish() throws Exception {
        click.send(author, path + "/veroeffentlichen");
        return look(author, path);
    }

    private String answer() {
        return path + "/namen/" + column("id", UUID.class);
    }

    private String state() {
        return column("state", String.class);
    }

    private <T> T column(String name, Class<T> type) {
        return db.sql("select " + name + " from knowledge.story_name where story = :id")
                .param("id", SomeStory.id(path))
                .query(type)
                .single();
    }

    private String look(SignedIn person, String where) throws Exception {
        return click.look(person, where).getContentAsString();
    }
}
