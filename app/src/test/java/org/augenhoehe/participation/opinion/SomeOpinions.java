package org.augenhoehe.participation.opinion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.Somebody.SignedIn;
import org.augenhoehe.methods.opinion.Stance;
import org.augenhoehe.participation.opinion.statement.Statement;
import org.augenhoehe.participation.opinion.statement.StatementStore;
import org.augenhoehe.people.Click;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.SomeUndertaking;
import org.augenhoehe.undertakings.Step;
import org.springframework.stereotype.Component;

import static org.assertj.core.api.Assertions.assertThat;

/// Brings opinion maps into a test, through the pages as people do it.
@Component
public class SomeOpinions {
    public static final String BENCH = "Vor der Tür fehlt eine Bank zum Warten.";

    private final SomeUndertaking some;
    private final Click click;
    private final StatementStore statements;

    SomeOpinions(SomeUndertaking some, Click click, StatementStore statements) {
        this.some = some;
        this.click = click;
        this.statements = statements;
    }

    public Step open(SignedIn host) throws Exception {
        var id = some.start(host);
        some.enter(id, host, Phase.PLAN);
        return some.plan(id, host, some.wish("opinion"));
    }

    public UUID state(SignedIn by, Step step, String wording) throws Exception {
        var known = statements.listOf(step.id()).stream().map(Statement::id).toList();
        var answer = click.send(by, path(step) + "/neu", Map.of("wording", wording));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(303);
        return statements.listOf(step.id()).stream()
                .map(Statement::id)
                .filter(id -> !known.contains(id))
                .findFirst()
                .orElseThrow();
    }

    public void say(SignedIn by, Step step, UUID statement, Stance stance) throws Exception {
        assertThat(click.send(by, path(step) + "/antworten/" + statement, Map.of("stance", stance.name()))
                        .getStatus())
                .isEqualTo(303);
    }

    public UUID first(Step step) {
        return statements.listOf(step.id()).getFirst().id();
    }

    public static String path(Step step) {
        return Statement.path(step.id());
    }

    /// A made-up conversation: two camps of so many people each, who are of one mind about the first statement only.
    public static Path camps(Path folder, int people, int statements) throws IOException {
        return camps(folder, people, statements, statements);
    }

    /// The same, but nobody answers more than so many statements.
    public static Path camps(Path folder, int people, int statements, int answered) throws IOException {
        var comments = new ArrayList<>(List.of("comment-id,moderated,comment-body"));
        var votes = new ArrayList<>(List.of("timestamp,comment-id,voter-id,vote"));
        comments.add("0,1,\"Der Markt soll bleiben, wo er ist\"");
        comments.add("spam,-1,Kauft bei mir");
        for (int statement = 1; statement <= statements; statement++) {
            comments.add(statement + ",1,Die " + statement + ". Straße soll ohne Autos sein");
        }
        for (int person = 0; person < 2 * people; person++) {
            var camp = person < people ? 1 : -1;
            votes.add("1,0," + person + ",1");
            votes.add("1,spam," + person + ",-1");
            for (int asked = 0; asked < Math.min(answered, statements); asked++) {
                var statement = 1 + (person * 13 + asked) % statements;
                // Nobody follows a camp in everything.
                var own = (person * 7 + statement * 3) % 11 == 0 ? -camp : camp;
                votes.add("1," + statement + "," + person + "," + own);
            }
        }
        Files.write(folder.resolve("comments.csv"), comments);
        Files.write(folder.resolve("votes.csv"), votes);
        return folder;
    }
}
