package org.augenhoehe.people.profile;

/// A picture of a person.
///
/// @param file its name among the uploads
/// @param description what it shows, for those who do not see it
record Portrait(String file, String description, Audience audience) {}
