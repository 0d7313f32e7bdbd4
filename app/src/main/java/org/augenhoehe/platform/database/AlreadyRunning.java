package org.augenhoehe.platform.database;

/// Another process of the platform holds this data folder.
public class AlreadyRunning extends CannotStart {
    AlreadyRunning(DataFolder folder) {
        super("The data folder " + folder.path()
                + " is already in use: a platform is running on it. It was left alone.");
    }
}
