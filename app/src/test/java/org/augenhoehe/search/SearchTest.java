package org.augenhoehe.search;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PlatformTest
class SearchTest {
    /// A kind of its own for every test: what others put is not found with it.
    private final SearchKind kind = new SearchKind("probe-" + Ids.next(), "search.title");

    @Autowired
    Search search;

    @Autowired
    Searching searching;

    @Autowired
    WordStore words;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aCompoundIsFoundByItsPartsAndTheyAreFoundByIt() {
        var flat = put("Pflegewohngemeinschaft", "");
        var advice = put("Beratung bei Schulden", "");
        assertThat(find("Wohngemeinschaft")).containsExactly(flat);
        assertThat(find("pflegen")).containsExactly(flat);
        assertThat(find("Schuldenberatung")).containsExactly(advice);
    }

    @Test
    void aWordIsFoundInItsOtherFormsAndSpellings() {
        var house = put("Häuser in der Straße", "");
        assertThat(find("Haus")).containsExactly(house);
        assertThat(find("HAEUSER Strasse")).containsExactly(house);
    }

    @Test
    void aSlipIsForgivenAndSaid() {
        var advice = put("Xylophonberatung", "für Zwölftonmusiker");
        var hits = searching.find("Zwölftonmusikre", kind.key());
        assertThat(hits.list()).extracting(Hit::id).containsExactly(advice);
        assertThat(hits.meant()).containsExactly("zwölftonmusiker");
    }

    @Test
    void aSlipInACompoundThatStandsNowhereAsAWholeIsForgiven() {
        var advice = put("Zitherspieler- und Lautenberatung", "");
        put("Zitherspieler", "");
        assertThat(find("Zitherspielerbratung")).first().isEqualTo(advice);
        assertThat(find("Zitherspilerberatung")).first().isEqualTo(advice);
    }

    @Test
    void aSlipInACompoundIsForgiven() {
        var advice = put("Schuldnerberatung", "");
        assertThat(find("schuldnerbratung")).containsExactly(advice);
        assertThat(find("schuldnerberatugn")).containsExactly(advice);
    }

    @Test
    void aWordLeadsToCompoundsThatBeginWithItsLongerForm() {
        put("Treffen für Schwangere", "");
        var advice = put("Schwangerschaftsberatung", "");
        assertThat(find("schwanger")).contains(advice);
    }

    @Test
    void aWordNotTypedToItsEndIsEnough() {
        var garden = put("Quittenmarmeladenfest", "");
        assertThat(find("Quittenmarm")).containsExactly(garden);
    }

    @Test
    void theTitleComesBeforeTheTextAndAllWordsBeforeSome() {
        var some = put("Kleine Mühle", "Besichtigung am Sonntag");
        var text = put("Ausflug", "Wir sehen die Mühle am Bach, und mit der Mühle das Wehr am Bach.");
        var title = put("Mühle am Bach", "Besichtigung");
        assertThat(find("Mühle Bach")).containsExactly(title, text, some);
    }

    @Test
    void whatMeansTheSameIsFoundButComesAfterTheWordItself() {
        var office = put("Behörde für Gärten", "Behörde");
        var word = put("Amt für Gärten", "Amt");
        assertThat(find("Amt")).containsExactly(word, office);
    }

    @Test
    void puttingAgainReplacesAndRemovingForgets() {
        var id = put("Drachenbau", "");
        put(id, "Kanusport", "");
        assertThat(find("Drachenbau")).isEmpty();
        assertThat(find("Kanusport")).containsExactly(id);
        transaction.executeWithoutResult(any -> search.remove(kind, id));
        assertThat(find("Kanusport")).isEmpty();
    }

    @Test
    void whatIsRolledBackWasNeverThere() {
        transaction.executeWithoutResult(any -> {
            search.put(entry(Ids.next(), "Luftschloss", ""));
            any.setRollbackOnly();
        });
        assertThat(find("Luftschloss")).isEmpty();
        assertThatThrownBy(() -> search.put(entry(Ids.next(), "Ohne Transaktion", "")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void severalThousandAreTakenAtOnce() {
        transaction.executeWithoutResult(any -> search.putAll(
                IntStream.range(0, 2500).mapToObj(number -> entry(Ids.next(), "Massenware Nummer " + number, ""))));
        assertThat(find("Massenware 2499")).hasSize(1);
        assertThat(searching.find("Massenware", kind.key()).more()).isTrue();
    }

    @Test
    void twoWhoBringTheSameNewWordDoNotWaitForEachOther() throws Exception {
        transaction.executeWithoutResult(any -> {
            search.put(entry(Ids.next(), "Erstling Wortneuschöpfung", ""));
            var other = CompletableFuture.runAsync(() -> put("Wortneuschöpfung Zweitling", ""));
            assertThat(other).succeedsWithin(20, TimeUnit.SECONDS);
        });
        assertThat(find("Wortneuschöpfung")).hasSize(2);
    }

    @Test
    void wordsThatNothingHasAnyMoreAreForgotten() {
        var id = put("Nachnamegehtweg", "Wortbleibtda");
        put(id, "Wortbleibtda", "");
        words.tidy();
        assertThat(known("nachnamegehtweg")).isZero();
        assertThat(known("wortbleibtda")).isOne();
    }

    @Test
    void questionsThatMakeNoSenseFindNothingAndBreakNothing() {
        for (var nonsense : List.of("", " ", "und der", "'", "\\", "& | !", ":*", "\u0001", "%", "x".repeat(5000))) {
            assertThat(find(nonsense)).as(nonsense).isEmpty();
        }
    }

    private List<UUID> find(String question) {
        return searching.find(question, kind.key()).list().stream().map(Hit::id).toList();
    }

    private UUID put(String title, String text) {
        var id = Ids.next();
        put(id, title, text);
        return id;
    }

    private void put(UUID id, String title, String text) {
        transaction.executeWithoutResult(any -> search.put(entry(id, title, text)));
    }

    private SearchEntry entry(UUID id, String title, String text) {
        return new SearchEntry(kind, id, title, text, "/", "de", null);
    }

    private int known(String word) {
        return db.sql("select count(*) from search.word where written = :word")
                .param("word", word)
                .query(Integer.class)
                .single();
    }
}
