/// My data: everything the house stores about a person, to read, to take along and to erase.
@ApplicationModule(
        allowedDependencies = {
            "people::signin",
            "platform::audit",
            "platform::language",
            "platform::place",
            "platform::privacy",
            "platform::security",
            "platform::web"
        })
@NullMarked
package org.augenhoehe.mydata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
