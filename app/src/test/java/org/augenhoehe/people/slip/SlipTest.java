package org.augenhoehe.people.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Click;
import org.augenhoehe.people.Founding;
import org.augenhoehe.people.StandingKind;
import org.augenhoehe.people.Standings;
import org.augenhoehe.people.slip.SlipBook.Redemption;
import org.augenhoehe.platform.security.Limit;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PlatformTest
class SlipTest {
    @Autowired
    Somebody somebody;

    @Autowired
    Click click;

    @Autowired
    Founding founding;

    @Autowired
    SlipBook book;

    @Autowired
    SlipStore store;

    @Autowired
    Standings standings;

    @Autowired
    SlipPersonalData personalData;

    Somebody.SignedIn speaker;
    Somebody.SignedIn person;
    UUID provider;
    List<SlipCode> slips;

    @BeforeEach
    void aProviderPrintsSlips() throws Exception {
        speaker = somebody.plain();
        person = somebody.plain();
        provider = founding.confirmedProvider(speaker);
        slips = book.print(speaker.id(), provider, wanted(10));
    }

    @Test
    void whoRedeemsASlipHoldsTheStandingAndOnlyTheyKnow() throws Exception {
        var answer = click.send(
                person, "/zettel", Map.of("code", slips.getFirst().inGroups().toLowerCase()));
        assertThat(answer.getHeader("Location")).isEqualTo("/mein-platz/rollen");
        assertThat(standings.of(Set.of(person.id()), provider))
                .containsEntry(person.id(), Set.of(new Standings.Held(StandingKind.SERVICE_USER, false)));
    }

    @Test
    void aSlipWorksOnce() {
        assertThat(book.redeem(person.id(), slips.getFirst())).isEqualTo(Redemption.DONE);
        assertThat(book.redeem(somebody.plain().id(), slips.getFirst())).isEqualTo(Redemption.NOT_GOOD);
    }

