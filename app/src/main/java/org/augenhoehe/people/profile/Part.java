package org.augenhoehe.people.profile;

/// What a profile can tell. Its text key is `profile.part.<name>`.
enum Part {
    ABOUT,
    CAN,
    LEARN,
    LANGUAGES
}
