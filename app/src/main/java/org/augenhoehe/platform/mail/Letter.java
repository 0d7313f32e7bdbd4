package org.augenhoehe.platform.mail;

/// A plain-text letter. It says only that there is news and where; what is sensitive stays on the platform.
public record Letter(String to, String subject, String text) {}
