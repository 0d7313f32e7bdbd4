package org.augenhoehe.sharing.ask;

/// How an ask stands.
public enum AskState {
    /// The other side has not answered yet.
    ASKED,
    AGREED,
    DECLINED,
    CANCELLED,
    /// Both sides say that it came about.
    DONE,
    /// One of them says that it did not.
    NOT_DONE;

    public boolean isOpen() {
        return this == ASKED || this == AGREED;
    }

    public String textKey() {
        return "sharing.ask.state." + this;
    }
}
