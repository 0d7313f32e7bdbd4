package org.augenhoehe.platform.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.augenhoehe.Somebody;
import org.augenhoehe.methods.text.EasyLanguage;
import org.augenhoehe.methods.text.Finding;
import org.augenhoehe.people.Click;
import org.augenhoehe.profile.count.Flag;
import org.augenhoehe.profile.count.Rung;
import org.augenhoehe.profile.gather.Asking;
import org.augenhoehe.profile.gather.Reading;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.UndertakingState;
import org.augenhoehe.undertakings.life.Undertaking;
import org.augenhoehe.undertakings.life.UndertakingStore;
import org.augenhoehe.undertakings.plan.PhaseStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever looks around the demonstration town meets everything that can become of an undertaking.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "augenhoehe.demo=true")
@AutoConfigureMockMvc
class DemoTownTest {
    private static final Predicate<Finding> BREAKS_A_RULE = finding -> finding.severity() == Finding.Severity.MUST;

    @Autowired
    UndertakingStore undertakings;

    @Autowired
    PhaseStore phases;

    @Autowired
    Asking asking;

    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    JdbcClient db;

    @Test
    void everyPhaseAndEveryStateOccurs() {
        assertThat(all()).extracting(Undertaking::state).contains(UndertakingState.values());
        assertThat(all()).extracting(Undertaking::phase).contains(Phase.values());
    }

    @Test
    void oneBeginsWithLookingBackAndOneGoesIntoTheNextRound() {
        assertThat(all())
                .anyMatch(one -> phases.list(one.id()).stream()
                        .findFirst()
                        .filter(run -> run.phase() == Phase.EVALUATE)
                        .isPresent())
                .anyMatch(one -> one.round() > 1);
    }

    @Test
    void promisesAreKeptBrokenLateAndContradicted() {
        assertThat(texts("select state from commitments.commitment")).contains("KEPT", "BROKEN", "BEGUN", "ASKED");
        assertThat(db.sql("select due from commitments.commitment where state in ('PROMISED', 'BEGUN')")
                        .query(LocalDate.class)
                        .list())
                .anyMatch(LocalDate.now()::isAfter);
        assertThat(texts("select words from commitments.contradiction")).hasSizeGreaterThan(1);
    }

    @Test
    void oneDecisionFailsBecauseASideDoesNotAgree() {
        assertThat(texts("select cast(outcome as text) from participation.paper where sealed_at is not null"))
                .anyMatch(outcome -> outcome.contains("NOT_AGREED"))
                .anyMatch(outcome -> outcome.contains("DECIDED"));
    }

    @Test
    void whyItStoppedIsReadByEverybody() {
        assertThat(texts("select reason from undertakings.event where act = 'stop'"))
                .isNotEmpty()
                .allMatch(reason -> reason.length() > 50);
    }

    @Test
    void theProfilesDiffer() {
        var read = asking.about(all().stream().map(Undertaking::id).toList()).stream()
                .map(Reading::of)
                .toList();
        var rungs = EnumSet.noneOf(Rung.class);
        read.forEach(one -> one.rung().ifPresent(rungs::add));
        assertThat(rungs).hasSizeGreaterThan(3).contains(Rung.SELF_ORGANISATION);
        assertThat(read)
                .anyMatch(one -> kinds(one)
                        .containsAll(List.of(Flag.Kind.HOSTS_WITHOUT_USERS, Flag.Kind.DELIVER_WITHOUT_DECIDING)));
        assertThat(read).anyMatch(one -> one.flags().isEmpty() && one.rung().isPresent());
    }

    /// Whoever looks for something of the kind finds one that goes well and one that waits.
    @Test
    void allOfSharingOccurs() {
        assertThat(texts("select state from sharing.dispute")).contains("AGREED", "OPEN");
        assertThat(texts("select state from sharing.fair")).contains("DECIDED", "OPEN");
        assertThat(texts("select cast(second_at is null as text) from sharing.agreement_version"))
                .contains("true", "false");
        assertThat(texts("select state from sharing.step_answer")).contains("ACCEPTED", "PROPOSED");
        assertThat(List.of(
                        "vouch",
                        "vouch_rule",
                        "fact_comment",
                        "booking_cost",
                        "closing_day",
                        "opening_hours",
                        "lending_limit",
                        "waiting",
                        "outside_calendar",
                        "blocked"))
                .allSatisfy(table -> assertThat(texts("select '' from sharing." + table))
                        .as(table)
                        .isNotEmpty());
    }

    @Test
    void theReportTellsHoursAndEurosToWhoeverSpeaksForTheGroup() throws Exception {
        var house = texts("select cast(id as text) from people.organisation where name like 'Ärmel hoch%'")
                .getFirst();
        var anneliese = somebody.known(
                UUID.fromString(texts("select cast(id as text) from people.person where name = 'Anneliese Brandt'")
                        .getFirst()),
                "Anneliese Brandt");
        var year = YearMonth.now(ZoneId.of("Europe/Berlin")).minusMonths(1).getYear();
        var both = new StringBuilder();
        for (int one = year - 1; one <= year; one++) {
            both.append(click.look(anneliese, "/teilen/bericht/" + house + "/" + one)
                    .getContentAsString());
        }
        assertThat(both).containsPattern("Wert in Euro\"><span>[0-9.]+,[0-9]{2}");
    }

    @Test
    void nothingHappensTomorrow() {
        assertThat(db.sql("select count(*) from undertakings.event where at > now()")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void everyUndertakingIsToldInEasyLanguageToo() {
        for (var one : all()) {
            var texts = new ArrayList<>(Arrays.asList(one.easyQuestion(), one.easyAbout()));
            assertThat(texts)
                    .doesNotContain("")
                    .allSatisfy(text ->
                            assertThat(EasyLanguage.check(text)).as(text).noneMatch(BREAKS_A_RULE));
        }
    }

    private List<Undertaking> all() {
        return undertakings.list(List.of(), 100, 0);
    }

    private static List<Flag.Kind> kinds(Reading reading) {
        return reading.flags().stream().map(Flag::kind).toList();
    }

    private List<String> texts(String query) {
        return db.sql(query).query(String.class).list();
    }
}
