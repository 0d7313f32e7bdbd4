package org.augenhoehe.participation.survey.result.count;

import org.augenhoehe.participation.survey.result.protect.Parts;

/// What was answered to a question, or to one row of a table.
///
/// @param item number of the row; 0 for the question itself
public record Row(int item, Parts parts) {}
