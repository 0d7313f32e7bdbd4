package org.augenhoehe.profile.open;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.api.Program;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.SomeDecision;
import org.augenhoehe.participation.decision.SomeDecision.Vote;
import org.augenhoehe.people.Click;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Programs read of a profile exactly what is in its table for download.
@PlatformTest
class ProfilesForProgramsTest {
    @Autowired
    Program program;

    @Autowired
    SomeDecision decisions;

    @Autowired
    Click click;

    @Autowired
    CountedQueries queries;

    @Test
    void theFiguresAreThoseOfTheDownload() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 6, 5, Map.of());
        decisions.end(vote);
        var read = program.read("/profiles/" + vote.undertaking());
        program.assertFits("/profiles/{id}", read);
        assertThat(program.all("profiles", "?limit=200")).contains(read);
        var download = download(vote);
        assertThat(download).hasSizeGreaterThan(2);
        assertThat(read.get("figures").valueStream().map(ProfilesForProgramsTest::line))
                .containsExactlyElementsOf(download);
        assertThat(read.get("figures").valueStream())
                .allSatisfy(
                        one -> assertThat(one.get("participations").intValue()).isGreaterThanOrEqualTo(5));
    }

    @Test
    void ofFewerThanFiveNothingIsTold() throws Exception {
        var vote = decisions.running(Kind.APPROVAL, 2, 1, Map.of());
        decisions.end(vote);
        assertThat(program.read("/profiles/" + vote.undertaking())
                        .get("figures")
                        .isEmpty())
                .isTrue();
        assertThat(program.status("/profiles/" + UUID.randomUUID())).isEqualTo(404);
    }

    @Test
    void manyProfilesCostAsMuchAsOne() throws Exception {
        for (int i = 0; i < 3; i++) {
            decisions.end(decisions.running(Kind.APPROVAL, 5, 1, Map.of()));
        }
        var few = queries.during(() -> program.ask("/profiles?limit=1"));
        assertThat(program.all("profiles", "?limit=2")).hasSizeGreaterThanOrEqualTo(3);
        // Whoever has no promise, no owner or no group asks a question less; a question each would be three and more.
        assertThat(queries.during(() -> program.ask("/profiles?limit=200"))).isLessThanOrEqualTo(few + 2);
    }

    private List<String> download(Vote vote) throws Exception {
        return click.look("/vorhaben/" + vote.undertaking() + "/profil.csv")
                .getContentAsString()
                .lines()
                .skip(1)
                .toList();
    }

    private static String line(JsonNode figure) {
        var group = figure.get("group");
        return String.join(
                ",",
                figure.get("measure").stringValue(),
                figure.get("phase").stringValue(),
                group.isNull() ? "OTHERS" : group.stringValue(),
                figure.get("year").toString(),
                figure.get("participations").toString(),
                figure.get("amount").toString());
    }
}
