package org.augenhoehe.undertakings.show;

import java.time.LocalDate;

/// Something that happens on a day to come.
public record Upcoming(LocalDate day, String title, String detail) {}
