package org.augenhoehe.atlas.exchange;

/// Ends the reading from anywhere; becomes the report that the whole file is refused.
class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient RefusedLine why;

    Unreadable(long line, ImportTrouble trouble, String detail) {
        super(trouble + " " + line, null, false, false);
        this.why = RefusedLine.of(line, trouble, detail);
    }

    RefusedLine why() {
        return why;
    }
}
