package org.augenhoehe.knowledge.wiki.exchange;

/// A file from elsewhere cannot be taken in; nothing was changed.
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String textKey;
    private final String detail;

    Refused(String textKey, String detail) {
        super(textKey + " " + detail);
        this.textKey = textKey;
        this.detail = detail;
    }

    String textKey() {
        return textKey;
    }

    String detail() {
        return detail;
    }
}
