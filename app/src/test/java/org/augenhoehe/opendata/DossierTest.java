package org.augenhoehe.opendata;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.atlas.SomeEntries;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.knowledge.story.SomeStory;
import org.augenhoehe.knowledge.wiki.SomePages;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.tasks.SomeTasks;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.files.ReadAloud;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Anybody takes an extract into the council: short, with sources, and with nobody's name.
@PlatformTest
class DossierTest {
    @Autowired
    Click click;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeGathering gatherings;

    @Autowired
    SomeCommitments promises;

    @Autowired
    SomeDecision decisions;

    @Autowired
    SomeEntries entries;

    @Autowired
    SomeStory stories;

    @Autowired
    SomePages pages;

    @Autowired
    Hiding hiding;

    @Autowired
    JdbcClient db;

    @Autowired
    CountedQueries queries;

    @Test
    void whatPeopleNeedAndWhatIsPromisedStandsThereWithItsSource() throws Exception {
        var host = somebody.named("Rosalind Auszug " + UUID.randomUUID());
        var step = gatherings.open(host);
        var need = gatherings.contribute(
                host, step, Map.of("kind", "NEED", "wording", "Abends | fährt *kein* <Bus>.", "named", "true"));
        var promise = promises.promise(host, need, Map.of("wording", "Wir fragen die Stadtwerke.", "euros", "250"));
        var path = "/auszug/vorhaben/" + step.undertaking();
        var page = click.look(path).getContentAsString();
        assertThat(click.look("/vorhaben/" + step.undertaking()).getContentAsString())
                .contains("href=\"" + path + "\"");
        assertThat(page)
                .contains("Abends | fährt *kein* &lt;Bus", "Wir fragen die Stadtwerke.", "250")
                .contains("/beitraege/" + need, promise)
                .contains("Auf einen Bedarf fehlt die Antwort noch.")
                .contains("Es gibt noch keine Zahlen über mindestens fünf Menschen.")
                .doesNotContain(host.name(), host.id().toString());
        var markdown = click.look(path + "/auszug.md").getContentAsString();
        assertThat(markdown).contains("- Abends | fährt \\*kein\\* \\<Bus\\>. ", "/beitraege/" + need);
        assertThat(markdown).doesNotContain(host.name());
        hiding.hide("beitrag", need);
        hiding.hide("zusage", SomeTasks.id(promise));
        for (var file : new String[] {path, path + "/auszug.md"}) {
            assertThat(click.look(file).getContentAsString())
                    .doesNotContain("fährt", "Stadtwerke", "/beitraege/" + need);
        }
    }

    @Test
    void whatIsDecidedStandsThereAndHowManyVotedOnlyFromFiveOn() throws Exception {
        var few = decided(3);
        assertThat(few).contains("Ergebnis: Donnerstag.").doesNotContain("3 Stimmzettel");
        assertThat(decided(5)).contains("Ergebnis: Donnerstag.", "5 Stimmzettel");
    }

    private String decided(int voters) throws Exception {
        var vote = decisions.running(Kind.APPROVAL, voters, 0, Map.of());
        for (var voter : vote.others()) {
            decisions.cast(vote, voter, "1");
        }
        decisions.end(vote);
        return click.look("/auszug/vorhaben/" + vote.undertaking()).getContentAsString();
    }

