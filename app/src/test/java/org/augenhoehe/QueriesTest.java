package org.augenhoehe;

import java.util.Set;

import org.augenhoehe.notices.NoticeKind;
import org.augenhoehe.notices.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// A page asks the database as often for a thousand things as for one.
@PlatformTest
class QueriesTest {
    private static final NoticeKind KIND = new NoticeKind("probe", "notices.list.new", false);

    @Autowired
    MockMvc mvc;

    @Autowired
    Somebody somebody;

    @Autowired
    CountedQueries queries;

    @Autowired
    Notices notices;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void warm() throws Exception {
        mvc.perform(get("/"));
    }

    @Test
    void aStrangerReadsTheStartPageWithoutAQuery() throws Exception {
        assertThat(queries.during(() -> mvc.perform(get("/")))).isZero();
    }

    @Test
    void whoIsSignedInCostsThreeQueriesOnThePagesThatEverybodySees() throws Exception {
        var person = somebody.plain();
        mvc.perform(get("/").cookie(person.session()));
        // The session, the person, the number of news. Nothing is written.
        assertThat(queries.during(() -> mvc.perform(get("/").cookie(person.session()))))
                .isEqualTo(3);
    }

    @Test
    void newsCostsTheSameForOneAndForAThousand() throws Exception {
        var person = somebody.plain();
        tell(person, 1);
        var few = queries.during(() -> mvc.perform(get("/neues").cookie(person.session())));
        tell(person, 1000);
        var many = queries.during(() -> mvc.perform(get("/neues").cookie(person.session())));
        assertThat(many).isEqualTo(few);
    }

    @Test
    void myDataCostsTheSameForOneAndForAThousand() throws Exception {
        var person = somebody.plain();
        var few = queries.during(() -> mvc.perform(get("/meine-daten").cookie(person.session())));
        tell(person, 1000);
        var many = queries.during(() -> mvc.perform(get("/meine-daten").cookie(person.session())));
        assertThat(many).isEqualTo(few);
    }

    private void tell(Somebody.SignedIn person, int times) {
        transaction.executeWithoutResult(any -> {
            for (int i = 0; i < times; i++) {
                notices.tell(Set.of(person.id()), KIND, "/mein-platz");
            }
        });
    }
}
