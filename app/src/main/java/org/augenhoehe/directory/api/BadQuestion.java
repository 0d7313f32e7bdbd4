package org.augenhoehe.directory.api;

/// What was asked cannot be understood; the sentence says what would be.
class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadQuestion(String sentence) {
        super(sentence, null, false, false);
    }
}
