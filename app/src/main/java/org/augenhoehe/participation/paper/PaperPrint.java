package org.augenhoehe.participation.paper;

import java.util.List;

/// Copies of a form in one accessible PDF, and where their boxes are.
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PaperPrint(byte[] pdf, List<PrintedPage> pages) {}
