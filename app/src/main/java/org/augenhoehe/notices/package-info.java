/// What is new to a person: a place on the platform, a digest by mail for those who want it, a slip of
/// paper for those without mail. Rooms declare {@link org.augenhoehe.notices.NoticeKind kinds} and tell people.
@ApplicationModule(
        allowedDependencies = {
            "consents",
            "kernel",
            "platform::jobs",
            "platform::language",
            "platform::mail",
            "platform::place",
            "platform::privacy",
            "platform::demo",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
