package org.augenhoehe.platform.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.augenhoehe.TestDatabase;
import org.augenhoehe.platform.database.CannotStart;
import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.database.DatabaseAddress;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// What was saved comes back as it was, or nothing is touched.
class BackupStoreTest {
    @TempDir
    Path path;

    private final DatabaseAddress before = TestDatabase.fresh().address();
    private DataFolder folder;

    @BeforeEach
    void aHouseWithContent() throws Exception {
        folder = new DataFolder(path.resolve("before"));
        Files.createDirectories(folder.files().resolve("ab"));
        Files.writeString(folder.files().resolve("ab/picture"), "a picture");
        Files.writeString(folder.erasures(), "+anna\n");
        migrate(before);
        run(before, """
                create schema room;
                create table room.one (id bigint generated always as identity primary key, other bigint, text text,
                                       twice text generated always as (text || text) stored);
                create table room.two (id bigint primary key, one bigint not null references room.one);
                alter table room.one add foreign key (other) references room.two;
                create unlogged table room.bucket (id bigint);
                """);
    }

    @Test
    void rowsFilesAndSequencesComeBack() throws Exception {
        var target = TestDatabase.fresh().address();
        var file = saved();
        try (var backup = BackupFile.open(file)) {
            assertThat(backup.manifest().tables())
                    .extracting(Manifest.Table::name)
                    .contains("platform.place_version", "room.one", "room.two")
                    .doesNotContain("platform.spring_session", "room.bucket");
            // The room of this test has no script of its own: its schema stands there as an earlier version would.
            new Loading(backup, target).migrateToThen();
            run(target, """
                    create schema room;
                    create table room.one (id bigint generated always as identity primary key, other bigint, text text,
                                           twice text generated always as (text || text) stored);
                    create table room.two (id bigint primary key, one bigint not null references room.one);
                    alter table room.one add foreign key (other) references room.two;
                    insert into room.one (text) values ('brought by a migration');
                    """);
            new Loading(backup, target).loadAll();
        }
        assertThat(values(target, "select text || twice || coalesce(other, 0) from room.one order by id"))
                .containsExactly("ÄÄÄ7", "tab\tline\nend\\tab\tline\nend\\tab\tline\nend\\0");
        run(target, "insert into room.one (text) values ('goes on')");
        assertThat(values(target, "select max(id) from room.one")).containsExactly("3");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(target, "insert into room.two values (8, 99)"))
                .withMessageContaining("foreign key");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "AUGENHOEHE_TEST_DATABASE_URL", matches = ".+")
    void fromTheEmbeddedDatabaseToAnOutsideOneAndBack() throws Exception {
        var start = TestDatabase.embedded().address();
        migrate(start);
        run(start, "insert into platform.submission (id, sent_at) values (gen_random_uuid(), '2026-01-01')");
        var outside = TestDatabase.outside().address();
        load(start, outside, "there");
        var back = TestDatabase.embedded().address();
        load(outside, back, "back");
        var question = "select id || ' ' || sent_at from platform.submission";
        assertThat(values(back, question)).hasSize(1).isEqualTo(values(start, question));
    }

    private void load(DatabaseAddress from, DatabaseAddress to, String name) throws Exception {
        var file = path.resolve(name);
        try (var connection = from.connect();
                var out = Files.newOutputStream(file)) {
            new BackupWriter(out).write(connection, folder, "1", Instant.EPOCH);
        }
        try (var backup = BackupFile.open(file)) {
            new Loading(backup, to).run();
        }
    }

    @Test
    void aDamagedBackupIsRefused() throws Exception {
        var whole = Files.readAllBytes(saved());
        for (var length : List.of(0, 10, whole.length / 2, whole.length - 1)) {
            var cut = Files.write(path.resolve("cut"), Arrays.copyOf(whole, length));
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> BackupFile.open(cut))
                    .withMessageContaining("beschädigt oder unvollständig");
        }
    }

    @Test
    void aDatabaseThatIsNotEmptyIsLeftAlone() throws Exception {
        try (var backup = BackupFile.open(saved())) {
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> new Loading(backup, before).run())
                    .withMessageContaining("nicht leer");
        }
    }

    @Test
    void whoWasErasedSinceTheBackupStaysOnTheList() throws Exception {
        var now = new DataFolder(path.resolve("now")).usable();
        Files.writeString(now.erasures(), "+bert\n");
        var target = new DataFolder(path.resolve("target")).usable();
        try (var backup = BackupFile.open(saved())) {
            RestoredFiles.bring(backup, now, target);
        }
        assertThat(target.erasures()).hasContent("+anna\n+bert\n");
        assertThat(target.files().resolve("ab/picture")).hasContent("a picture");
    }

    private Path saved() throws IOException, SQLException {
        run(before, """
                insert into room.one (text) values ('Ä'), (E'tab\\tline\\nend\\\\');
                insert into room.two values (7, 1);
                update room.one set other = 7 where id = 1;
                """);
        var bytes = new ByteArrayOutputStream();
        try (var connection = before.connect()) {
            new BackupWriter(bytes).write(connection, folder, "1", Instant.EPOCH);
        }
        return Files.write(path.resolve("saved.backup"), bytes.toByteArray());
    }

    private static void migrate(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connect()) {
            new Catalogue(connection).run(sql);
        }
    }

    private static List<String> values(DatabaseAddress address, String sql) throws SQLException {
        var values = new java.util.ArrayList<String>();
        try (var connection = address.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                values.add(result.getString(1));
            }
        }
        return values;
    }
}
