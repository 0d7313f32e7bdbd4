package org.augenhoehe.participation.paper.read;

/// What the square code on a page says.
///
/// @param form which form, so that its boxes are known
/// @param page which page of it, from 1
/// @param code which copy; empty on ballots
public record PageMark(String form, int page, String code) {}
