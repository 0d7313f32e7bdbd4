package org.augenhoehe.participation.survey.result.show;

/// One bar of a chart.
///
/// @param number of its row in the table
/// @param width of {@link Chart#LONGEST}
public record Bar(String number, int width, String value) {}
