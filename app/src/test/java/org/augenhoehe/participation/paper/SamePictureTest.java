package org.augenhoehe.participation.paper;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.augenhoehe.participation.paper.SomePaper.counts;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// A ballot has no code. Its picture, uploaded once more after it was entered, is no second one.
@PlatformTest
class SamePictureTest {
    @Autowired
    SomeDecision decisions;

    @Autowired
    SomePaper paper;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    @Test
    void theVeryPictureOfABallotDoesNotComeInAgain() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 2, 0, Map.of());
        var letters = paper.letters(vote.host(), vote.step());
        for (var voter : vote.others()) {
            counts(paper.tickOff(vote.host(), vote.step(), letters.get(voter.name())));
        }
        var picture = picture(paper.ballots(vote.host(), vote.step(), 1));
        upload(vote.host(), vote.step(), picture);
        // Thrown away and uploaded once more, it waits again.
        counts(click.send(vote.host(), waiting(vote.step()) + "/weg"));
        upload(vote.host(), vote.step(), picture);
        paper.lastDay(vote.step());
        counts(click.send(
                vote.host(), waiting(vote.step()), Map.of("nummer", "1", "a-tick", "1", "gesehen-tick", "true")));
        assertThat(paper.count("ballot", vote.step())).isEqualTo(1);
        upload(vote.host(), vote.step(), picture);
        assertThat(paper.count("paper_picture", vote.step())).isZero();
    }

    private String waiting(Step step) {
        return SomePaper.path(step) + "/bilder/"
                + db.sql("select distinct copy from participation.paper_picture where step = :step")
                        .param("step", step.id())
                        .query(String.class)
                        .single();
    }

    private void upload(SignedIn host, Step step, byte[] picture) throws Exception {
        counts(mvc.perform(multipart(SomePaper.path(step) + "/bilder")
                        .file(new MockMultipartFile("dateien", "zettel.png", "image/png", picture))
                        .cookie(host.session())
                        .with(formToken()))
                .andReturn()
                .getResponse());
    }

    private static byte[] picture(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 150), "png", out);
            return out.toByteArray();
        }
    }
}
