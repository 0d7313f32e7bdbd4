package org.augenhoehe.participation.paper.enter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// Finds the copies to which pages of an upload belong. With a code it is the code that says it. Without one only the
/// page directly before in the same upload does: where a page between could not be read, nobody knows whether the next
/// one is of the same ballot, so it is not put to any.
final class Piles {
    private final List<Picture> waiting;
    private final Function<ReadPage, Optional<Picture>> same;
    private final List<ReadPage> laid = new ArrayList<>();
    private final List<UUID> replaced = new ArrayList<>();

    /// @param waiting pages that wait already
    /// @param same the one without a code that waits already and is the very same picture
    private Piles(List<Picture> waiting, Function<ReadPage, Optional<Picture>> same) {
        this.waiting = List.copyOf(waiting);
        this.same = same;
    }

    /// @param read in the order of the upload; empty where a page could not be read
    static Sorted sort(
            List<Picture> waiting, Function<ReadPage, Optional<Picture>> same, List<Optional<ReadPage>> read) {
        var piles = new Piles(waiting, same);
        Picture before = null;
        for (var one : read) {
            before = one.isPresent() ? piles.lay(one.get(), before) : null;
        }
        return new Sorted(List.copyOf(piles.laid), List.copyOf(piles.replaced));
    }

    private Picture lay(ReadPage page, @Nullable Picture before) {
        return page.picture().code().isEmpty() ? nameless(page, before) : coded(page);
    }

    /// The same page once more: the newer picture is the one that counts.
    private Picture coded(ReadPage page) {
        var picture = page.picture();
        var copy = all().stream()
                .filter(other -> isOfSame(other, picture))
                .map(Picture::copy)
                .reduce((first, last) -> last)
                .orElse(picture.copy());
        laid.removeIf(other -> isSamePage(other.picture(), copy, picture.page()));
        waiting.stream()
                .filter(other -> isSamePage(other, copy, picture.page()) && !replaced.contains(other.id()))
                .forEach(other -> replaced.add(other.id()));
        return keep(page, copy);
    }

    private static boolean isOfSame(Picture other, Picture page) {
        return other.print().equals(page.print()) && other.code().equals(page.code());
    }

    private static boolean isSamePage(Picture other, UUID copy, int page) {
        return other.copy().equals(copy) && other.page() == page;
    }

    /// The very same picture, uploaded once more, is no second ballot.
    private Picture nameless(ReadPage page, @Nullable Picture before) {
        var known = same.apply(page);
        if (known.isPresent()) {
            return known.get();
        }
        return keep(
                page,
                before != null && follows(before, page.picture())
                        ? before.copy()
                        : page.picture().copy());
    }

    private boolean follows(Picture before, Picture page) {
        return isOfSame(before, page)
                && page.page() == before.page() + 1
                && all().stream().noneMatch(other -> isSamePage(other, before.copy(), page.page()));
    }

    private Picture keep(ReadPage page, UUID copy) {
        var picture = page.picture().in(copy);
        laid.add(page.of(picture));
        return picture;
    }

    private List<Picture> all() {
        var all = new ArrayList<>(waiting);
        laid.forEach(page -> all.add(page.picture()));
        return all;
    }

    /// @param laid what waits from now on
    /// @param replaced ids of what does not wait any more
    record Sorted(List<ReadPage> laid, List<UUID> replaced) {}
}
