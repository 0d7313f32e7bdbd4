package org.augenhoehe.timebank.account;

import java.util.UUID;

/// What still waits on an account, before it is left or while its person goes. Those who have such matters declare it.
public interface OpenMatters {
    /// Whether something waits for an answer or a confirmation.
    boolean isWaiting(UUID account);

    /// Nothing waits any more: its person is gone. In the caller's transaction.
    void end(UUID account);
}
