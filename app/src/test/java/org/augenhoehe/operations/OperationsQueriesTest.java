package org.augenhoehe.operations;

import org.augenhoehe.CountedQueries;
import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.people.Accounts;
import org.augenhoehe.platform.security.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/// The desk asks the database as often for many people and entries as for few.
@PlatformTest
class OperationsQueriesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Somebody somebody;

    @Autowired
    CountedQueries queries;

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"/betrieb/menschen", "/betrieb/protokoll", "/betrieb", "/betrieb/ort/verlauf"})
    void aPageCostsTheSameForFewAndForMany(String path) throws Exception {
        var operator = somebody.named("Betreiberin", Role.OPERATOR);
        mvc.perform(get(path).cookie(operator.session()));
        var few = queries.during(() -> mvc.perform(get(path).cookie(operator.session())));
        for (int i = 0; i < 60; i++) {
            accounts.give(somebody.plain().id(), Role.MODERATOR, "many", operator.id());
        }
        var many = queries.during(() -> mvc.perform(get(path).cookie(operator.session())));
        assertThat(many).isEqualTo(few);
    }
}
