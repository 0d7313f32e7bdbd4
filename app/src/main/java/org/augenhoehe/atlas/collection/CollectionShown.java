package org.augenhoehe.atlas.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.augenhoehe.atlas.entry.Entry;
import org.augenhoehe.platform.web.Cell;
import org.augenhoehe.platform.web.Option;
import org.augenhoehe.platform.web.Page;

/// One collection, as its reader sees it.
///
/// @param values by entry and field
/// @param groups for which the reader could take it on
public record CollectionShown(
        MapCollection collection,
        String keeper,
        List<CollectionField> fields,
        List<Entry> entries,
        Map<UUID, Map<UUID, String>> values,
        int count,
        int number,
        int last,
        boolean keeps,
        boolean shapes,
        boolean adds,
        boolean moderates,
        List<Option> groups) {
    /// The table: what, where, and what the fields say.
    public List<List<Cell>> rows(Page page) {
        return entries.stream().map(entry -> row(page, entry)).toList();
    }

    private List<Cell> row(Page page, Entry entry) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.link(entry.name(), entry.path()));
        cells.add(Cell.text(entry.place().isEmpty() ? page.t("atlas.where.map") : entry.place()));
        var said = values.getOrDefault(entry.id(), Map.of());
        fields.forEach(field -> {
            var value = said.getOrDefault(field.id(), "");
            cells.add(Cell.text(value.isEmpty() ? "–" : field.say(page, value)));
        });
        return cells;
    }
}
