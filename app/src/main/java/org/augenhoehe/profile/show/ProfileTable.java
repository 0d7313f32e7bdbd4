package org.augenhoehe.profile.show;

import java.util.List;

import org.augenhoehe.platform.web.Cell;

public record ProfileTable(String caption, List<String> columns, List<List<Cell>> rows) {}
