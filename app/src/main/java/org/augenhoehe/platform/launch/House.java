package org.augenhoehe.platform.launch;

import java.io.PrintStream;

import org.augenhoehe.platform.database.AlreadyRunning;
import org.augenhoehe.platform.database.DataFolder;
import org.augenhoehe.platform.database.Database;
import org.augenhoehe.platform.database.EmbeddedDatabase;
import org.augenhoehe.platform.database.OutsideDatabase;

/// What a command finds in the house: the settings, the data folder, the database, and where to say something.
public record House(Class<?> application, Settings settings, PrintStream terminal) {

    public DataFolder dataFolder() {
        return settings.dataFolder();
    }

    /// The database of the running platform, or else one that is started for this command and ends with it.
    public Database database() {
        try {
            return ownDatabase();
        } catch (AlreadyRunning inUse) {
            return EmbeddedDatabase.runningIn(dataFolder());
        }
    }

    /// The database for a platform that starts now; refused if another one is running on it.
    Database ownDatabase() {
        var url = settings.get(Setting.DATABASE_URL);
        return url.isEmpty()
                ? EmbeddedDatabase.in(dataFolder(), terminal::println)
                : OutsideDatabase.at(url, terminal::println);
    }
}
