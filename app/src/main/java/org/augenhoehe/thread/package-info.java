/// The thread: what led to what. Low and small, so that every room may write to it.
///
/// A room declares the [kinds][org.augenhoehe.thread.NodeKind] of things it puts on the thread and calls
/// [Thread][org.augenhoehe.thread.Thread] in the transaction in which the thing happens: a proposal drawn from needs, a
/// decision on proposals, a promise after a decision. Only what everybody may read belongs here: what is said in a
/// protected room is put on the thread when it is released, not before.
///
/// Circles are allowed, since people see connections both ways; the walk visits every edge once and so comes to an end.
@ApplicationModule(
        allowedDependencies = {
            "api",
            "kernel",
            "platform::language",
            "platform::privacy",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
