package org.augenhoehe.timebank.show;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;

import org.augenhoehe.platform.security.Assisted;
import org.augenhoehe.platform.security.Will;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Whoever helps may be the other side: what moves hours, or leaves only the other's yes, takes the person's own
/// word each time.
class AssistedHoursTest {

    @ParameterizedTest
    @CsvSource({
        "OneExchangePages, confirm",
        "OneExchangePages, change",
        "AskHoursPages, send",
        "GiveHoursPages, give",
        "PostingPages, ask",
        "PostingPages, agree",
        "BankMembershipPages, change"
    })
    void whatMovesHoursTakesTheirOwnWord(String pages, String act) throws ClassNotFoundException {
        var type = Class.forName("org.augenhoehe.timebank.show." + pages);
        var will = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(act))
                .map((Method method) -> method.getAnnotation(Assisted.class))
                .filter(Objects::nonNull)
                .filter(assisted -> !assisted.value().isEmpty())
                .map(Assisted::will)
                .toList();
        assertThat(will).containsExactly(Will.EACH_TIME);
    }
}
