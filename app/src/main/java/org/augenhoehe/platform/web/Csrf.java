package org.augenhoehe.platform.web;

/// The hidden field that shows that a form came from this house.
public record Csrf(String name, String token) {}
