package org.augenhoehe.directory.importing;

/// Where in what was handed in.
///
/// @param line from 1 on; 0 for the whole file
public record Place(String file, long line) {
    static Place of(String file) {
        return new Place(file, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
