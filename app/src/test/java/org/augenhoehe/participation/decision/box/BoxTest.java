package org.augenhoehe.participation.decision.box;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.augenhoehe.methods.chance.PublicSeed;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.box.Outcome.Verdict;
import org.augenhoehe.participation.decision.box.Recount.Finding;
import org.augenhoehe.participation.decision.way.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The published box gives the same result from the file alone, and shows every change.
class BoxTest {
    private static final String SEED = "a seed of thirty-two signs or more";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            APPROVAL | ["1"]
            APPROVAL | ["1","3"]
            SCORE    | {"1":5,"2":0}
            DOTS     | {"1":3,"2":1}
            RANKED   | [["1"],["2"]]
            DATES    | {"1":"YES","2":"IF_NEED_BE"}
            PERSONS  | [["1"],["3"]]
            """)
    void everyRuleIsRecountedFromTheFileAlone(Kind kind, String says) {
        for (var secret : List.of(true, false)) {
            var box = SealedBox.of(terms(kind, secret, List.of()), times(7, "", says), marks(secret ? 7 : 0), null);
            assertThat(Recount.of(box.text())).isInstanceOfSatisfying(Finding.Same.class, same -> {
                assertThat(same.outcome().winners()).contains("1");
                assertThat(same.seal()).isEqualTo(box.seal());
            });
        }
    }

    @Test
    void aSecretBoxNamesNobodyAndKeepsNoOrder() {
        var casts = new ArrayList<Cast>();
        IntStream.rangeClosed(1, 8)
                .forEach(voter -> casts.add(new Cast("" + voter, "", voter % 2 == 0 ? "[\"2\"]" : "[\"1\"]")));
        var text = SealedBox.of(terms(Kind.APPROVAL, true, List.of()), casts, marks(8), null)
                .text();
        assertThat(text.lines().filter(line -> line.contains("\"ballots\":4,"))).hasSize(2);
        assertThat(text).doesNotContain("voter");
    }

    @Test
    void fewBallotsAreNotPublishedAndTheRecountSaysSo() {
        var box = SealedBox.of(terms(Kind.APPROVAL, true, List.of()), times(4, "", "[\"1\"]"), marks(4), null);
        assertThat(box.report().withheld()).isTrue();
        assertThat(box.text()).doesNotContain("says");
        assertThat(Recount.of(box.text())).isInstanceOf(Finding.Limited.class);
    }

    @Test
    void aDoubleMajorityThatFailsIsNoDecision() {
        var casts = new ArrayList<>(times(40, "STAFF", "[\"1\"]"));
        times(5, "USERS", "[\"2\"]")
                .forEach(cast -> casts.add(new Cast("" + (casts.size() + 1), cast.side(), cast.says())));
        var box = SealedBox.of(terms(Kind.APPROVAL, true, List.of("USERS", "STAFF")), casts, marks(45), null);
        assertThat(box.report().outcome().verdict()).isEqualTo(Verdict.NOT_AGREED);
        assertThat(box.report().outcome().reasons())
                .extracting(Outcome.Reason::key)
                .contains("ballot.not-agreed", "ballot.blocked");
        assertThat(Recount.of(box.text())).isInstanceOf(Finding.Same.class);
    }

    @Test
    void everyTouchedLineIsNamed() {
        var lines = box().lines().toList();
        for (int touched = 0; touched < lines.size(); touched++) {
            var copy = new ArrayList<>(lines);
            copy.set(touched, lines.get(touched).replaceFirst("\\}$", " }"));
            assertThat(Recount.of(String.join("\n", copy))).isEqualTo(new Finding.Broken(touched + 1));
            copy.remove(touched);
            assertThat(Recount.of(String.join("\n", copy))).isNotInstanceOf(Finding.Same.class);
        }
    }

    /// Whoever makes new seals for a changed box is caught by the count, or by the seal that everybody has read.
    @Test
    void newSealsDoNotHideAnotherBallot() {
        var forged = sealedAnew(
                box().lines().map(line -> line.substring(65).replace("\"says\":[\"1\"]", "\"says\":[\"2\"]")));
        assertThat(Recount.of(forged)).isInstanceOf(Finding.Other.class);
        var fewer = sealedAnew(
                box().lines().map(line -> line.substring(65)).filter(line -> !line.startsWith("{\"receipt")));
        assertThat(Recount.of(fewer)).isInstanceOf(Finding.Wrong.class);
        var luckier = sealedAnew(box().lines().map(line -> line.substring(65).replace(SEED, SEED + "!")));
        assertThat(Recount.of(luckier)).isInstanceOf(Finding.Wrong.class);
    }

    @Test
    void wordsStandBesideTheSealAndCanBeLeftOut() {
        var sealed = printed();
        assertThat(sealed).contains("augenhoehe-ballot-box/2").doesNotContain("Antwort 1");
        var all = BoxFile.of(sealed, words("1", "2", "3"), List.of());
        assertThat(all).contains("Antwort 1").doesNotContain("#");
        assertThat(Recount.of(all)).isInstanceOfSatisfying(Finding.Same.class, same -> {
            assertThat(same.whole()).isTrue();
            assertThat(same.terms().options()).extracting(Terms.Option::title).contains("Antwort 1");
        });
        var without = BoxFile.of(sealed, words("2", "3"), List.of("1"));
        assertThat(without).startsWith("# Worte ausgeblendet: Möglichkeit 1. ").doesNotContain("Antwort 1", salt("1"));
        assertThat(Recount.of(without)).isInstanceOfSatisfying(Finding.Same.class, same -> {
            assertThat(same.whole()).as("every seal is checked").isTrue();
            assertThat(same.seal()).isEqualTo(((Finding.Same) Recount.of(all)).seal());
            assertThat(same.terms().options().getFirst().title()).isNull();
        });
    }

    @Test
    void otherWordsThanWereVotedOnAreNamed() {
        var file = BoxFile.of(printed(), words("1", "2", "3"), List.of());
        assertThat(Recount.of(file.replace("Antwort 2", "Antwort 4")))
                .isEqualTo(new Finding.Wrong("die Worte von Möglichkeit 2 passen nicht zu ihrem Fingerabdruck"));
        assertThat(Recount.of(file.replace("\"number\":\"2\",\"salt\"", "\"number\":\"7\",\"salt\"")))
                .isInstanceOf(Finding.Wrong.class);
    }

    @Test
    void anOlderBoxIsCountedWithAndWithoutItsWords() {
        var sealed = box();
        assertThat(sealed).contains("augenhoehe-ballot-box/1", "Antwort 1");
        assertThat(BoxFile.of(sealed, words("1", "2", "3"), List.of())).isEqualTo(sealed);
        var without = BoxFile.of(sealed, words("2", "3"), List.of("1"));
        assertThat(without)
                .contains("# Worte ausgeblendet: Möglichkeit 1.", "Antwort 2")
                .doesNotContain("Antwort 1");
        assertThat(Recount.of(without)).isInstanceOfSatisfying(Finding.Same.class, same -> {
            assertThat(same.whole()).as("its first line cannot be checked").isFalse();
            assertThat(same.seal()).isEqualTo(((Finding.Same) Recount.of(sealed)).seal());
            assertThat(same.outcome().winners()).containsExactly("1");
        });
    }

    /// Who says that words are left out, to change something else, reaches no line but the first.
    @Test
    void leftOutWordsAreNoWayToChangeBallots() {
        var without = BoxFile.of(box(), List.of(), List.of("1"));
        assertThat(Recount.of(without.replace("\"says\":[\"1\"]", "\"says\":[\"2\"]")))
                .isEqualTo(new Finding.Broken(3));
        assertThat(Recount.of(without.replaceFirst("# .*\n[0-9a-f]{64}", "0".repeat(64))))
                .isInstanceOf(Finding.Broken.class);
        var newer = BoxFile.of(printed(), List.of(), List.of("1"));
        assertThat(Recount.of(newer.replaceFirst("\\{\"box\"", "{\"hidden\":[\"1\"],\"box\"")))
                .isEqualTo(new Finding.Broken(2));
    }

    @Test
    void anotherFileIsNoBox() {
        assertThat(Recount.of("")).isInstanceOf(Finding.Wrong.class);
        assertThat(Recount.of("Guten Tag")).isInstanceOf(Finding.Broken.class);
    }

    private static String sealedAnew(Stream<String> lines) {
        var chain = new Chain();
        lines.forEach(chain::add);
        return chain.text();
    }

    static String box() {
        return SealedBox.of(terms(Kind.APPROVAL, true, List.of()), times(6, "", "[\"1\"]"), marks(6), null)
                .text();
    }

    /// Sealed as today.
    private static String printed() {
        var older = terms(Kind.APPROVAL, true, List.of());
        var terms = new Terms(
                older.step(),
                older.question(),
                older.kind(),
                older.secret(),
                older.binding(),
                older.winners(),
                older.low(),
                older.high(),
                older.most(),
                older.duels(),
                older.reserved(),
                older.sides(),
                words("1", "2", "3").stream()
                        .map(one -> new Terms.Option(one.number(), one.words(), false, one.print()))
                        .toList(),
                older.seed(),
                older.commitment(),
                older.eligible(),
                older.from(),
                older.until(),
                null);
        return SealedBox.of(terms, times(6, "", "[\"1\"]"), marks(6), null).text();
    }

    private static List<Disclosed> words(String... numbers) {
        return Stream.of(numbers)
                .map(number -> new Disclosed(number, salt(number), "Antwort " + number))
                .toList();
    }

    private static String salt(String number) {
        return Chain.sha256("salt" + number);
    }

    private static List<Cast> times(int voters, String side, String says) {
        return IntStream.rangeClosed(1, voters)
                .mapToObj(voter -> new Cast("" + voter, side, says))
                .toList();
    }

    private static List<String> marks(int count) {
        return IntStream.range(0, count)
                .mapToObj(mark -> Chain.sha256("" + mark))
                .toList();
    }

    private static Terms terms(Kind kind, boolean secret, List<String> sides) {
        var options = Stream.of("1", "2", "3")
                .map(number -> new Terms.Option(number, "Antwort " + number, false, null))
                .toList();
        var fingerprint = new PublicSeed(SEED).commitment().fingerprint();
        return new Terms(
                "step",
                "Frage?",
                kind,
                secret,
                true,
                1,
                0,
                5,
                5,
                false,
                0,
                sides,
                options,
                SEED,
                fingerprint,
                0,
                "",
                "",
                null);
    }
}
