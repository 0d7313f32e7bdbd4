package org.augenhoehe.methods.opinion;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.augenhoehe.methods.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Real conversations: the groups are those that Polis published, with one set of settings for all.
class RealConversationsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            scoop-hivemind.biodiversity,           0.95, 443
            austria-climate.5twd2jsnkf.2022-08-08, 0.95, 900
            canadian-electoral-reform,             0.90, 281
            15-per-hour-seattle,                   0.88, 138
            vtaiwan.uberx,                         0.83, 1219
            brexit-consensus,                      0.85, 197
            """)
    void groupsAreThoseThatWerePublished(String name, double least, int people) throws IOException {
        var export = new ExportFolder(SharedData.folder("opinion").resolve(name));
        Map<String, String> published = export.publishedGroups();
        var found = (Outcome.GroupsFound) Opinions.in(export.conversation(), Settings.standard());
        List<Membership> compared = found.memberships().stream()
                .filter(each -> published.containsKey(each.position().person()))
                .toList();
        double agreement = AdjustedRand.between(
                compared.stream().mapToInt(Membership::group).toArray(),
                compared.stream()
                        .mapToInt(each ->
                                Integer.parseInt(published.get(each.position().person())))
                        .toArray());
        assertThat(compared).hasSize(people);
        assertThat(agreement).isGreaterThanOrEqualTo(least);
        assertThat(found.chosen().stability()).isGreaterThan(0.6);
    }
}
