package org.augenhoehe.timebank.rule;

/// What happens where one side of an exchange only gives and does not count.
public enum GiftRule {
    /// The community stands in for it: it gets the hours, or gives them.
    COMMUNITY,
    /// Nothing is booked; the exchange is noted.
    NOTHING;

    public String textKey() {
        return "timebank.gifts." + this;
    }
}
