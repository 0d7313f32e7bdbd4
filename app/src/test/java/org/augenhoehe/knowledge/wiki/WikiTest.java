package org.augenhoehe.knowledge.wiki;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.FormToken;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.knowledge.wiki.history.ModeratedRevisions;
import org.augenhoehe.knowledge.wiki.link.LinkStore;
import org.augenhoehe.knowledge.wiki.link.PageName;
import org.augenhoehe.knowledge.wiki.page.PageBook;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.RevisionStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.platform.privacy.Erasure;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/// What people experience who write pages together.
@PlatformTest
class WikiTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Somebody somebody;

    @Autowired
    SomePages some;

    @Autowired
    PageBook book;

    @Autowired
    PageStore pages;

    @Autowired
    RevisionStore revisions;

    @Autowired
    LinkStore links;

    @Autowired
    ModeratedRevisions moderated;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Erasure erasure;

    @Autowired
    CountedQueries queries;

    @Test
    void aPageIsWrittenInAFormAndReadByEverybody() throws Exception {
        var person = somebody.plain();
        var name = SomePages.name("Tafel");
        var path = sent(person, "/wissen/neu", Map.of("name", name, "wording", "Dienstags ab **zehn**."));
        assertThat(read(path)).contains(name).contains("Dienstags ab <strong>zehn</strong>.");
        assertThat(read("/wissen/name/" + name.replace(' ', '_'), 303)).isEmpty();
    }

    @Test
    void whoWritesTwoPagesOfOneNameIsToldAndLosesNothing() throws Exception {
        var person = somebody.plain();
        var name = SomePages.name("Tafel");
        some.make(person, name, "Erste.");
        var answer = answer(person, "/wissen/neu", Map.of("name", name.toUpperCase(), "wording", "Zweite Seite."), 422);
        assertThat(answer).contains("heißt oder hieß schon so").contains("Zweite Seite.");
    }

    @Test
    void ofTwoWhoWriteAtOnceBothStandThere() {
        var one = somebody.plain();
        var other = somebody.plain();
        var id = some.make(one, SomePages.name("Garten"), "Eins.\n\nZwei.\n\nDrei.");
        assertThat(some.change(one, id, 1, "Eins!\n\nZwei.\n\nDrei.")).isInstanceOf(Writing.Done.class);
        assertThat(some.change(other, id, 1, "Eins.\n\nZwei.\n\nDrei!\n\nVier."))
                .isEqualTo(new Writing.Done(id, true, false));
        assertThat(page(id).wording()).isEqualTo("Eins!\n\nZwei.\n\nDrei!\n\nVier.");
    }

    @Test
    void whereBothChangeTheSameWordsTheSecondDecidesAndNothingIsLost() throws Exception {
        var one = somebody.plain();
        var other = somebody.plain();
        var id = some.make(one, SomePages.name("Garten"), "Wir treffen uns montags.\n\nEnde.");
        some.change(one, id, 1, "Wir treffen uns dienstags.\n\nEnde.");
        var typed = Map.of("base", "1", "wording", "Wir treffen uns mittwochs.\n\nEnde.", "why", "Neuer Tag");
        var torn = answer(other, WikiPage.path(id) + "/aendern", typed, 422);
        assertThat(torn).contains("dienstags").contains("mittwochs").contains("Neuer Tag");
        assertThat(page(id).wording()).contains("dienstags").doesNotContain("mittwochs");
        var decided =
                Map.of("base", "1", "version", "2", "wording", "Wir treffen uns mittwochs.\n\nEnde.", "wahl-0", "BOTH");
        sent(other, WikiPage.path(id) + "/zusammen", decided);
        assertThat(page(id).wording()).isEqualTo("Wir treffen uns dienstags.\n\nWir treffen uns mittwochs.\n\nEnde.");
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        var person = somebody.plain();
        var id = some.make(person, SomePages.name("Liste"), "Anfang.");
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 8)
                    .mapToObj(number ->
                            (Callable<Writing>) () -> some.change(person, id, 1, "Anfang.\n\nZeile " + number + "."))
                    .toList();
            for (var done : hands.invokeAll(all)) {
                assertThat(done.get()).isInstanceOf(Writing.Done.class);
            }
        }
        for (int number = 0; number < 8; number++) {
            assertThat(page(id).wording()).contains("Zeile " + number + ".");
        }
        assertThat(page(id).version()).isEqualTo(9);
    }

    @Test
    void aLinkSurvivesAnotherNameAndAPageKnowsWhatLeadsToIt() throws Exception {
        var person = somebody.plain();
        var old = SomePages.name("Fahrdienst");
        var target = some.make(person, old, "Ruf an.");
        var from = some.make(person, SomePages.name("Wege"), "Siehe [[" + old + "]].");
        var fresh = SomePages.name("Bürgerbus");
        var renamed = book.rename(person.id(), target, PageName.of(fresh).orElseThrow(), SomePages.wish(0, ""));
        assertThat(renamed).isInstanceOf(Writing.Done.class);
        assertThat(read(WikiPage.path(from))).contains(fresh).doesNotContain(old);
        assertThat(asked(person, WikiPage.path(from) + "/aendern")).contains("[[" + fresh + "]]");
        assertThat(read(WikiPage.path(target) + "/verweise"))
                .contains(page(from).name());
        assertThat(some.make(person, SomePages.name("Noch eine"), "[[" + old + "]]"))
                .satisfies(id -> assertThat(page(id).wording()).contains(target.toString()));
    }

    @Test
    void aMissingPageIsOfferedForWritingAndThenTheLinkLeadsThere() throws Exception {
        var person = somebody.plain();
        var name = SomePages.name("Reparaturtreff");
        var from = some.make(person, SomePages.name("Wohin"), "Zum [[" + name + "]]!");
        assertThat(read(WikiPage.path(from))).contains("fehlt noch").contains("/wissen/neu?name");
        var target = some.make(person, name, "Donnerstags.");
        assertThat(read(WikiPage.path(from))).doesNotContain("fehlt noch").contains(WikiPage.path(target));
    }

    @Test
    void anOldVersionIsComparedWordByWordAndRestored() throws Exception {
        var person = somebody.plain();
        var id = some.make(person, SomePages.name("Zeiten"), "Offen bis zehn.");
        some.change(person, id, 1, "Offen bis elf.");
        assertThat(read(WikiPage.path(id) + "/verlauf/unterschied?seit=1&bis=2"))
                .contains("<del>")
                .contains("<ins>");
        sent(person, WikiPage.path(id) + "/verlauf/1/wieder", Map.of());
        assertThat(page(id).wording()).isEqualTo("Offen bis zehn.");
        assertThat(page(id).version()).isEqualTo(3);
    }

    @Test
    void whatModerationHidesIsGoneEverywhereAndWhatStoodThereBeforeIsBack() throws Exception {
        var person = somebody.plain();
        var id = some.make(person, SomePages.name("Markt"), "Ein guter Text.");
        some.change(person, id, 1, "Xanthippenwort.");
        var second = revisions.find(id, 2).orElseThrow();
        transaction.executeWithoutResult(any -> moderated.hide(second.id()));
        assertThat(read(WikiPage.path(id))).contains("Ein guter Text.").doesNotContain("Xanthippenwort");
        assertThat(read(WikiPage.path(id) + "/verlauf/2", 404)).doesNotContain("Xanthippenwort");
        assertThat(read("/suche?q=Xanthippenwort")).doesNotContain(WikiPage.path(id));
        transaction.executeWithoutResult(any -> moderated.showAgain(second.id()));
        assertThat(read(WikiPage.path(id))).contains("Xanthippenwort");
    }

    @Test
    void nobodyReadsWhatModerationHidByJoiningItWithTheirOwnWords() throws Exception {
        var person = somebody.plain();
        var id = some.make(person, SomePages.name("Markt"), "Eins.\n\nMitte.\n\nDrei.");
        some.change(person, id, 1, "Verraten.\n\nMitte.\n\nGeheimwort.");
        var second = revisions.find(id, 2).orElseThrow();
        transaction.executeWithoutResult(any -> moderated.hide(second.id()));
        var own = "Anders.\n\nMitte.\n\nAuch anders.";
        var typed = Map.of("base", "1", "version", "2", "wording", own, "wahl-0", "MINE", "wahl-1", "BOTH");
        sent(somebody.plain(), WikiPage.path(id) + "/zusammen", typed);
        assertThat(page(id).wording()).isEqualTo(own);
    }

    @Test
    void whatWaitedForSomebodyToLookIsJoinedWithWhatOthersWroteMeanwhile() {
        var person = somebody.plain();
        var id = some.make(person, SomePages.name("Garten"), "Eins.\n\nZwei.");
        assertThat(some.change(somebody.plain(), id, 1, "Eins.\n\nZwei, siehe www.stadt.example."))
                .isEqualTo(new Writing.Done(id, false, true));
        some.change(person, id, 1, "Eins, neu.\n\nZwei.");
        var held = revisions.find(id, 2).orElseThrow();
        transaction.executeWithoutResult(any -> moderated.showAgain(held.id()));
        assertThat(page(id).wording()).isEqualTo("Eins, neu.\n\nZwei, siehe www.stadt.example.");
    }

    @Test
    void aPageThatWaitsForSomebodyToLookLeavesTheLinksOfOthersAsTheyAre() throws Exception {
        var person = somebody.plain();
        var name = SomePages.name("Fahrdienst");
        var from = some.make(person, SomePages.name("Wege"), "Siehe [[" + name + "]].");
        sent(somebody.plain(), "/wissen/neu", Map.of("name", name, "wording", "Kauft auf www.billig.example"));
        assertThat(read(WikiPage.path(from))).contains(name).contains("fehlt noch");
        var target = links.find(PageName.of(name).orElseThrow()).orElseThrow();
        var held = revisions.find(target, 1).orElseThrow();
        transaction.executeWithoutResult(any -> moderated.showAgain(held.id()));
        assertThat(read(WikiPage.path(from))).doesNotContain("fehlt noch").contains(WikiPage.path(target));
    }

    @Test
    void whoExplainsAPageReadsFirstWhatSomebodyElseExplainedMeanwhile() throws Exception {
        var person = somebody.plain();
        var id = some.make(person, SomePages.name("Amt"), "Anträge sind einzureichen.");
        var path = WikiPage.path(id) + "/leicht/schreiben";
        sent(person, path, Map.of("base", "1", "wording", "Schreibe einen Antrag."));
        var answer = answer(somebody.plain(), path, Map.of("base", "1", "wording", "Gib etwas ab."), 422);
        assertThat(answer).contains("Schreibe einen Antrag.").contains("Gib etwas ab.");
        assertThat(read(WikiPage.path(id) + "/leicht")).contains("Schreibe einen Antrag.", "/melden/wissen-leicht/");
    }

    @Test
    void aNewPageWithALinkElsewhereWaitsForSomebodyToLook() throws Exception {
        // Nobody knows an account that is a minute old.
        var stranger = somebody.plain();
        var name = SomePages.name("Angebot");
        var path = sent(stranger, "/wissen/neu", Map.of("name", name, "wording", "Kauft auf www.billig.example"));
        assertThat(path).isEqualTo("/wissen");
        assertThat(read("/suche?q=" + name)).doesNotContain("/wissen/seite/");
    }

    @Test
    void somethingIsSaidAboutAPageAndTakenBack() throws Exception {
        var person = somebody.plain();
        var id = some.make(person, SomePages.name("Bad"), "Offen.");
        sent(person, WikiPage.path(id) + "/gespraech", Map.of("wording", "Stimmt das noch?"));
        assertThat(read(WikiPage.path(id) + "/gespraech"))
                .contains("Stimmt das noch?")
                .contains(person.name());
    }

    @Test
    void theEasyTwinIsMarkedWhenThePageMovedOn() throws Exception {
        var person = somebody.plain();
        var id = some.make(person, SomePages.name("Amt"), "Anträge sind einzureichen.");
        sent(person, WikiPage.path(id) + "/leicht/schreiben", Map.of("base", "1", "wording", "Schreibe einen Antrag."));
        assertThat(read(WikiPage.path(id) + "/leicht"))
                .contains("Schreibe einen Antrag.")
                .doesNotContain("hat sich seitdem geändert");
        some.change(person, id, 1, "Anträge gibt es nicht mehr.");
        assertThat(read(WikiPage.path(id) + "/leicht")).contains("hat sich seitdem geändert");
    }

    @Test
    void whoeverIsErasedLeavesTheirWordsWithoutTheirName() throws Exception {
        var person = somebody.named("Xaverina Weggeher");
        var id = some.make(person, SomePages.name("Bleibt"), "Das bleibt.");
        assertThat(read(WikiPage.path(id) + "/verlauf")).contains("Xaverina Weggeher");
        erasure.erase(person.id());
        assertThat(read(WikiPage.path(id) + "/verlauf")).doesNotContain("Xaverina Weggeher");
        assertThat(read(WikiPage.path(id))).contains("Das bleibt.");
    }

    @Test
    void aPageCostsTheSameForOneRevisionAndForMany() throws Exception {
        var person = somebody.plain();
        var id = some.make(person, SomePages.name("Viel"), "Anfang [[A]].");
        read(WikiPage.path(id));
        var few = queries.during(() -> mvc.perform(get(WikiPage.path(id))));
        var history = queries.during(() -> mvc.perform(get(WikiPage.path(id) + "/verlauf")));
        for (int version = 1; version < 12; version++) {
            some.change(person, id, version, "Anfang [[A]].\n\n" + version);
        }
        read(WikiPage.path(id));
        assertThat(queries.during(() -> mvc.perform(get(WikiPage.path(id)))))
                .isEqualTo(few)
                .isLessThanOrEqualTo(5);
        assertThat(queries.during(() -> mvc.perform(get(WikiPage.path(id) + "/verlauf"))))
                .isEqualTo(history);
    }

    private WikiPage page(UUID id) {
        return pages.find(id).orElseThrow();
    }

    private String read(String path) throws Exception {
        return read(path, 200);
    }

    private String read(String path, int status) throws Exception {
        var answer = mvc.perform(get(URI.create(path.replace(" ", "%20"))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString();
    }

    private String asked(SignedIn person, String path) throws Exception {
        return mvc.perform(get(path).cookie(person.session()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String answer(SignedIn person, String path, Map<String, String> typed, int status) throws Exception {
        var request = post(path).cookie(person.session()).with(FormToken.formToken());
        typed.forEach(request::param);
        var answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString();
    }

    private String sent(SignedIn person, String path, Map<String, String> typed) throws Exception {
        var request = post(path).cookie(person.session()).with(FormToken.formToken());
        typed.forEach(request::param);
        var answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }
}
