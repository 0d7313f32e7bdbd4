package org.augenhoehe.participation.survey.result.count;

import java.util.List;

import org.augenhoehe.participation.decision.way.Json;

/// The answers to one question by the answers to another.
///
/// @param by number of the other question; {@link #SIDES} for the side of whoever answers
public record Cross(int question, int by, List<Block> blocks) {
    public static final int SIDES = 0;
    public static final int HIDDEN = -1;

    public Cross {
        blocks = List.copyOf(blocks);
    }

    /// @param item of which people chose several, with a row for those who did and one for those who did not; 0 else
    /// @param rows by the parts of the question, and in each row by the parts of the other
    public record Block(int item, List<List<Integer>> rows) {
        public Block {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public static List<Block> readBlocks(String written) {
        return List.of(Json.MAPPER.readValue(written, Block[].class));
    }

    public String writeBlocks() {
        return Json.MAPPER.writeValueAsString(blocks);
    }
}
