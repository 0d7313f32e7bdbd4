package org.augenhoehe.methods.budget;

/// What equal shares does when money is left, because no project's supporters can pay for it any more.
public enum Completion {
    /// Nothing.
    NONE,
    /// Gives everybody one more unit of the currency and counts again, as long as the budget suffices for
    /// what comes out: `equalshares/add1` in Pabulib. The first count hands out the exact share, the
    /// following ones whole units. As in Wieliczka 2023 it goes on when no further project would fit,
    /// because a larger share may still change which projects are funded.
    ADD1,
    /// Add1, and what is still left goes by the greedy rule.
    ADD1U,
    /// What is left goes by the greedy rule.
    GREEDY;

    boolean addsOne() {
        return this == ADD1 || this == ADD1U;
    }

    boolean endsGreedy() {
        return this == GREEDY || this == ADD1U;
    }
}
