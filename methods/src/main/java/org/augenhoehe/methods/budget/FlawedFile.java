package org.augenhoehe.methods.budget;

import java.util.List;

/// A file that cannot be read as a `.pb` file: which one, in which line, and why.
public final class FlawedFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final long line;
    private final Fault fault;
    private final transient List<String> said;

    /// What is wrong, for those who put it in words of their own.
    public enum Fault {
        /// It is in another encoding.
        ENCODING,
        /// Quotes that don't close.
        QUOTES,
        /// It does not begin as such a file.
        OTHER_KIND,
        /// A section is there twice: its name.
        SECTION_TWICE,
        /// A section is missing: its name.
        NO_SECTION,
        /// A column is missing: its name, its section.
        NO_COLUMN,
        /// A kind of ballot that is none: its name.
        VOTE_TYPE,
        /// A row is longer than the header: how many fields, how many it should have.
        TOO_MANY_FIELDS,
        /// Nothing where something is needed: the column.
        EMPTY,
        /// Not in digits: the column, what stands there.
        NO_NUMBER,
        /// Less than nothing: the column, what stands there.
        BELOW_ZERO,
        /// More than can be counted: the project.
        TOO_LARGE,
        /// The project, the line of the first.
        PROJECT_TWICE,
        /// The voter, the line of the first ballot.
        VOTER_TWICE,
        /// The voter, the project.
        UNKNOWN_PROJECT,
        /// Not as many points as projects: projects, points.
        WRONG_POINTS,
        /// Several projects where one was to be chosen: how many.
        SEVERAL_CHOSEN
    }

    /// @param why for the terminal and the log
    /// @param said what the fault names, in order
    FlawedFile(String file, long line, Fault fault, String why, String... said) {
        super(file + ":" + line + ": " + why);
        this.file = file;
        this.line = line;
        this.fault = fault;
        this.said = List.of(said);
    }

    /// What is wrong with it; [#said()] says what this names.
    public Fault fault() {
        return fault;
    }

    /// What the fault names, in the order in which it says so.
    public List<String> said() {
        return said;
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
