package org.augenhoehe.participation.paper.show;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.participation.paper.PaperWay;
import org.augenhoehe.participation.paper.enter.BoxStore;
import org.augenhoehe.participation.paper.enter.EntryBook;
import org.augenhoehe.participation.paper.enter.Picture;
import org.augenhoehe.participation.paper.enter.PictureStore;
import org.augenhoehe.participation.paper.issue.PaperCode;
import org.augenhoehe.participation.paper.issue.PaperDoor;
import org.augenhoehe.participation.paper.issue.Part;
import org.augenhoehe.participation.paper.issue.Print;
import org.augenhoehe.participation.paper.issue.PrintStore;
import org.augenhoehe.participation.paper.read.ReadBox;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.NotFound;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Component;

/// What the pages of pictures show.
@Component
class Pictured {
    private final PaperDoor door;
    private final PictureStore store;
    private final PrintStore prints;
    private final BoxStore boxes;
    private final EntryBook book;
    private final Clock clock;

    Pictured(PaperDoor door, PictureStore store, PrintStore prints, BoxStore boxes, EntryBook book, Clock clock) {
        this.door = door;
        this.store = store;
        this.prints = prints;
        this.boxes = boxes;
        this.book = book;
        this.clock = clock;
    }

    PicturesShown list(Page page, UUID id) {
        var host = page.visitor().id();
        var found = door.getForHost(host, id);
        var printed = prints.listOf(id).stream().collect(Collectors.toMap(Print::id, print -> print));
        var copies = new LinkedHashMap<UUID, List<Picture>>();
        store.list(id, host).stream()
                .collect(Collectors.groupingBy(Picture::copy, LinkedHashMap::new, Collectors.toList()))
                .forEach(copies::put);
        return new PicturesShown(
                PaperShown.path(found.step()),
                found.way().isPresent() && found.isOpen(clock.instant()),
                found.way().filter(PaperWay::secret).isPresent(),
                copies.entrySet().stream()
                        .map(one -> waiting(one.getKey(), one.getValue(), printed))
                        .toList());
    }

    private static PicturesShown.Waiting waiting(UUID copy, List<Picture> pages, Map<UUID, Print> printed) {
        var print = printed.get(pages.getFirst().print());
        if (print == null) {
            throw new NotFound();
        }
        return new PicturesShown.Waiting(
                copy,
                print.part(),
                PaperCode.typed(pages.getFirst().code()).inGroups(),
                EntryForm.doubts(print.questions(), boxes(pages)).values().stream()
                        .mapToInt(List::size)
                        .sum(),
                missing(print, pages));
    }

    EntryShown entry(Page page, UUID id, UUID copy) {
        var host = page.visitor().id();
        var found = door.getForHost(host, id);
        var pages = store.listOf(id, copy, host);
        var print = print(pages);
        var path = PaperShown.path(found.step()) + "/bilder/" + copy;
        var box = print.part() == Part.BALLOT ? boxes.find(id, print.side()) : null;
        return new EntryShown(
                found.step(),
                path,
                PaperCode.typed(pages.getFirst().code()).inGroups(),
                print.questions(),
                pages,
                EntryForm.doubts(print.questions(), boxes(pages)),
                print.side(),
                box,
                path + "/weg",
                missing(print, pages),
                box != null && book.isEarly(found.step(), box));
    }

    Form recognised(Page page, UUID id, UUID copy) {
        var pages = store.listOf(id, copy, page.visitor().id());
        return EntryForm.recognised(print(pages).questions(), boxes(pages));
    }

    private static int missing(Print print, List<Picture> pages) {
        return print.pages().size()
                - (int) pages.stream().map(Picture::page).distinct().count();
    }

    private Print print(List<Picture> pages) {
        return pages.stream()
                .findFirst()
                .flatMap(first -> prints.find(first.print()))
                .orElseThrow(NotFound::new);
    }

    private static List<ReadBox> boxes(List<Picture> pages) {
        return pages.stream().flatMap(one -> one.boxes().stream()).toList();
    }
}
