package org.augenhoehe.commitments.way;

import java.time.LocalDate;
import java.util.UUID;

/// That something moved which somebody's voice led to.
record Echo(LocalDate day, UUID thing) {}
