package org.augenhoehe.participation.decision.vote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.augenhoehe.Augenhoehe;
import org.augenhoehe.participation.decision.Kind;
import org.augenhoehe.participation.decision.paper.PaperBook;
import org.augenhoehe.participation.decision.paper.Settings;
import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.database.Database;
import org.augenhoehe.platform.database.EmbeddedDatabase;
import org.augenhoehe.undertakings.plan.StepBook;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The platform of the crash test, and people who vote on it. A voter is thanked only after the vote was acknowledged.
final class VoteCaster {
    private static final UUID UNDERTAKING = new UUID(1, 1);
    private static final UUID STEP = new UUID(1, 2);

    private VoteCaster() {}

    /// @param arguments `cast` or `close`, the data folder, how many voters there are, the file of those who vote now,
    /// or
    ///     into which the box is written
    public static void main(String[] arguments) throws Exception {
        var database = EmbeddedDatabase.in(new DataFolder(Path.of(arguments[1])), said -> {});
        var spring = new SpringApplication(Augenhoehe.class);
        spring.addInitializers(context -> {
            ((GenericApplicationContext) context).registerBean("database", Database.class, () -> database);
            context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
        });
        // Only what votes need is made: the rest of the house would take longer to start than all votes.
        spring.setLazyInitialization(true);
        try (var platform =
                spring.run("--server.port=0", "--management.server.port=0", "--augenhoehe.data=" + arguments[1])) {
            var db = platform.getBean(JdbcClient.class);
            if (arguments[0].equals("close")) {
                close(platform, db, Path.of(arguments[3]));
            } else {
                prepare(platform, db, Integer.parseInt(arguments[2]));
                vote(platform.getBean(BallotBook.class), Files.readAllLines(Path.of(arguments[3])));
            }
        } finally {
            database.close();
        }
    }

    /// What the tests bring along is on the class path, but does not belong to the platform.
    private static final class WithoutTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader read, MetadataReaderFactory factory) throws IOException {
            return read.getResource().getURI().getPath().contains("/test-classes/");
        }
    }

    private static void vote(BallotBook book, List<String> pending) throws InterruptedException {
        try (var people = Executors.newFixedThreadPool(8)) {
            pending.forEach(voter -> people.submit(() -> {
                var voted = book.cast(voter(Integer.parseInt(voter)), STEP, Map.of("tick", List.of("1")));
                if (voted instanceof Voted.First || voted instanceof Voted.Again) {
                    System.out.println("thanks " + voter);
                }
            }));
            people.shutdown();
            people.awaitTermination(10, TimeUnit.MINUTES);
        }
    }

    /// The time is over: the box is counted and sealed, and everybody may take it along.
    private static void close(BeanFactory platform, JdbcClient db, Path box) throws IOException {
        db.sql("update undertakings.step set opens_at = now() - interval '9 days', closes_at = now() where id = :id")
                .param("id", STEP)
                .update();
        System.out.println("closed " + platform.getBean(StepBook.class).close(voter(0), UNDERTAKING, STEP));
        Files.writeString(box, platform.getBean(BoxStore.class).findText(STEP).orElse(""));
    }

    private static UUID voter(int number) {
        return new UUID(2, number);
    }

    /// Once; whatever was begun before a crash is finished.
    private static void prepare(BeanFactory platform, JdbcClient db, int voters) {
        db.sql("""
                insert into people.person (id, name, created_at)
                select ('00000000-0000-0002-0000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Mensch ' || n, now()
                from generate_series(0, :voters - 1) n on conflict do nothing
                """).param("voters", voters).update();
        db.sql("""
                insert into undertakings.undertaking (id, question, entry, state, phase, goal, goal_agreed_at, created_at)
                values (:id, 'Wann kochen wir?', 'OPEN', 'RUNNING', 'DESIGN', 'Alle kommen.', now(), now())
                on conflict do nothing
                """).param("id", UNDERTAKING).update();
        db.sql("""
                insert into undertakings.participant (undertaking, person, admission, host, standing, vouched_by, since)
                select :id, p.id, 'IN', p.id = :host, case when p.id = :host then 'SERVICE_USER' else 'NEIGHBOUR' end,
                    case when p.id = :host then :other else :host end, now()
                from people.person p where p.name like 'Mensch %' on conflict do nothing
                """)
                .param("id", UNDERTAKING)
                .param("host", voter(0))
                .param("other", voter(1))
                .update();
        db.sql("""
                insert into undertakings.step (id, undertaking, round, phase, method, question, what_happens, audience,
                    opens_at, closes_at, answers_until, promised_until)
                values (:step, :id, 1, 'DESIGN', :method, 'Welcher Tag?', 'Es gilt.', 'EVERYBODY', now(),
                    now() + interval '3 days', current_date + 9, current_date + 9)
                on conflict do nothing
                """)
                .param("step", STEP)
                .param("id", UNDERTAKING)
                .param("method", Kind.APPROVAL.method())
                .update();
        var book = platform.getBean(PaperBook.class);
        var binding = new Settings(true, true, 1, 0, 5, 100, false, 0, List.of());
        book.set(voter(0), STEP, Kind.APPROVAL, binding, "");
        book.add(voter(0), STEP, Kind.APPROVAL, new PaperBook.Written("Montag", "", false), null);
        book.add(voter(0), STEP, Kind.APPROVAL, new PaperBook.Written("Dienstag", "", false), null);
        book.fix(voter(0), STEP, Kind.APPROVAL, "");
    }
}