    @Test
    void aSlipWorksOnceAlsoWhenManyTryAtTheSameMoment() throws Exception {
        var people = IntStream.range(0, 8).mapToObj(i -> somebody.plain()).toList();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var tries = people.stream()
                    .map(one -> threads.submit((Callable<Redemption>) () -> {
                        start.await();
                        return book.redeem(one.id(), slips.getFirst());
                    }))
                    .toList();
            start.countDown();
            var outcomes = new ArrayList<Redemption>();
            for (var each : tries) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).containsOnlyOnce(Redemption.DONE).containsOnly(Redemption.DONE, Redemption.NOT_GOOD);
        }
        assertThat(standings.of(people.stream().map(Somebody.SignedIn::id).toList(), provider))
                .hasSize(1);
    }

    @Test
    void manyRedeemDifferentSlipsAtTheSameMomentAndNobodyIsLost() throws Exception {
        var people = IntStream.range(0, 8).mapToObj(i -> somebody.plain()).toList();
        try (var threads = Executors.newFixedThreadPool(people.size())) {
            var tries = IntStream.range(0, people.size())
                    .mapToObj(
                            i -> threads.submit(() -> book.redeem(people.get(i).id(), slips.get(i))))
                    .toList();
            for (var each : tries) {
                assertThat(each.get()).isEqualTo(Redemption.DONE);
            }
        }
        assertThat(standings.of(people.stream().map(Somebody.SignedIn::id).toList(), provider))
                .hasSize(8);
    }

    @Test
    void whoHoldsTheStandingLeavesTheSlipToSomebodyElse() {
        book.redeem(person.id(), slips.get(0));
        assertThat(book.redeem(person.id(), slips.get(1))).isEqualTo(Redemption.HELD_ALREADY);
        assertThat(book.redeem(somebody.plain().id(), slips.get(1))).isEqualTo(Redemption.DONE);
    }

    @Test
    void aSlipThatIsTooOldOrTakenBackIsWorthless() {
        store.add(
                new SlipBatch(
                        UUID.randomUUID(),
                        provider,
                        StandingKind.RELATIVE,
                        book.today().minusDays(9),
                        book.today().minusDays(1),
                        10),
                List.of(new SlipCode("AAAABBBBCCCCDDDD")));
        assertThat(book.redeem(person.id(), SlipCode.typed("aaaa-bbbb-cccc-dddd")))
                .isEqualTo(Redemption.NOT_GOOD);

        var batch = store.listOf(provider, book.today()).getFirst();
        book.drop(speaker.id(), provider, batch.id());
        assertThat(book.redeem(person.id(), slips.getFirst())).isEqualTo(Redemption.NOT_GOOD);
    }

    @Test
    void aWrongCodeIsSaidAndStays() throws Exception {
        var answer = click.send(person, "/zettel", Map.of("code", "falsch-falsch"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("falsch-falsch").contains("Dieser Zettel gilt nicht");
    }

    @Test
    void whoTriesManyWrongCodesIsSlowedDownAlone() throws Exception {
        for (int i = 0; i < Limit.SLIP.times(); i++) {
            click.send(person, "/zettel", Map.of("code", "geraten" + i));
        }
        var good = Map.of("code", slips.getFirst().letters());
        assertThat(click.send(person, "/zettel", good).getStatus()).isEqualTo(429);
        assertThat(click.send(somebody.plain(), "/zettel", good).getStatus()).isEqualTo(303);
    }

    @Test
    void fewerThanTenSlipsAreNotPrinted() throws Exception {
        var path = "/gruppen/" + provider + "/zettel";
        var until = LocalDate.now().plusDays(30).toString();
        assertThat(click.send(speaker, path, Map.of("kind", "SERVICE_USER", "count", "1", "until", until))
                        .getStatus())
                .isEqualTo(422);
        var printed = click.send(speaker, path, Map.of("kind", "SERVICE_USER", "count", "10", "until", until));
        assertThat(printed.getStatus()).isEqualTo(200);
        assertThat(printed.getContentAsString().split("slip__code")).hasSize(11);
        assertThat(printed.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void onlyWhoSpeaksForTheOrganisationPrintsOrStopsSlips() throws Exception {
        var member = somebody.plain();
        founding.join(speaker, provider, member);
        var path = "/gruppen/" + provider + "/zettel";
        var batch = store.listOf(provider, book.today()).getFirst().id();
        for (var other : List.of(member, person, somebody.named("Betreiberin", Role.OPERATOR))) {
            assertThat(click.look(other, path).getStatus()).isEqualTo(403);
            assertThat(click.send(
                                    other,
                                    path,
                                    Map.of(
                                            "kind",
                                            "SERVICE_USER",
                                            "count",
                                            "10",
                                            "until",
                                            LocalDate.now().plusDays(30).toString()))
                            .getStatus())
                    .isEqualTo(403);
            assertThat(click.send(other, path + "/" + batch + "/sperren").getStatus())
                    .isEqualTo(403);
        }
        assertThat(store.listOf(provider, book.today())).hasSize(1);
    }

    @Test
    void thePersonGivesItUpShowsItAndReadsItInMyData() throws Exception {
        book.redeem(person.id(), slips.getFirst());
        var one = "/mein-platz/rollen/zettel/" + provider + "/SERVICE_USER";
        click.send(person, one + "/zeigen", Map.of("shown", "true"));
        assertThat(standings.of(Set.of(person.id()), provider).get(person.id()))
                .containsExactly(new Standings.Held(StandingKind.SERVICE_USER, true));
        assertThat(personalData.about(person.id()).getFirst().rows()).hasSize(1);
        assertThat(click.send(somebody.plain(), one + "/zeigen", Map.of("shown", "true"))
                        .getStatus())
                .isEqualTo(404);
        personalData.erase(person.id());
        assertThat(standings.of(Set.of(person.id()), provider)).isEmpty();
    }

    static SlipForm wanted(int count) {
        return new SlipForm(StandingKind.SERVICE_USER, count, LocalDate.now().plusDays(30));
    }
}
