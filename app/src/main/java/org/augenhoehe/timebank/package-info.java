/// The time bank: a ledger of hours given and received, kept twice over, so that it always balances.
///
/// - `ledger`: accounts, postings, limits; corrections only by a counter-entry; `./augenhoehe ledger verify`
/// - `rule`: what the members decided: limits, starting hours, expiry; and the decision that says so
/// - `account`: who acts for which account; opened, resting, left; hours that run out
/// - `transfer`: gifts, donations, grants of the community; mistakes put right
/// - `find`: how the other side is found: by name, out of one's own groups, by a short code
/// - `exchange`: hours agreed, done, and confirmed by both sides
/// - `desk`: people without a device: on paper and by phone
/// - `statement`: what happened on an account, on the screen and to take along
/// - `show`: the pages
/// - `demo`: a year of the demonstration town
///
/// Other rooms declare an `Occasion` for what hours can be given for.
@ApplicationModule(
        allowedDependencies = {
            "api",
            "feeds",
            "kernel",
            "moderation",
            "moderation::door",
            "notices",
            "participation",
            "participation::tasks",
            "people",
            "platform::audit",
            "platform::database",
            "platform::demo",
            "platform::files",
            "platform::jobs",
            "platform::language",
            "platform::launch",
            "platform::place",
            "platform::privacy",
            "platform::security",
            "platform::web",
            "profile",
            "search",
            "thread",
            "undertakings"
        })
@NullMarked
package org.augenhoehe.timebank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
