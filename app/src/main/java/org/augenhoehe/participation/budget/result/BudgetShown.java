package org.augenhoehe.participation.budget.result;

import java.util.List;
import java.util.UUID;

import org.augenhoehe.platform.web.Cell;
import org.jspecify.annotations.Nullable;

/// The result of a budget: a sentence, a chart, both rules side by side, a reason for every project, who got something.
///
/// @param opinion whether it only asked for opinions
/// @param checked of a file: whether what was published comes out again; null where the vote was held here
/// @param rules columns of the tables: the rule that counts, the other one
/// @param side what both rules come to
/// @param numbers the projects as a table
/// @param fares who got something; empty where nothing may be told
/// @param areas where the money goes
public record BudgetShown(
        String sentence,
        List<String> ties,
        @Nullable String checked,
        boolean elsewhere,
        BudgetChart chart,
        List<String> rules,
        List<List<Cell>> side,
        List<Item> items,
        List<String> numberColumns,
        List<List<Cell>> numbers,
        List<String> fareColumns,
        List<List<Cell>> fares,
        List<String> areaColumns,
        List<List<Cell>> areas) {

    /// One project.
    ///
    /// @param facts cost, votes, where and what
    /// @param because by the rule that counts
    /// @param beside by the other one
    /// @param node on the thread; null where it stands on none
    /// @param reported under which its words are reported; null where they are not, or not here
    public record Item(
            String anchor,
            String number,
            String title,
            String facts,
            boolean funded,
            String because,
            String beside,
            @Nullable String node,
            @Nullable UUID reported) {}
}