    @Test
    void thePdfIsReadAloudWell() throws Exception {
        var host = somebody.plain();
        var vote = decisions.running(Kind.APPROVAL, 6, 0, Map.of());
        decisions.end(vote);
        var undertaking = vote.undertaking();
        var pdf = click.look("/auszug/vorhaben/" + undertaking + "/auszug.pdf").getContentAsByteArray();
        assertThat(ReadAloud.faults(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getPage(0).getResources().getXObjectNames())
                    .as("the code that leads to the newest state")
                    .isNotEmpty();
        }
        assertThat(click.look(host, "/auszug/vorhaben/" + UUID.randomUUID() + "/auszug.pdf")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatBecameOfTheMapStandsThereAndStoriesOnlyWithAYes() throws Exception {
        var host = somebody.plain();
        var step = gatherings.open(host);
        var entry = SomeEntries.id(entries.mark(host, "NEED", "Eine Bank vor dem Amt"));
        db.sql("insert into atlas.became (entry, undertaking, at) values (:entry, :undertaking, now())")
                .param("entry", entry)
                .param("undertaking", step.undertaking())
                .update();
        var told = SomeStory.word();
        var quiet = SomeStory.word();
        for (var word : List.of(told, quiet)) {
            var typed = SomeStory.story(word);
            typed.put("council", String.valueOf(word.equals(told)));
            var id = SomeStory.id(stories.published(host, "geschichte", typed));
            db.sql("insert into knowledge.story_undertaking (story, undertaking) values (:story, :undertaking)")
                    .param("story", id)
                    .param("undertaking", step.undertaking())
                    .update();
        }
        var path = "/auszug/vorhaben/" + step.undertaking();
        assertThat(click.look(path).getContentAsString())
                .contains("Eine Bank vor dem Amt", "/karte/eintrag/" + entry, told)
                .doesNotContain(quiet, host.name());
        hiding.hide("karteneintrag", entry);
        click.send(host, "/mein-platz/einwilligungen/stories.council/zuruecknehmen");
        assertThat(click.look(path).getContentAsString()).doesNotContain("Eine Bank vor dem Amt", told);
    }

    @Test
    void whatPeopleKnowStandsThereUntilItIsHidden() throws Exception {
        var host = somebody.plain();
        var step = gatherings.open(host);
        var name = SomePages.name("Brunnen");
        var known = pages.make(host, name, "Der **Brunnen** gibt Wasser, auch nachts.");
        var way = "/wissen/zu/vorhaben/" + step.undertaking();
        assertThat(click.send(host, way, Map.of("name", name)).getStatus()).isEqualTo(303);
        var path = "/auszug/vorhaben/" + step.undertaking();
        assertThat(click.look(path).getContentAsString())
                .contains(name, "Der Brunnen gibt Wasser, auch nachts.", "/wissen/seite/" + known, "CC BY-SA 4.0");
        var revision = db.sql("select id from knowledge.revision where page = :page")
                .param("page", known)
                .query(UUID.class)
                .single();
        hiding.hide("wissen", revision);
        assertThat(click.look(path).getContentAsString()).doesNotContain(name, "Brunnen gibt Wasser");
    }

    @Test
    void aPageThatBelongsToNothingAnyMoreIsNeitherInTheExtractNorOnTheThread() throws Exception {
        var host = somebody.plain();
        var step = gatherings.open(host);
        var name = SomePages.name("Zisterne");
        var known = pages.make(host, name, "Sie ist leer.");
        var way = "/wissen/zu/vorhaben/" + step.undertaking();
        var extract = "/auszug/vorhaben/" + step.undertaking();
        var thing = "/api/1/things/" + known;
        assertThat(click.send(host, way, Map.of("name", name)).getStatus()).isEqualTo(303);
        assertThat(click.look(extract).getContentAsString()).contains(name);
        assertThat(click.look(thing).getContentAsString()).contains(name);
        click.send(host, way + "/weg", Map.of("seite", known.toString()));
        assertThat(click.look(extract).getContentAsString()).doesNotContain(name);
        assertThat(click.look(thing).getContentAsString()).doesNotContain(name);
    }

    @Test
    void manyNeedsCostNoMoreQuestionsThanOne() throws Exception {
        var host = somebody.plain();
        var step = gatherings.open(host);
        gatherings.contribute(host, step, "Der Weg ist dunkel.");
        var path = "/auszug/vorhaben/" + step.undertaking();
        click.look(path);
        var one = queries.during(() -> click.look(path));
        for (int i = 0; i < 6; i++) {
            gatherings.contribute(host, step, "Der Weg ist dunkel, Laterne " + i);
        }
        assertThat(queries.during(() -> click.look(path))).isLessThanOrEqualTo(one);
    }

    @Test
    void whatIsNotThereHasNoExtract() throws Exception {
        for (var path : new String[] {"vorhaben/1", "wetter/" + UUID.randomUUID(), "thema/" + UUID.randomUUID()}) {
            assertThat(click.look("/auszug/" + path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(click.look("/auszug/vorhaben?von=").getStatus()).isEqualTo(404);
        assertThat(click.look("/auszug").getStatus()).isEqualTo(200);
    }
}
