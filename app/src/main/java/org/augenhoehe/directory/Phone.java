package org.augenhoehe.directory;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/// @param type `voice`, `text`, `fax`, … as the source says
public record Phone(
        String number,
        @Nullable BigDecimal extension,
        @Nullable String type,
        @Nullable String description) {}
