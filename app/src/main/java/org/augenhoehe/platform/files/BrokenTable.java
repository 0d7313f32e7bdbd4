package org.augenhoehe.platform.files;

/// A table of which nothing can be read.
public final class BrokenTable extends ReadingStopped {
    private static final long serialVersionUID = 1;

    private final long line;
    private final Why why;
    private final String detail;

    BrokenTable(long line, Why why, String detail) {
        super(why + " " + line);
        this.line = line;
        this.why = why;
        this.detail = detail;
    }

    /// 0 where it is the whole file.
    public long line() {
        return line;
    }

    public Why why() {
        return why;
    }

    /// What stands there; may be empty.
    public String detail() {
        return detail;
    }

    public enum Why {
        /// Not even a first line.
        EMPTY,
        /// Two columns are called the same.
        COLUMN_TWICE,
        /// Quotes that do not end, or a field without end.
        BROKEN
    }
}
