package org.augenhoehe.platform.web;

/// @param current whether the page that is shown belongs to it
public record NavigationLink(String href, String label, boolean current) {}
