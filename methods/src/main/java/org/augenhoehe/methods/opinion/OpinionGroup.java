package org.augenhoehe.methods.opinion;

import java.util.List;

/// People who vote alike.
///
/// @param number from 1, the largest group first
/// @param centre the middle of its members, people with more votes weighing more
/// @param members names of those who are grouped, sorted; never empty
public record OpinionGroup(int number, Point centre, List<String> members) {
    public OpinionGroup {
        members = List.copyOf(members);
    }
}
