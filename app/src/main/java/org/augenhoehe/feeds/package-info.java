/// Feeds: everything public that happens, for whoever reads it elsewhere: as a page, as Atom, as a calendar.
///
/// Low and small. A room says in the transaction in which something happens that it did
/// ([PublicNews][org.augenhoehe.feeds.PublicNews]), and tells it in words when somebody reads
/// ([NewsTeller][org.augenhoehe.feeds.NewsTeller]): what is hidden by then, or gone, is not told. What carries news
/// further is a [Messenger][org.augenhoehe.feeds.Messenger].
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "places",
            "platform::calendar",
            "platform::language",
            "platform::place",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
