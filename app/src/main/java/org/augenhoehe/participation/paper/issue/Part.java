package org.augenhoehe.participation.paper.issue;

/// What a paper is.
public enum Part {
    /// A form with a code.
    SHEET,
    /// Of a secret step: proves that somebody may take part. It asks nothing.
    SLIP,
    /// Of a secret step: what somebody says. It carries no code.
    BALLOT;

    String fileName() {
        return switch (this) {
            case SHEET -> "boegen.pdf";
            case SLIP -> "wahlscheine.pdf";
            case BALLOT -> "stimmzettel.pdf";
        };
    }

    public String textKey() {
        return "paper.part." + this;
    }
}
