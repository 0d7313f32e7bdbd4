package org.augenhoehe.participation.budget.exchange;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.commitments.SomeCommitments;
import org.augenhoehe.methods.budget.Ballot;
import org.augenhoehe.methods.budget.PabulibReader;
import org.augenhoehe.moderation.Hiding;
import org.augenhoehe.participation.budget.count.BudgetResult.Verdict;
import org.augenhoehe.participation.budget.result.ResultStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.augenhoehe.FormToken.formToken;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/// A budget that was decided elsewhere comes in as a step that is over, wholly or not at all.
@PlatformTest
class PbImportTest {
    private static final Path OWN = Path.of("src/test/resources/budget/lindenhof.pb");
    private static final Path REAL = Path.of("..", "..", "shared", "data", "budget");

    @TempDir
    Path folder;

    @Autowired
    PbImport importing;

    @Autowired
    ResultStore results;

    @Autowired
    SomeCommitments commitments;

    @Autowired
    Hiding hiding;

    @Autowired
    SomeUndertaking some;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    private SignedIn host;
    private UUID undertaking;

    @BeforeEach
    void somebodyHosts() throws Exception {
        host = somebody.plain();
        undertaking = some.start(host);
    }

    @Test
    void aFileBecomesAStepWithItsResultAndItsProjectsProposals() throws Exception {
        var report = handIn("lindenhof.pb", Files.readAllBytes(OWN));
        var page = waitFor(report);
        var html = click.look(host, page).getContentAsString();
        assertThat(html)
                .contains(
                        "Stadtteilgeld (Lindenhof, 2025)",
                        "Es kommt genau das heraus, was veröffentlicht wurde",
                        "2 Projekte von 4 bekommen Geld, zusammen 900\u00a0€ von 1.000\u00a0€.",
                        "6 Menschen zahlen je 100\u00a0€",
                        "Geschlecht: F",
                        "Stadtteil: Süd");
        var step = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        assertThat(click.look("/faden/" + step).getContentAsString()).contains("Rampe am Gemeindesaal", "Vorschlag");
        assertThat(click.look("/vorhaben/" + undertaking + "/verlauf").getContentAsString())
                .contains("Von anderswo übernommen");
        assertThat(nodes()).as("four proposals and the step").isEqualTo(5);
        var again = click.look("/abstimmung/" + step + "/budget.pb").getContentAsByteArray();
        var file = folder.resolve("again.pb");
        Files.write(file, again);
        var kept = PabulibReader.read(file).election();
        var whole = PabulibReader.read(OWN).election();
        assertThat(kept.projects()).isEqualTo(whole.projects());
        assertThat(kept.ballots())
                .extracting(Ballot::projects)
                .isEqualTo(whole.ballots().stream().map(Ballot::projects).toList());
        assertThat(kept.ballots())
                .as("nothing about who cast them")
                .allMatch(ballot -> ballot.about().isEmpty());
        assertThat(new String(again, StandardCharsets.UTF_8)).contains("voter_id;vote\n");
    }

    @Test
    void whatAProjectWasCalledElsewhereIsHiddenLikeEverythingThatHostsHandIn() throws Exception {
        var page = waitFor(handIn("lindenhof.pb", Files.readAllBytes(OWN)));
        var step = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
        var project = db.sql("select id from participation.budget_project where step = :step and number = '3'")
                .param("step", step)
                .query(UUID.class)
                .single();
        var ugly = "Rampe am Gemeindesaal";
        var places =
                List.of(page, page + "/budget.pb", "/faden/" + step, "/faden/" + project, "/api/1/budgets/" + step);
        for (var place : places) {
            assertThat(click.look(place).getContentAsString()).as(place).contains(ugly);
        }
        assertThat(click.look(page).getContentAsString()).contains("/melden/moeglichkeit/" + project);
        hiding.hide("moeglichkeit", project);
        for (var place : places) {
            assertThat(click.look(place).getContentAsString()).as(place).doesNotContain(ugly);
        }
        assertThat(click.look(page).getContentAsString())
                .contains("Möglichkeit 3 (Worte ausgeblendet)", "2 Projekte von 4 bekommen Geld")
                .doesNotContain("/melden/moeglichkeit/" + project);
        var file = folder.resolve("without.pb");
        Files.write(file, click.look(page + "/budget.pb").getContentAsByteArray());
        var read = PabulibReader.read(file);
        assertThat(new PbResult(read).counted().counted().funded())
                .isEqualTo(new PbResult(PabulibReader.read(OWN))
                        .counted()
                        .counted()
                        .funded());
    }

