package org.augenhoehe.api;

/// What was asked cannot be answered; the sentence says what could be.
class BadQuestion extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String textKey;
    private final transient Object[] arguments;

    BadQuestion(int status, String textKey, Object... arguments) {
        super(textKey, null, false, false);
        this.status = status;
        this.textKey = textKey;
        this.arguments = arguments;
    }

    int status() {
        return status;
    }

    String textKey() {
        return textKey;
    }

    Object[] arguments() {
        return arguments;
    }
}
