package org.augenhoehe.atlas.exchange;

/// A line that is not taken.
///
/// @param line as people find it again in their file: for GeoJSON and GPX the number of the thing
/// @param detail what stands there, or the text key of what is wrong with a shape; may be empty
/// @param where the place of the mistake in a shape; may be empty
public record RefusedLine(long line, ImportTrouble trouble, String detail, String where) {
    static RefusedLine of(long line, ImportTrouble trouble, String detail) {
        return new RefusedLine(line, trouble, detail.length() > 80 ? detail.substring(0, 79) + "…" : detail, "");
    }
}
