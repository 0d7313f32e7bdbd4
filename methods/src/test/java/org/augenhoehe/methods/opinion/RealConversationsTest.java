package org.augenhoehe.methods.opinion;

import java.io.IOException;
import java.util.Map;

import org.augenhoehe.methods.SharedData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Real conversations of up to 2,000 people: the groups are those the public saw.
class RealConversationsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            scoop-hivemind.biodiversity, 0.95
            austria-climate.5twd2jsnkf.2022-08-08, 0.95
            canadian-electoral-reform, 0.90
            15-per-hour-seattle, 0.88
            vtaiwan.uberx, 0.83
            brexit-consensus, 0.85
            """)
    void groups_are_those_that_were_published(String name, double least) throws IOException {
        var export = new ExportFolder(SharedData.folder("opinion").resolve(name));
        long t0 = System.nanoTime();
        Conversation c = export.conversation();
        long t1 = System.nanoTime();
        var outcome = Opinions.in(c, Settings.standard());
        long t2 = System.nanoTime();
        System.out.println(name + " read " + (t1 - t0) / 1e6 + " map " + (t2 - t1) / 1e6);
        var found = (Outcome.GroupsFound) outcome;
        System.out.println(found.tried() + "  "
                + found.groups().stream().map(g -> g.members().size()).toList()
                + found.map().shown());
        Map<String, String> published = export.publishedGroups();
        for (boolean all : new boolean[] {true, false}) {
            var labelled = found.memberships().stream()
                    .filter(m -> published.containsKey(m.position().person())
                            && (all || m.position().grouped()))
                    .toList();
            double agreement = AdjustedRand.between(
                    labelled.stream().mapToInt(Membership::group).toArray(),
                    labelled.stream()
                            .mapToInt(m ->
                                    Integer.parseInt(published.get(m.position().person())))
                            .toArray());
            System.out.println(all + " " + labelled.size() + " of " + published.size() + " ARI " + agreement);
        }
    }
}
