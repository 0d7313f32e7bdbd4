package org.augenhoehe.participation.budget;

/// What a project costs, and where and what it is for.
///
/// @param district,category empty where nobody said
public record Price(long cents, String district, String category) {}
