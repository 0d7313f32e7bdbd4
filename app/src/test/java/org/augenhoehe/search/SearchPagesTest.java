package org.augenhoehe.search;

import java.util.stream.IntStream;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.kernel.Ids;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

@PlatformTest
class SearchPagesTest {
    private static final SearchKind KIND = new SearchKind("probe-seite", "search.title");

    @Autowired
    MockMvc mvc;

    @Autowired
    Search search;

    @Autowired
    CountedQueries queries;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatWasAskedForIsMarkedAndNothingOfItRuns() throws Exception {
        put("Murmeltierschutz <script>alert(1)</script>", "Wir schützen <b>Murmeltiere</b> & Igel.", 1);
        assertThat(html("Murmeltier"))
                .contains("<mark>Murmeltierschutz</mark> &lt;script&gt;")
                .contains("&lt;b&gt;<mark>Murmeltiere</mark>&lt;/b&gt; &amp; Igel.")
                .doesNotContain("<script>alert");
        assertThat(html("\"><script>alert(2)</script>")).contains("alert(2)").doesNotContain("<script>alert");
    }

    @Test
    void manyResultsStandOnSeveralPages() throws Exception {
        put("Siebenschläfertag", "", 23);
        assertThat(html("Siebenschläfertag")).contains("23 Ergebnisse").contains("Seite 1 von 3");
        assertThat(mvc.perform(get("/suche").param("q", "Siebenschläfertag").param("seite", "99"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Seite 3 von 3");
    }

    @Test
    void whereNothingIsFoundThePageSaysWhatToTry() throws Exception {
        assertThat(html("Qqwxyzzv")).contains("haben wir nichts gefunden").contains("Nimm weniger Wörter");
    }

    @Test
    void moreResultsCostNoMoreQueries() throws Exception {
        put("Einzelstücksuche", "", 6);
        put("Vielfachsuche", "", 600);
        var few = queries.during(() -> html("Einzelstücksuche"));
        var many = queries.during(() -> html("Vielfachsuche"));
        assertThat(many).isEqualTo(few);
    }

    private String html(String words) throws Exception {
        return mvc.perform(get("/suche").param("q", words))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void put(String title, String text, int times) {
        transaction.executeWithoutResult(any -> search.putAll(IntStream.range(0, times)
                .mapToObj(number -> new SearchEntry(KIND, Ids.next(), title, text, "/leicht", "de", null))));
    }
}
