package org.augenhoehe.platform.database;

/// Another process of the platform holds this data folder.
public class AlreadyRunning extends CannotStart {
    AlreadyRunning(DataFolder folder) {
        super("Den Datenordner " + folder.path()
                + " nutzt schon eine Plattform, die gerade läuft. Sie läuft ungestört weiter.");
    }
}
