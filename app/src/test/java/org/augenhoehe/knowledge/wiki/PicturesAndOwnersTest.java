package org.augenhoehe.knowledge.wiki;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

import org.augenhoehe.FormToken;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.knowledge.wiki.owner.PageProposalStore;
import org.augenhoehe.knowledge.wiki.owner.Proposal;
import org.augenhoehe.knowledge.wiki.page.PageStore;
import org.augenhoehe.knowledge.wiki.page.WikiPage;
import org.augenhoehe.knowledge.wiki.page.Writing;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.files.CameraPhoto;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/// Pictures come with where they are from; what belongs to a group is changed by its people alone.
@PlatformTest
class PicturesAndOwnersTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Somebody somebody;

    @Autowired
    SomePages some;

    @Autowired
    PageStore pages;

    @Autowired
    PageProposalStore proposals;

    @Autowired
    Founding founding;

    @Autowired
    SomeUndertaking undertakings;

    @Test
    void aPictureNeedsADescriptionASourceAndALicence() throws Exception {
        var person = somebody.plain();
        var answer = mvc.perform(multipart("/wissen/bilder/neu")
                        .file(photo("51.5N 9.2E"))
                        .cookie(person.session())
                        .with(FormToken.formToken()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
    }

    @Test
    void nothingOfTheCameraRemainsAndThePageSaysWhereThePictureIsFrom() throws Exception {
        var person = somebody.plain();
        var id = taken(person, photo("51.5N 9.2E"));
        var served = mvc.perform(get("/wissen/bilder/" + id)).andReturn().getResponse();
        assertThat(served.getContentType()).isEqualTo("image/jpeg");
        assertThat(new String(served.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("51.5N")
                .doesNotContain("Exif");
        var page = some.make(person, SomePages.name("Turm"), "Hier: ![](/wissen/bilder/" + id + ")");
        assertThat(read(WikiPage.path(page)))
                .contains("alt=\"Ein Turm\"")
                .contains("Foto: Stadtarchiv")
                .contains("CC BY-SA");
    }

    @Test
    void anSvgWithAScriptIsNoPicture() throws Exception {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        var file = new MockMultipartFile("file", "a.jpg", "image/jpeg", svg.getBytes(StandardCharsets.UTF_8));
        assertThat(sent(somebody.plain(), file)).contains("Das ist kein Bild");
    }

    @Test
    void othersProposeForThePageOfAGroupAndReadWhyItIsNotWanted() throws Exception {
        var member = somebody.plain();
        var group = founding.group(member);
        var other = somebody.plain();
        var id = some.make(member, SomePages.name("Gruppenseite"), "Eins.\n\nZwei.", group);
        var proposed = (Writing.Proposed) some.change(other, id, 1, "Eins.\n\nZwei, besser.");
        assertThat(pages.find(id).orElseThrow().wording()).isEqualTo("Eins.\n\nZwei.");
        var path = Proposal.path(id, proposed.proposal());
        assertThat(posted(other, path + "/annehmen", Map.of())).isEqualTo(path);
        assertThat(proposals.find(proposed.proposal()).orElseThrow().isOpen()).isTrue();
        posted(member, path + "/ablehnen", Map.of("reason", "Das stimmt seit Mai nicht mehr."));
        assertThat(read(path)).contains("Das stimmt seit Mai nicht mehr.");
    }

    @Test
    void whatTheGroupAcceptsIsJoinedWithWhatChangedMeanwhile() throws Exception {
        var member = somebody.plain();
        var group = founding.group(member);
        var other = somebody.plain();
        var id = some.make(member, SomePages.name("Gruppenseite"), "Eins.\n\nZwei.", group);
        var proposed = (Writing.Proposed) some.change(other, id, 1, "Eins.\n\nZwei, besser.");
        some.change(member, id, 1, "Eins, neu.\n\nZwei.");
        posted(member, Proposal.path(id, proposed.proposal()) + "/annehmen", Map.of());
        assertThat(pages.find(id).orElseThrow().wording()).isEqualTo("Eins, neu.\n\nZwei, besser.");
        assertThat(read(WikiPage.path(id) + "/verlauf")).contains(other.name());
    }

    @Test
    void nobodyMakesAPageForAGroupThatTheyDoNotBelongTo() throws Exception {
        var group = founding.group(somebody.plain());
        var answer = posted(
                somebody.plain(),
                "/wissen/neu",
                Map.of("name", SomePages.name("Fremd"), "wording", "Text", "owner", group.toString()));
        assertThat(answer).isEqualTo("422");
    }

    @Test
    void whatThePageOfAGroupIsAboutItsPeopleAloneSay() throws Exception {
        var member = somebody.plain();
        var other = somebody.plain();
        var name = SomePages.name("Gruppenseite");
        var id = some.make(member, name, "Unsere Regeln.", founding.group(member));
        var about = "/wissen/zu/vorhaben/" + undertakings.start(member);
        assertThat(posted(other, about, Map.of("name", name))).isEqualTo("422");
        assertThat(posted(member, about, Map.of("name", name))).isEqualTo(about);
        posted(other, about + "/weg", Map.of("seite", id.toString()));
        assertThat(read(about)).contains(name);
        posted(member, about + "/weg", Map.of("seite", id.toString()));
        assertThat(read(about)).doesNotContain(name);
    }

    private UUID taken(SignedIn person, MockMultipartFile file) throws Exception {
        var found = Pattern.compile("/wissen/bilder/([0-9a-f-]{36})").matcher(sent(person, file));
        assertThat(found.find()).isTrue();
        return UUID.fromString(found.group(1));
    }

    private String sent(SignedIn person, MockMultipartFile file) throws Exception {
        return mvc.perform(multipart("/wissen/bilder/neu")
                        .file(file)
                        .param("description", "Ein Turm")
                        .param("source", "Foto: Stadtarchiv")
                        .param("licence", "CC_BY_SA")
                        .cookie(person.session())
                        .with(FormToken.formToken()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static MockMultipartFile photo(String secret) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return new MockMultipartFile(
                "file", "foto.jpg", "image/jpeg", CameraPhoto.withNote(out.toByteArray(), 1, secret));
    }

    private String read(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
    }

    /// @return where it leads, or the status
    private String posted(SignedIn person, String path, Map<String, String> typed) throws Exception {
        var request = post(path).cookie(person.session()).with(FormToken.formToken());
        typed.forEach(request::param);
        var answer = mvc.perform(request).andReturn().getResponse();
        return answer.getHeader("Location") == null
                ? String.valueOf(answer.getStatus())
                : String.valueOf(answer.getHeader("Location"));
    }
}
