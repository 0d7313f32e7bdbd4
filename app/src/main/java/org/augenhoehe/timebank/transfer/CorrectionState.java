package org.augenhoehe.timebank.transfer;

public enum CorrectionState {
    /// The other side has not answered.
    ASKED,
    DONE,
    DECLINED;

    public String textKey() {
        return "timebank.correction." + this;
    }
}
