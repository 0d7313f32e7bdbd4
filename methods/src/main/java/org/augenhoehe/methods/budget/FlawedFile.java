package org.augenhoehe.methods.budget;

/// A file that cannot be read as a `.pb` file: which one, in which line, and why.
public final class FlawedFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final long line;

    FlawedFile(String file, long line, String why) {
        super(file + ":" + line + ": " + why);
        this.file = file;
        this.line = line;
    }

    /// Its name without folders, or the name it was read under.
    public String file() {
        return file;
    }

    /// Counted from one; 0 where the file as a whole is meant.
    public long line() {
        return line;
    }
}
