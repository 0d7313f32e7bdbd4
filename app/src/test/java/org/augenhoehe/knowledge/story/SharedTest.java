package org.augenhoehe.knowledge.story;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.platform.security.Role;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// What others do with a story, and where it stands.
@PlatformTest
class SharedTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeStory stories;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeGathering gathering;

    @Autowired
    Stories forOthers;

    @Autowired
    CountedQueries queries;

    @Autowired
    Erasure erasure;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc mvc;

    SignedIn author;
    SignedIn reader;
    String word;
    String path;

    @BeforeEach
    void aFailureIsTold() throws Exception {
        author = somebody.plain();
        reader = somebody.plain();
        word = SomeStory.word();
        path = stories.published(author, word);
    }

    @Test
    void theSameHappenedToSomebodyOnceHoweverOftenTheyPress() throws Exception {
        Callable<Integer> say = () -> click.send(reader, path + "/auch-bei-uns").getStatus();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var said : threads.invokeAll(List.of(say, say, say, say))) {
                assertThat(said.get()).isEqualTo(303);
            }
        }
        assertThat(look(path)).contains("Einem anderen Menschen ging es auch so");
        assertThat(look(author, "/neues")).contains("Das ging uns auch so");
        click.send(reader, path + "/auch-bei-uns/nicht-mehr");
        assertThat(look(path)).doesNotContain("ging es auch so");
        click.send(author, path + "/auch-bei-uns");
        assertThat(look(path)).as("one's own").doesNotContain("ging es auch so");
    }

    @Test
    void whoTellsTheirOwnShowsItBesideTheOther() throws Exception {
        var own = stories.published(reader, SomeStory.word());
        var draft = stories.draft(reader, "fehlschlag", SomeStory.failure(SomeStory.word()));
        assertThat(same(reader, draft)).as("a draft").isEqualTo(404);
        assertThat(same(somebody.plain(), own)).as("somebody else's").isEqualTo(404);
        assertThat(same(reader, own)).isEqualTo(303);
        assertThat(look(path)).contains(own);
        click.send(reader, own + "/zuruecknehmen");
        assertThat(look(path)).doesNotContain(own);
        assertThat(look(reader, "/meine-daten")).contains(path);
        erasure.erase(reader.id());
        assertThat(look(path)).doesNotContain("ging es auch so");
    }

    @Test
    void commentsAreSaidTakenBackAndReported() throws Exception {
        assertThat(comment(reader, "").getStatus()).isEqualTo(422);
        assertThat(comment(reader, "Bei uns half ein Fahrdienst, " + word).getStatus())
                .isEqualTo(303);
        assertThat(look(path)).contains("Bei uns half ein Fahrdienst", reader.name());
        assertThat(look(author, "/neues")).contains("Jemand sagt etwas zu deiner Geschichte");
        var id = db.sql("select id from knowledge.story_comment where story = :id")
                .param("id", SomeStory.id(path))
                .query(UUID.class)
                .single();
        assertThat(click.look("/melden/kommentar-zu-geschichte/" + id).getStatus())
                .isEqualTo(200);
        assertThat(click.send(author, path + "/kommentare/" + id + "/zuruecknehmen")
                        .getStatus())
                .as("somebody else's")
                .isEqualTo(404);
        erasure.erase(reader.id());
        assertThat(look(path)).contains("Bei uns half ein Fahrdienst").doesNotContain(reader.name());
    }

    @Test
    void whatModerationHidesIsGoneEverywhereAndComesBack() throws Exception {
        var reported = "/melden/geschichte/" + SomeStory.id(path);
        click.send(reader, reported, Map.of("ground", "HURTS", "words", "Das tut weh."));
        var moderator = somebody.named("Moderatorin " + word, Role.MODERATOR);
        var matter = "/moderation/" + matter();
        assertThat(look(moderator, matter)).contains(word).doesNotContain(author.name());
        decide(moderator, matter, "HIDDEN");
        assertThat(click.look(path).getStatus()).isEqualTo(404);
        assertThat(look("/suche?q=" + word) + look("/geschichten") + look("/geschichten.atom") + look("/aktuelles"))
                .doesNotContain(path);
        assertThat(click.look("/api/1/stories/" + SomeStory.id(path)).getStatus())
                .isEqualTo(404);
        assertThat(look(author, path)).contains(word);
    }

    @Test
    void aPictureHasWordsAndThoseOnItAgreed() throws Exception {
        assertThat(picture("", "no").getContentAsString()).contains("Beschreib das Bild");
        assertThat(picture("Zwölf leere Stühle", "").getStatus()).isEqualTo(422);
        assertThat(picture("Zwei Menschen am Tisch", "open").getContentAsString())
                .contains("frag sie bitte zuerst");
        assertThat(look(path)).doesNotContain("<img");
        assertThat(picture("Zwölf leere Stühle", "agreed").getStatus()).isEqualTo(303);
        assertThat(look(path)).contains("alt=\"Zwölf leere Stühle\"");
        var shown = look(path).replaceAll("(?s).*(/geschichten/[0-9a-f-]{36}/bilder/[0-9a-f-]{36}).*", "$1");
        assertThat(click.look(shown).getContentType()).isEqualTo("image/jpeg");
        click.send(author, path + "/zuruecknehmen");
        assertThat(click.look(shown).getStatus()).isEqualTo(404);
    }

    @Test
    void onlyWhoAgreedToItStandsInTheExtractForTheCouncil() throws Exception {
        var undertaking = some.start(author);
        var from = "fehlschlag?vorhaben=" + undertaking;
        stories.published(author, from, SomeStory.failure(SomeStory.word()));
        assertThat(forCouncil(undertaking)).isEmpty();
        var typed = SomeStory.failure(SomeStory.word());
        typed.put("council", "true");
        var with = stories.published(author, from, typed);
        assertThat(forCouncil(undertaking)).extracting(Stories.ForCouncil::path).containsExactly(with);
        var told = forCouncil(undertaking).getFirst();
        assertThat(told.by()).isEqualTo(author.name());
        assertThat(told.parts()).hasSize(5);
        click.send(author, "/mein-platz/einwilligungen/stories.council/zuruecknehmen");
        assertThat(forCouncil(undertaking)).as("withdrawn for all of them").isEmpty();
    }

    @Test
    void aStoryLeadsToWhatIsBroughtInLater() throws Exception {
        var step = gathering.open(author);
        var undertaking = step.undertaking();
        var told = stories.published(author, "fehlschlag?vorhaben=" + undertaking, SomeStory.failure(word));
        click.send(reader, "/vorhaben/" + undertaking + "/mitmachen");
        assertThat(look(reader, "/sammeln/" + step.id() + "/neu")).contains("Aus Fehlern lernen: Zum Abend " + word);
        click.send(
                reader,
                "/sammeln/" + step.id() + "/neu",
                Map.of(
                        "kind",
                        "IDEA",
                        "wording",
                        "Wir laden um drei ein.",
                        "from",
                        SomeStory.id(told).toString()));
        assertThat(look("/faden/" + SomeStory.id(told))).contains("Wir laden um drei ein.");
    }

    @Test
    void pagesAskTheDatabaseAsOftenForManyAsForOne() throws Exception {
        var undertaking = some.start(author);
        var from = "fehlschlag?vorhaben=" + undertaking;
        stories.published(author, from, SomeStory.failure(SomeStory.word()));
        say(reader, "Eins " + word);
        click.send(reader, path + "/auch-bei-uns", Map.of("eigene", id(stories.published(reader, SomeStory.word()))));
        var list = "/geschichten?vorhaben=" + undertaking;
        var fewInList = count(list);
        var fewOnPage = count(path);
        for (int i = 0; i < 4; i++) {
            var other = somebody.plain();
            stories.published(other, from, SomeStory.failure(SomeStory.word()));
            say(other, "Noch " + i + " " + word);
            click.send(other, path + "/auch-bei-uns", Map.of("eigene", id(stories.published(other, SomeStory.word()))));
        }
        assertThat(count(list)).isEqualTo(fewInList);
        assertThat(count(path)).isEqualTo(fewOnPage);
    }

    private long count(String where) throws Exception {
        mvc.perform(get(where));
        return queries.during(() -> mvc.perform(get(where)));
    }

    private static String id(String of) {
        return SomeStory.id(of).toString();
    }

    private void say(SignedIn person, String words) throws Exception {
        assertThat(comment(person, words).getStatus()).isEqualTo(303);
    }

    private MockHttpServletResponse comment(SignedIn person, String words) throws Exception {
        return click.send(person, path + "/kommentare", Map.of("comment", words));
    }

    private int same(SignedIn person, String own) throws Exception {
        return click.send(person, path + "/auch-bei-uns", Map.of("eigene", id(own)))
                .getStatus();
    }

    private List<Stories.ForCouncil> forCouncil(UUID undertaking) {
        return forOthers.listForCouncil(Stories.About.undertaking(undertaking), 10);
    }

    private UUID matter() {
        return db.sql("select id from moderation.matter where thing = :thing")
                .param("thing", SomeStory.id(path))
                .query(UUID.class)
                .single();
    }

    private void decide(SignedIn moderator, String matter, String outcome) throws Exception {
        var answer = click.send(moderator, matter, Map.of("outcome", outcome, "reason", "So ist es besser für alle."));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
    }

    private MockHttpServletResponse picture(String description, String people) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        var form = multipart(path + "/bilder")
                .file(new MockMultipartFile("picture", "stuhl.png", "image/png", out.toByteArray()));
        form.cookie(author.session())
                .with(formToken())
                .param("description", description)
                .param("people", people);
        return mvc.perform(form).andReturn().getResponse();
    }

    private String look(String where) throws Exception {
        return click.look(where).getContentAsString();
    }

    private String look(SignedIn person, String where) throws Exception {
        return click.look(person, where).getContentAsString();
    }
}
