package org.augenhoehe.sharing.report.year;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.augenhoehe.sharing.offer.Good;
import org.augenhoehe.sharing.report.ReportRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/// What is told is a sum of parts of at least five people, whatever happened.
class ReportSumsTest {
    private static final UUID NORTH = new UUID(1, 1);
    private static final UUID SOUTH = new UUID(1, 2);

    @Test
    void fivePeopleAreToldFourAreNot() {
        var used = new ArrayList<Used>();
        used.addAll(by(NORTH, Good.ROOM, 5, 0));
        used.addAll(by(NORTH, Good.VEHICLE, 4, 0));
        // Five times an hour, each worth 12.50 euros.
        assertThat(ReportSums.ofOrganisation(used)).containsExactly(new ReportRow(Good.ROOM, 5, 300, 6250, 5));
        assertThat(ReportSums.total(ReportSums.ofOrganisation(used)).times()).isEqualTo(5);
    }

    @Test
    void whatIsTooSmallByItselfIsJoined() {
        var used = new ArrayList<Used>();
        used.addAll(by(NORTH, Good.THING, 3, 0));
        used.addAll(by(NORTH, Good.VEHICLE, 3, 3));
        assertThat(ReportSums.ofOrganisation(used)).containsExactly(new ReportRow(null, 6, 360, 7500, 6));
        // The same three people are three, however often they come.
        used.clear();
        used.addAll(by(NORTH, Good.THING, 3, 0));
        used.addAll(by(NORTH, Good.VEHICLE, 3, 0));
        assertThat(ReportSums.ofOrganisation(used)).isEmpty();
    }

    @Test
    void thePlaceTellsWhatOrganisationsTellAndJoinsTheRest() {
        var used = new ArrayList<Used>();
        used.addAll(by(NORTH, Good.ROOM, 5, 0));
        used.addAll(by(NORTH, Good.THING, 2, 10));
        used.addAll(by(SOUTH, Good.THING, 2, 20));
        used.addAll(by(null, Good.THING, 1, 30));
        assertThat(ReportSums.ofPlace(used))
                .containsExactly(new ReportRow(Good.THING, 5, 300, 6250, 5), new ReportRow(Good.ROOM, 5, 300, 6250, 5));
    }

    @Test
    void whoIsGoneCountsAndHidesNobody() {
        var used = new ArrayList<>(by(NORTH, Good.ROOM, 4, 0));
        used.add(new Used(NORTH, Good.ROOM, null, 1250, 9, 540, 0, 0));
        assertThat(ReportSums.ofOrganisation(used)).isEmpty();
        used.addAll(by(NORTH, Good.ROOM, 1, 4));
        assertThat(ReportSums.ofOrganisation(used)).containsExactly(new ReportRow(Good.ROOM, 14, 840, 6250, 5));
    }

    @Test
    void hoursOfFewAreNotComputedFromTwoValues() {
        var used = new ArrayList<Used>();
        used.addAll(by(NORTH, Good.ROOM, 5, 0));
        used.addAll(at(2000, 4, 10));
        assertThat(ReportSums.ofOrganisation(used)).containsExactly(new ReportRow(Good.ROOM, 9, 540, 0, 0));
        used.addAll(at(2000, 1, 20));
        assertThat(ReportSums.ofOrganisation(used)).containsExactly(new ReportRow(Good.ROOM, 10, 600, 16250, 10));
        used.addAll(at(null, 1, 30));
        assertThat(ReportSums.ofOrganisation(used)).containsExactly(new ReportRow(Good.ROOM, 11, 660, 0, 0));
    }

    private static List<Used> at(@Nullable Integer rate, int people, int first) {
        var cents = rate == null ? 0 : rate;
        return IntStream.range(first, first + people)
                .mapToObj(person ->
                        new Used(NORTH, Good.ROOM, new UUID(2, person), rate, 1, 60, cents, rate == null ? 0 : 1))
                .toList();
    }

    @Property(tries = 300)
    void neitherAReportNorTheDifferenceOfTwoTellsOfFewerThanFive(@ForAll("used") List<Used> used) {
        var place = ReportSums.total(ReportSums.ofPlace(used)).times();
        var told = IntStream.of(times(used, NORTH), times(used, SOUTH)).sum();
        // Each use is one time of one person here: what the place tells beyond its organisations is of five or nobody.
        assertThat(place - told).isNotNegative();
        assertThat(peopleOrNobody(place - told)).isTrue();
        for (var organisation : List.of(NORTH, SOUTH)) {
            for (var row : ReportSums.ofOrganisation(of(used, organisation))) {
                assertThat(row.times()).isGreaterThanOrEqualTo(ReportSums.LEAST);
            }
        }
    }

    private static boolean peopleOrNobody(int times) {
        return times == 0 || times >= ReportSums.LEAST;
    }

    private static int times(List<Used> used, UUID organisation) {
        return ReportSums.total(ReportSums.ofOrganisation(of(used, organisation)))
                .times();
    }

    private static List<Used> of(List<Used> used, UUID organisation) {
        return used.stream()
                .filter(one -> organisation.equals(one.organisation()))
                .toList();
    }

    @Provide
    Arbitrary<List<Used>> used() {
        return Combinators.combine(
                        Arbitraries.of(NORTH, SOUTH).injectNull(0.3),
                        Arbitraries.of(Good.values()),
                        Arbitraries.integers().between(0, 9))
                .as((organisation, good, person) ->
                        new Used(organisation, good, new UUID(2, person), null, 1, 60, 0, 0))
                .list()
                .ofMaxSize(40)
                .map(all -> all.stream().distinct().toList());
    }

    private static List<Used> by(@Nullable UUID organisation, Good good, int people, int first) {
        return IntStream.range(first, first + people)
                .mapToObj(person -> new Used(organisation, good, new UUID(2, person), 1250, 1, 60, 1250, 1))
                .toList();
    }
}
