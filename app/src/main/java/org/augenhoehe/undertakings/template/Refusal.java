package org.augenhoehe.undertakings.template;

/// Ends the reading of a schema from anywhere; becomes an outcome where the reading began.
class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final String where;

    /// @param where the file, or the thing in it
    Refusal(Why why, String where) {
        super(why + " " + where);
        this.why = why;
        this.where = where;
    }

    Why why() {
        return why;
    }

    String where() {
        return where;
    }

    /// Text key of the sentence, which takes the place: `undertakings.import.<name>`.
    enum Why {
        NOT_THERE,
        BROKEN_ZIP,
        TOO_LARGE,
        NO_METADATA,
        NO_PHASES,
        BROKEN_JSON,
        NO_NAME,
        /// A task that nothing could refer to.
        NO_ID,
        /// Two tasks of the same id.
        SAME_ID
    }
}
