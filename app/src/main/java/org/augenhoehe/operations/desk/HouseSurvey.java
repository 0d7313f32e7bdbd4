package org.augenhoehe.operations.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.format.DateTimeParseException;

import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.database.Database;
import org.augenhoehe.platform.database.OutsideDatabase;
import org.augenhoehe.platform.mail.MailSettings;
import org.augenhoehe.platform.web.PublicUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks at the house as it is now.
@Component
class HouseSurvey {
    private final ObjectProvider<BuildProperties> build;
    private final JdbcClient db;
    private final Database database;
    private final DataFolder folder;
    private final MailSettings mail;
    private final PublicUrl publicUrl;

    HouseSurvey(
            ObjectProvider<BuildProperties> build,
            JdbcClient db,
            Database database,
            DataFolder folder,
            MailSettings mail,
            PublicUrl publicUrl) {
        this.build = build;
        this.db = db;
        this.database = database;
        this.folder = folder;
        this.mail = mail;
        this.publicUrl = publicUrl;
    }

    HouseFacts facts() {
        var built = build.getIfAvailable();
        return new HouseFacts(
                built == null ? null : built.getVersion(),
                db.sql("select split_part(current_setting('server_version'), ' ', 1)")
                        .query(String.class)
                        .single(),
                db.sql("select pg_database_size(current_database())")
                        .query(Long.class)
                        .single(),
                !(database instanceof OutsideDatabase),
                disk(),
                lastBackup(),
                mail.hasServer() ? null : mail.folder().toAbsolutePath().toString(),
                mail.host(),
                publicUrl.get());
    }

    DiskSpace disk() {
        try {
            Files.createDirectories(folder.path());
            var disk = Files.getFileStore(folder.path());
            return new DiskSpace(disk.getUsableSpace(), disk.getTotalSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Instant lastBackup() {
        try {
            return Files.exists(folder.lastBackup())
                    ? Instant.parse(Files.readString(folder.lastBackup()).strip())
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