    @Test
    void theProfileSaysHowManyEurosWereDecidedOnElsewhereButNotByWhom() throws Exception {
        for (int i = 0; i < 4; i++) {
            some.participant(undertaking);
        }
        var step = taken(OWN);
        var ramp = db.sql("select id from participation.budget_project where step = :step and number = '3'")
                .param("step", step)
                .query(UUID.class)
                .single();
        commitments.promise(host, ramp, Map.of());
        assertThat(click.look("/vorhaben/" + undertaking + "/profil").getContentAsString())
                .contains(
                        SomeCommitments.RAMP,
                        "das weiß dieses Haus nicht: Darüber wurde anderswo abgestimmt",
                        "zusammen 900,00 Euro verteilt",
                        "Noch wurde nichts bindend abgestimmt.")
                .containsPattern("Dafür entschieden</dt>\\s*<dd>300,00 Euro")
                .doesNotContain("Zur Wahl standen");
    }

    @Test
    void onlyHostsHandIn() throws Exception {
        var other = some.participant(undertaking);
        for (var person : List.of(other, somebody.plain())) {
            assertThat(click.look(person, "/budget-einlesen/" + undertaking).getStatus())
                    .isEqualTo(403);
            var file = new MockMultipartFile("file", "x.pb", "text/csv", Files.readAllBytes(OWN));
            assertThat(mvc.perform(multipart("/budget-einlesen/" + undertaking)
                                    .file(file)
                                    .cookie(person.session())
                                    .with(formToken()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(403);
        }
        var report = handIn("lindenhof.pb", Files.readAllBytes(OWN));
        waitFor(report);
        assertThat(click.look(other, report).getStatus()).isEqualTo(403);
        assertThat(click.look(host, "/vorhaben/" + undertaking + "/schritte/neu")
                        .getContentAsString())
                .contains("/budget-einlesen/" + undertaking);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1;600;Neue|1;sechshundert;Neue|Zeile 18: In der Spalte cost steht „sechshundert“. Schreibe die Zahl in Ziffern.",
                "1;600;Neue|1;-600;Neue|Zeile 18: In der Spalte cost steht „-600“. Weniger als null geht nicht.",
                "1;600;Neue|1;99999999999999999999;Neue|Zeile 18: Bei „1“ steht mehr Geld, als sich zählen lässt.",
                "a10;3|a10;77|Zeile 33: Die Stimme von „a10“ nennt das Projekt „77“.",
                "a10;3|a1;3|Zeile 33: „a1“ hat schon in Zeile 24 abgestimmt.",
                "4;200;Werk|3;200;Werk|Zeile 21: Das Projekt „3“ steht schon in Zeile 20.",
                "vote_type;approval|vote_type;würfeln|Unter vote_type steht „würfeln“.",
                "META|Hallo|Zeile 1: Das ist keine .pb-Datei: In der ersten Zeile muss META stehen.",
                "VOTES|STIMMEN|Nichts gespeichert",
                "budget;1000|budget;viel|In der Spalte budget steht „viel“.",
            })
    void whatIsWrongIsSaidWithItsLineAndNothingIsHalfSaved(String right, String wrong, String said) throws Exception {
        var text = Files.readString(OWN).replace(right, wrong);
        var report = handIn("kaputt.pb", text.getBytes(StandardCharsets.UTF_8));
        var html = waitForHtml(report);
        assertThat(html).contains("Diese Datei können wir nicht nehmen.", "Es wurde nichts gespeichert.");
        if (!said.startsWith("Nichts")) {
            assertThat(html).contains(said);
        }
        assertThat(steps()).isZero();
        assertThat(nodes()).isZero();
    }

    @Test
    void anEmptyFileIsRefusedAtOnce() throws Exception {
        var file = new MockMultipartFile("file", "leer.pb", "text/csv", new byte[0]);
        var answer = mvc.perform(multipart("/budget-einlesen/" + undertaking)
                        .file(file)
                        .cookie(host.session())
                        .with(formToken()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Wähle eine Datei.");
    }

    @Test
    void twoGigabytesAreRefusedWithoutReadingThem() throws Exception {
        var huge = folder.resolve("huge.pb");
        try (var sparse = new RandomAccessFile(huge.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        var read = new ArrayList<Long>();
        var outcome =
                importing.run(huge, "huge.pb", host.id(), undertaking, "", (stage, done, total) -> read.add(done));
        assertThat(outcome).isInstanceOf(PbOutcome.Refused.class);
        assertThat(((PbOutcome.Refused) outcome).why().key()).isEqualTo("too_big");
        assertThat(read).isEmpty();
    }

    @Test
    void publishedResultsOfRealElectionsComeOutAgain() throws Exception {
        var files = real(
                "Poland_Wieliczka_2023_Green_Budget.pb",
                "Poland_Zabrze_2021_Zandka.pb",
                "Netherlands_Amsterdam_166.pb",
                "Poland_Warszawa_2024_Wilanow.pb",
                "France_Toulouse_2019.pb",
                "Switzerland_Zurich_D10.pb",
                "Poland_Gdynia_2020_Karwiny__small.pb",
                "Poland_Krakow_2019_Mistrzejowice.pb");
        for (var file : files) {
            var step = taken(file);
            var result = results.find(step).orElseThrow();
            assertThat(result.checked()).isNotNull();
            assertThat(result.checked().verdict()).as(file.toString()).isIn(Verdict.SAME, Verdict.NOT_SAID);
            assertThat(result.counted().because()).hasSameSizeAs(result.projects());
            assertThat(click.look("/abstimmung/" + step).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void anOwnRuleOfAPlaceIsCalledSo() throws Exception {
        var step =
                taken(real("Poland_Poznan_2024_13_-_Jezyce_sw.Lazarz__small.pb").getFirst());
        assertThat(click.look("/abstimmung/" + step).getContentAsString())
                .containsAnyOf("Dort galt eine eigene Regel", "Es kommt genau das heraus");
    }

    @Test
    void ninetyThousandBallotsComeInUnderAMinuteAndTheirPageAnswersAtOnce() throws Exception {
        var file = real("Poland_Lodz_2022.pb").getFirst();
        var begin = System.nanoTime();
        var step = taken(file);
        var took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.println("Łódź 2022 came in within " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofMinutes(1));
        var result = results.find(step).orElseThrow();
        assertThat(result.voters()).isEqualTo(90_494);
        assertThat(result.counted().because()).hasSize(160);
        // By the clock of this thread: what runs beside on the same machine does not count.
        var clock = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            var start = clock.getCurrentThreadCpuTime();
            assertThat(click.look("/abstimmung/" + step).getStatus()).isEqualTo(200);
            best = Math.min(best, (clock.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
        System.out.println("its page took " + best + " ms");
        assertThat(best).isLessThan(200);
        assertThat(db.sql("select length(packed) from participation.budget_file where step = :step")
                        .param("step", step)
                        .query(Integer.class)
                        .single())
                .isLessThan(2_000_000);
    }

    private UUID taken(Path file) throws IOException {
        var outcome = importing.run(file, file.getFileName().toString(), host.id(), undertaking, "", Progress.SILENT);
        assertThat(outcome).as(file.toString()).isInstanceOf(PbOutcome.Taken.class);
        return ((PbOutcome.Taken) outcome).step();
    }

    /// They are not ours to hand on: without them the test is skipped, and says so.
    private static List<Path> real(String... names) {
        Assumptions.assumeTrue(Files.isDirectory(REAL), "needs the real data in ../shared/data/budget");
        return Stream.of(names).map(REAL::resolve).toList();
    }

    private String handIn(String name, byte[] content) throws Exception {
        var file = new MockMultipartFile("file", name, "text/csv", content);
        var answer = mvc.perform(multipart("/budget-einlesen/" + undertaking)
                        .file(file)
                        .cookie(host.session())
                        .with(formToken()))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    /// @return where the page of the reading leads in the end
    private String waitFor(String report) throws Exception {
        for (int i = 0; i < 300; i++) {
            var answer = click.look(host, report);
            if (answer.getStatus() == 303) {
                return String.valueOf(answer.getHeader("Location"));
            }
            assertThat(answer.getContentAsString()).contains("wird eingelesen");
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("it takes too long");
    }

    private String waitForHtml(String report) throws Exception {
        for (int i = 0; i < 300; i++) {
            var html = click.look(host, report).getContentAsString();
            if (!html.contains("wird eingelesen")) {
                return html;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("it takes too long");
    }

    private int steps() {
        return count("select count(*) from undertakings.step where undertaking = :undertaking");
    }

    private int nodes() {
        return count("select count(*) from thread.node where within = :undertaking and kind in ('proposal', 'result')");
    }

    private int count(String sql) {
        return db.sql(sql)
                .params(Map.of("undertaking", undertaking))
                .query(Integer.class)
                .single();
    }
}
