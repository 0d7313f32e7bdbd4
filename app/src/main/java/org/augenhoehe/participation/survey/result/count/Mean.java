package org.augenhoehe.participation.survey.result.count;

import java.math.BigDecimal;

/// On which place something stands on average, as coarse as the number of people wants it.
public record Mean(int item, BigDecimal place) {}
