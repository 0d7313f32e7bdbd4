package org.augenhoehe.timebank.desk;

/// How something came to the desk.
public enum Way {
    PAPER,
    PHONE;

    boolean isPhoned() {
        return this == PHONE;
    }

    String textKey() {
        return "timebank.desk.way." + this;
    }
}
