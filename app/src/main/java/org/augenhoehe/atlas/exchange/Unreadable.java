package org.augenhoehe.atlas.exchange;

import org.augenhoehe.platform.files.ReadingStopped;

/// Ends the reading from anywhere; becomes the report that the whole file is refused.
class Unreadable extends ReadingStopped {
    private static final long serialVersionUID = 1;

    private final transient RefusedLine why;

    Unreadable(long line, ImportTrouble trouble, String detail) {
        super(trouble + " " + line);
        this.why = RefusedLine.of(line, trouble, detail);
    }

    RefusedLine why() {
        return why;
    }
}
