package org.augenhoehe.directory.api;

/// Which page of how many entries.
record Paging(int page, int size) {
    long offset() {
        return (page - 1L) * size;
    }

    /// The page as HSDS wraps it.
    ///
    /// @param contents a JSON list
    String wrap(long total, int entries, String contents) {
        var pages = Math.max(1, (total + size - 1) / size);
        return """
                {"total_items": %d, "total_pages": %d, "page_number": %d, "size": %d, "first_page": %b, "last_page": %b, \
                "empty": %b, "contents": %s}""".formatted(total, pages, page, entries, page == 1, page >= pages, entries == 0, contents);
    }
}
