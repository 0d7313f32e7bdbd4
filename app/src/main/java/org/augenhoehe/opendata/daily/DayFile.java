package org.augenhoehe.opendata.daily;

/// A file of a day.
///
/// @param ending `csv` or `json`
/// @param sha256 in hexadecimal
public record DayFile(String set, String ending, long bytes, String sha256) {
    public String name() {
        return set + "." + ending;
    }
}
