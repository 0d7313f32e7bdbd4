package org.augenhoehe.participation.gathering;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.SomeGathering;
import org.augenhoehe.people.Click;
import org.augenhoehe.platform.privacy.Erasure;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// Whoever does not write speaks, or shows a picture.
@PlatformTest
class EnclosureTest {
    /// The head of a WAV file and a moment of silence.
    private static final byte[] SOUND = wav();

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    SomeGathering gathering;

    @Autowired
    ContributionStore store;

    @Autowired
    Erasure erasure;

    @Autowired
    MockMvc mvc;

    SignedIn author;
    Step step;

    @BeforeEach
    void aStepIsOpen() throws Exception {
        author = somebody.plain();
        step = gathering.open(somebody.plain());
    }

    @Test
    void aPictureIsShownWithWhatItShows() throws Exception {
        var id = id(send(picture(), Map.of("pictureDescription", "Drei Stufen ohne Geländer")));
        assertThat(look("/beitraege/" + id)).contains("alt=\"Drei Stufen ohne Geländer\"");
        var served = click.look("/beitraege/" + id + "/bild");
        assertThat(served.getContentType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(served.getContentAsByteArray()))
                        .getWidth())
                .isEqualTo(40);
    }

    @Test
    void aPictureWithoutWordsIsSentBack() throws Exception {
        var answer = send(picture(), Map.of("wording", "Seht selbst."));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Beschreib das Bild").contains("Seht selbst.");
    }

    @Test
    void whatIsNeitherPictureNorSoundIsSentBack() throws Exception {
        var text = "Nur Text".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(send(new MockMultipartFile("voice", "a.mp3", "audio/mpeg", text), Map.of())
                        .getContentAsString())
                .contains("keine Tonaufnahme");
        assertThat(send(
                                new MockMultipartFile("picture", "a.png", "image/png", text),
                                Map.of("pictureDescription", "Text"))
                        .getContentAsString())
                .contains("kein Bild");
    }

    @Test
    void aVoiceIsHeardInPartsAndWrittenDownOnceBySomebody() throws Exception {
        var id = id(send(voice(), Map.of()));
        var path = "/beitraege/" + id;
        assertThat(look(path)).contains("<audio").contains("Noch hat niemand aufgeschrieben");
        var part = mvc.perform(get(path + "/stimme").header("Range", "bytes=0-3"))
                .andReturn()
                .getResponse();
        assertThat(part.getStatus()).isEqualTo(206);
        assertThat(part.getContentAsString()).isEqualTo("RIFF");
        var listener = somebody.plain();
        assertThat(write(listener, path, "Ich wünsche mir einen Chor.")).isEqualTo(303);
        assertThat(write(somebody.plain(), path, "Etwas ganz anderes.")).isEqualTo(422);
        assertThat(look(path)).contains("Ich wünsche mir einen Chor.").contains("von jemand anderem");
        assertThat(look("/suche?q=wünsche+Chor")).contains(path);
    }

    @Test
    void whoWritesDownAVoiceWithALinkReadsWhyThatIsNotTaken() throws Exception {
        var path = "/beitraege/" + id(send(voice(), Map.of()));
        var words = "Hört mal auf www.chor.example";
        var answer = click.send(somebody.plain(), path + "/aufschreiben", Map.of("transcript", words));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Schreib ihn ohne Link", words);
        assertThat(look(path)).contains("Noch hat niemand aufgeschrieben");
    }

    @Test
    void aHiddenPictureIsServedToNobodyElse() throws Exception {
        var id = id(send(
                picture(), Map.of("pictureDescription", "Drei Stufen", "wording", "Mehr auf www.stufen.example.com")));
        assertThat(click.look("/beitraege/" + id + "/bild").getStatus()).isEqualTo(404);
        assertThat(click.look(author, "/beitraege/" + id + "/bild").getStatus()).isEqualTo(200);
    }

    @Test
    void theVoiceOfWhoLeavesGoesAlong() throws Exception {
        var spoken = id(send(voice(), Map.of()));
        var both = id(send(voice(), Map.of("wording", "Ich wünsche mir einen Chor.")));
        erasure.erase(author.id());
        assertThat(store.get(spoken).isWithdrawn()).isTrue();
        assertThat(store.get(both).voice()).isNull();
        assertThat(look("/beitraege/" + both)).contains("Ich wünsche mir einen Chor.");
        assertThat(click.look("/beitraege/" + both + "/stimme").getStatus()).isEqualTo(404);
    }

    private int write(SignedIn person, String path, String words) throws Exception {
        return click.send(person, path + "/aufschreiben", Map.of("transcript", words))
                .getStatus();
    }

    private MockHttpServletResponse send(MockMultipartFile file, Map<String, String> typed) throws Exception {
        var form = multipart("/sammeln/" + step.id() + "/neu").file(file);
        form.cookie(author.session()).with(formToken()).param("kind", "NEED");
        typed.forEach(form::param);
        return mvc.perform(form).andReturn().getResponse();
    }

    private static UUID id(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return UUID.fromString(String.valueOf(answer.getHeader("Location")).substring("/beitraege/".length()));
    }

    private static MockMultipartFile picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return new MockMultipartFile("picture", "stufen.png", "image/png", out.toByteArray());
    }

    private static MockMultipartFile voice() {
        return new MockMultipartFile("voice", "aufnahme", "audio/wav", SOUND);
    }

    private static byte[] wav() {
        var bytes = new byte[64];
        var head = "RIFF\0\0\0\0WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private String look(String path) throws Exception {
        return click.look(path).getContentAsString();
    }
}
