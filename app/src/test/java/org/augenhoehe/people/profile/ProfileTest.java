package org.augenhoehe.people.profile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.files.Uploads;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

@PlatformTest
class ProfileTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    MockMvc mvc;

    @Autowired
    ProfileStore store;

    @Autowired
    Uploads uploads;

    @Autowired
    ProfilePersonalData personalData;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataFolder data;

    Somebody.SignedIn person;
    String page;

    @BeforeEach
    void somebodyComesIn() {
        person = somebody.plain();
        page = "/menschen/" + person.id();
    }

    @Test
    void whatIsWrittenStaysPrivateUntilItIsOpened() throws Exception {
        click.send(person, "/mein-platz/profil", Map.of("can", "Drehorgel spielen"));
        assertThat(click.look(person, page).getContentAsString()).contains("Drehorgel");
        assertThat(click.look(somebody.plain(), page).getContentAsString()).doesNotContain("Drehorgel");
        assertThat(click.look(page).getStatus()).isEqualTo(404);
    }

    @Test
    void eachPartIsSeenByThoseItIsOpenTo() throws Exception {
        var fellow = somebody.plain();
        founding.join(person, founding.group(person), fellow);
        click.send(
                person,
                "/mein-platz/profil",
                Map.of(
                        "about",
                        "Nur-ich",
                        "aboutFor",
                        "ME",
                        "can",
                        "Nur-Gruppe",
                        "canFor",
                        "GROUPS",
                        "learn",
                        "Nur-Angemeldete",
                        "learnFor",
                        "SIGNED_IN",
                        "languages",
                        "Alle-Welt",
                        "languagesFor",
                        "EVERYBODY"));

        assertThat(click.look(page).getContentAsString()).contains("Alle-Welt").doesNotContain("Nur-");
        assertThat(click.look(somebody.plain(), page).getContentAsString())
                .contains("Alle-Welt", "Nur-Angemeldete")
                .doesNotContain("Nur-Gruppe", "Nur-ich");
        assertThat(click.look(fellow, page).getContentAsString())
                .contains("Alle-Welt", "Nur-Angemeldete", "Nur-Gruppe")
                .doesNotContain("Nur-ich");
        assertThat(click.look(person, page).getContentAsString()).contains("Nur-ich");
    }

    @Test
    void whoOnlyAskedToJoinIsNoFellowYet() throws Exception {
        var group = founding.group(person);
        var asking = somebody.plain();
        click.send(asking, "/gruppen/" + group + "/mitmachen");
        click.send(person, "/mein-platz/profil", Map.of("can", "Nur-Gruppe", "canFor", "GROUPS"));
        assertThat(click.look(asking, page).getContentAsString()).doesNotContain("Nur-Gruppe");
    }

    @Test
    void whatIsTakenOutIsGone() throws Exception {
        click.send(person, "/mein-platz/profil", Map.of("can", "Zaubern", "canFor", "EVERYBODY"));
        click.send(person, "/mein-platz/profil", Map.of("can", ""));
        assertThat(click.look(page).getStatus()).isEqualTo(404);
    }

    @Test
    void aPictureIsSeenByThoseItIsOpenToAndIsNothingButAPicture() throws Exception {
        assertThat(upload(picture(), "Ein Hut", "SIGNED_IN").getStatus()).isEqualTo(303);
        var seen = click.look(somebody.plain(), page + "/bild");
        assertThat(seen.getContentType()).isEqualTo("image/jpeg");
        assertThat(seen.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(seen.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(seen.getHeader("Cache-Control")).contains("no-store");
        assertThat(click.look(page + "/bild").getStatus()).isEqualTo(404);
        assertThat(click.look(somebody.plain(), page).getContentAsString()).contains("alt=\"Ein Hut\"");
    }

    @Test
    void aPictureNeedsWordsAndWhatIsNoneIsRefused() throws Exception {
        assertThat(upload(picture(), "", "ME").getStatus()).isEqualTo(422);
        var refused = upload("<script>".getBytes(StandardCharsets.UTF_8), "Ein Hut", "ME");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Ein Hut").contains("als JPEG, PNG oder GIF");
        assertThat(store.findPortrait(person.id())).isEmpty();
    }

    @Test
    void anOldPictureLeavesNoFileAndErasingLeavesNothing() throws Exception {
        upload(picture(), "Ein Hut", "ME");
        var first = store.findPortrait(person.id()).orElseThrow().file();
        upload(picture(), "Eine Mütze", "ME");
        var second = store.findPortrait(person.id()).orElseThrow().file();
        assertThat(uploads.find(first)).isEmpty();
        assertThat(uploads.find(second)).isPresent();

        assertThat(personalData.about(person.id()))
                .anyMatch(section -> !section.rows().isEmpty());
        transaction.executeWithoutResult(status -> personalData.erase(person.id()));
        assertThat(uploads.find(second)).isEmpty();
        assertThat(personalData.about(person.id()))
                .allMatch(section -> section.rows().isEmpty());
    }

    @Test
    void whatIsRolledBackLeavesNoFile() {
        var name = transaction.execute(status -> {
            status.setRollbackOnly();
            return uploads.keep(new byte[] {1});
        });
        assertThat(uploads.find(Objects.requireNonNull(name))).isEmpty();
    }

    @Test
    void picturesSentAtTheSameTimeLeaveOneFile() throws Exception {
        upload(picture(), "Mit Hut", "ME");
        var before = files();
        Callable<MockHttpServletResponse> one = () -> upload(picture(), "Ohne Hut", "ME");
        try (var browsers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : browsers.invokeAll(Collections.nCopies(6, one))) {
                assertThat(sent.get().getStatus()).isEqualTo(303);
            }
        }
        assertThat(files()).isEqualTo(before);
    }

    private long files() throws IOException {
        try (var all = Files.walk(data.files())) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private MockHttpServletResponse upload(byte[] content, String description, String audience) throws Exception {
        return mvc.perform(multipart("/mein-platz/profil/bild")
                        .file(new MockMultipartFile("file", "../../hut.jpg", "image/jpeg", content))
                        .param("description", description)
                        .param("audience", audience)
                        .cookie(person.session())
                        .with(formToken()))
                .andReturn()
                .getResponse();
    }

    private static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
