package org.augenhoehe.participation.paper;

import java.util.List;

/// A page as it was printed, A4 upright. All copies of a form have the same pages.
///
/// @param number from 1
public record PrintedPage(int number, List<PrintedBox> boxes) {}
