package org.augenhoehe.platform.security;

/// A page that may stand in a frame on other sites, declared as a bean by its room. It only reads, sets no cookie and
/// shows nothing that only some may see.
public record Embeddable(String path) {}
