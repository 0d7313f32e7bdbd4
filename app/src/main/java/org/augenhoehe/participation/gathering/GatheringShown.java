package org.augenhoehe.participation.gathering;

import java.util.List;

import org.augenhoehe.undertakings.Entrance;
import org.augenhoehe.undertakings.Step;

/// The page of a step in which people gather.
///
/// @param undertaking the question it belongs to
/// @param entrance whether the visitor may bring something in
/// @param count how many there are in all, as far as they are sought
/// @param owed how many are not answered yet
/// @param host whether the visitor hosts the undertaking
public record GatheringShown(
        Step step,
        String undertaking,
        Entrance entrance,
        Sought sought,
        List<Category> categories,
        List<Card> cards,
        int count,
        int number,
        int last,
        int owed,
        boolean late,
        boolean host) {

    public String path() {
        return "/sammeln/" + step.id();
    }

    public boolean isOpen() {
        return entrance == Entrance.OPEN;
    }

    public boolean mayComeIn() {
        return entrance == Entrance.OPEN || entrance == Entrance.STRANGER;
    }
}
