package org.augenhoehe.participation.walk.note;

public enum NoteKind {
    GOOD,
    OBSTACLE,
    IDEA,
    QUESTION;

    public String textKey() {
        return "walk.kind." + this;
    }
}
