package org.augenhoehe.journeys;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.augenhoehe.PlatformTest;
import org.augenhoehe.Somebody;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.opinion.SomeOpinions;
import org.augenhoehe.participation.opinion.elsewhere.ConversationImport;
import org.augenhoehe.participation.opinion.picture.PictureBook;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How quick the page of a large opinion map is. Started by `benchmarks/opinion.sh`, not part of the everyday run.
@PlatformTest
class OpinionBenchmark {
    private static final int SECONDS = Integer.getInteger("seconds", 10);
    private static final int PEOPLE_OF_A_CAMP = 1500;
    private static final int STATEMENTS = 600;

    /// How many statements each person has answered, as in published conversations.
    private static final int ANSWERED = 40;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Autowired
    Somebody somebody;

    @Autowired
    SomeUndertaking some;

    @Autowired
    SomeOpinions opinions;

    @Autowired
    ConversationImport importing;

    @Autowired
    PictureBook pictures;

    @Test
    void howQuickALargeMapIs() throws Exception {
        var host = somebody.named("Petra");
        var step = opinions.open(host);
        SomeOpinions.camps(folder, PEOPLE_OF_A_CAMP, STATEMENTS, ANSWERED);
        time("read in", () -> importing.run(host.id(), step.id(), folder, "erfunden"));
        time("drawn anew", () -> pictures.draw(step.id()));
        var guest = some.participant(step.undertaking());
        opinions.say(guest, step, opinions.first(step), Stance.AGREE);
        var path = SomeOpinions.path(step);
        for (var who : new Somebody.SignedIn[] {null, guest}) {
            System.out.printf(
                    "map of %,d people and %d statements, %s: %s (opinion)%n",
                    2 * PEOPLE_OF_A_CAMP,
                    STATEMENTS,
                    who == null ? "anonymous" : "signed in",
                    new Wrk(port, SECONDS).load(path, who));
        }
        System.out.println("all statements, a page of 50: " + new Wrk(port, SECONDS).load(path + "/aussagen", null)
                + " (opinion)");
    }

    private static void time(String what, Callable<?> work) throws Exception {
        var began = System.nanoTime();
        work.call();
        System.out.printf("%s: %d ms (opinion)%n", what, (System.nanoTime() - began) / 1_000_000);
    }
}
