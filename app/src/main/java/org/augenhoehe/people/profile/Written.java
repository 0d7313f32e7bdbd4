package org.augenhoehe.people.profile;

/// A part of a profile as the person wrote it, with those who may see it.
record Written(Part part, String text, Audience audience) {}
