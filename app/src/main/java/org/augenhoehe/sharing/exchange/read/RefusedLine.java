package org.augenhoehe.sharing.exchange.read;

/// Why a line, or the whole file, cannot be taken.
///
/// @param line as people find it again in their file; 0 where it is the file as a whole
/// @param detail what stands there; may be empty
public record RefusedLine(long line, Trouble trouble, String detail) {
    private static final int LONGEST = 120;

    public RefusedLine {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST - 1) + "…" : detail;
    }
}
