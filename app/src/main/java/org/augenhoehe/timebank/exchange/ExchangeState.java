package org.augenhoehe.timebank.exchange;

public enum ExchangeState {
    /// The other side has not answered.
    ASKED,
    /// Both want it; it is still to be done.
    AGREED,
    /// It is done, as one side says.
    DONE,
    /// Both have confirmed it, and the hours are booked.
    BOOKED,
    DECLINED,
    /// Nobody answered for too long.
    LAPSED;

    public String textKey() {
        return "timebank.exchange." + this;
    }

    /// Whether something can still come of it.
    public boolean isOpen() {
        return this == ASKED || this == AGREED || this == DONE;
    }
}
