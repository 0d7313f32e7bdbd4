package org.augenhoehe.sharing.request;

/// Hears of every change of a request, in the transaction that changes it: published, changed, ended, hidden, shown
/// again. Declared as a bean by what follows a request, such as matches.
public interface RequestHearing {
    /// @param request as it stands now
    void changed(Request request);
}
