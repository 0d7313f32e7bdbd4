/// The services directory: the social services of the place, in the words of Open Referral HSDS 3.
///
/// What pages need:
///
/// - [Directory#find] gives one service with everything a person needs first, as [ServiceDetail]: the [Service] itself,
///   its [OrganisationLine], its [ServicePlace]s (location, address, access, phones, times), contacts, costs, topics.
/// - [Directory#list] and [Directory#count] give the list, filtered by a [ServiceFilter] (words, topic, town, language,
///   step-free, open at a moment, access points, near a point), as [ServiceLine]s. [Directory#topics],
///   [Directory#languages] and [Directory#cities] give what there is to choose from, with counts.
/// - [OpeningHours] answers from schedules: open now, the next opening, the hours of a week.
/// - `directory.hsds.HsdsImport` takes a file, a folder or an address and answers with an outcome; an operator's upload
///   page calls the same as `./augenhoehe import hsds`.
///
/// An organisation here comes from a directory; it may be claimed by one of `people` ([OrganisationLine#claimedBy]).
/// A service that left its source is kept and marked as gone, because other rooms may lead to it.
@ApplicationModule(
        allowedDependencies = {
            "api",
            "feeds",
            "following",
            "kernel",
            "moderation",
            "moderation::door",
            "notices",
            "opendata",
            "people",
            "places",
            "places::geometry",
            "places::map",
            "platform::audit",
            "platform::database",
            "platform::demo",
            "platform::jobs",
            "platform::language",
            "platform::launch",
            "platform::place",
            "platform::privacy",
            "platform::security",
            "platform::web",
            "search"
        })
@NullMarked
package org.augenhoehe.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
