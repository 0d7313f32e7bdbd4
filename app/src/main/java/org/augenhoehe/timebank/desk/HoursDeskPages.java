package org.augenhoehe.timebank.desk;

import java.util.HashMap;
import java.util.Map;

import org.augenhoehe.kernel.Ids;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.augenhoehe.timebank.account.Kept;
import org.augenhoehe.timebank.desk.booklet.BookletBook;
import org.augenhoehe.timebank.desk.booklet.BookletStore;
import org.augenhoehe.timebank.desk.booklet.DeskDoor;
import org.augenhoehe.timebank.desk.booklet.Slip;
import org.augenhoehe.timebank.desk.booklet.SlipKeys;
import org.augenhoehe.timebank.desk.booklet.SpokenCheck;
import org.augenhoehe.timebank.exchange.book.Exchanged;
import org.augenhoehe.timebank.find.MemberFinding;
import org.augenhoehe.timebank.find.ShortCode;
import org.augenhoehe.timebank.statement.TypedDay;
import org.augenhoehe.timebank.statement.TypedHours;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The desk: what it is, for everybody; for who keeps the bank, slips to enter and members to serve.
@Controller
@RequestMapping(HoursDeskPages.PATH)
@Access(For.SIGNED_IN)
class HoursDeskPages {
    static final String PATH = "/zeitbank/tisch";

    private static final String DESK = "timebank/desk";
    private static final String SLIP = "timebank/slip";
    private static final String YES = "true";

    private final DeskDoor door;
    private final DeskShowing showing;
    private final DeskBook book;
    private final BookletBook booklets;
    private final SpokenCheck spoken;
    private final BookletStore store;
    private final SlipKeys keys;

    HoursDeskPages(
            DeskDoor door,
            DeskShowing showing,
            DeskBook book,
            BookletBook booklets,
            SpokenCheck spoken,
            BookletStore store,
            SlipKeys keys) {
        this.door = door;
        this.showing = showing;
        this.book = book;
        this.booklets = booklets;
        this.spoken = spoken;
        this.store = store;
        this.keys = keys;
    }

    /// @param name letters of the name of a member
    @GetMapping
    @Access(For.EVERYONE)
    View show(
            Page page,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "seite", defaultValue = "1") String number) {
        var form = Form.empty().with("name", name);
        if (!name.isBlank() && name.strip().length() < MemberFinding.LEAST_LETTERS) {
            form.reject("name", page.t("timebank.show.find.name.short"));
        }
        var wanted = number.matches("\\d{1,5}") ? Integer.parseInt(number) : 1;
        return page.show(DESK, showing.desk(page, form, name, wanted));
    }

    /// Somebody without a device opens an account.
    @PostMapping("/konto")
    View open(
            Page page,
            @RequestParam(defaultValue = "") String newName,
            @RequestParam(defaultValue = "") String signed) {
        door.require(page.visitor().id());
        var form = Form.empty().with("newName", newName).with("signed", signed);
        var name = newName.strip();
        if (name.length() < 2 || name.length() > 80) {
            form.reject("newName", page.t("timebank.desk.open.name.missing"));
        }
        if (!signed.equals(YES)) {
            form.reject("signed", page.t("timebank.desk.open.signed.missing"));
        }
        if (form.hasErrors()) {
            return page.again(DESK, showing.desk(page, form, "", 1));
        }
        return switch (booklets.open(page.visitor().id(), name)) {
            case BookletBook.Opened.Done(var person) ->
                page.goOn(PATH + "/mitglied/" + person, "success", "timebank.desk.opened");
            case BookletBook.Opened.Not(var because) ->
                page.again(DESK, showing.desk(page, form.reject("", Kept.sentence(page, because)), "", 1));
        };
    }

    /// @param code of the slip
    /// @param name letters of the name of the other side
    /// @param other the account on the other side
    @GetMapping("/zettel")
    View slip(
            Page page,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "mit", defaultValue = "") String other) {
        if (!door.admits(page.visitor().id())) {
            return page.goOn(PATH);
        }
        var why = book.check(code);
        if (why != null) {
            var form = Form.empty().with("code", code).reject("code", page.t(why.textKey()));
            return page.show(DESK, showing.desk(page, form, "", 1));
        }
        var form = Form.empty()
                .with("code", code)
                .with("name", name)
                .with("mit", other)
                .with("way", Way.PAPER.name());
        if (!name.isBlank() && name.strip().length() < MemberFinding.LEAST_LETTERS) {
            form.reject("name", page.t("timebank.show.find.name.short"));
        }
        return page.show(SLIP, values(page, form));
    }

    @PostMapping("/zettel")
    View enter(Page page, @RequestParam MultiValueMap<String, String> typed) {
        door.require(page.visitor().id());
        var form = Form.empty();
        typed.forEach(form::with);
        var why = book.check(form.value("code"));
        if (why != null) {
            return page.again(DESK, showing.desk(page, form.reject("code", page.t(why.textKey())), "", 1));
        }
        var filled = read(page, form);
        if (filled == null) {
            return page.again(SLIP, values(page, form));
        }
        var came = book.enter(page.visitor().id(), filled);
        return switch (came) {
            case AtDesk.Done(var _, var booked) ->
                page.goOn(PATH, "success", booked ? "timebank.desk.entered.booked" : "timebank.desk.entered.asked");
            case AtDesk.Refused refused ->
                page.again(SLIP, values(page, form.reject("", AtDesk.sentence(page, refused))));
            case AtDesk.NotTaken(var because) ->
                page.again(SLIP, values(page, form.reject(field(because), Exchanged.sentence(page, because))));
        };
    }

    private @Nullable FilledSlip read(Page page, Form form) {
        var minutes = TypedHours.read(page, form, TypedHours.A_DAY);
        var day = TypedDay.read(page, form, "day");
        var other = Ids.find(form.value("mit"));
        if (other.isEmpty()) {
            form.reject("name", page.t("timebank.desk.slip.other.missing"));
        }
        if (form.value("gave").isEmpty()) {
            form.reject("gave", page.t("timebank.desk.slip.gave.missing"));
        }
        if (form.value("words").isBlank()) {
            form.reject("words", page.t("timebank.show.words.missing"));
        }
        var way = form.value("way").equals(Way.PHONE.name()) ? Way.PHONE : Way.PAPER;
        if (way == Way.PAPER && !form.value("ownSigned").equals(YES)) {
            form.reject("ownSigned", page.t("timebank.desk.slip.signed.missing"));
        }
        if (form.hasErrors() || day == null || other.isEmpty() || way == Way.PHONE && !isOwner(page, form)) {
            return null;
        }
        return new FilledSlip(
                form.value("code"),
                way,
                other.get(),
                form.value("gave").equals(YES),
                minutes,
                day,
                form.value("words").strip(),
                form.value("otherSigned").equals(YES));
    }

    /// Asked last, so that a mistake elsewhere costs no try.
    private boolean isOwner(Page page, Form form) {
        var owner = store.findSlip(keys.of(ShortCode.typed(form.value("code"))))
                .map(Slip::person)
                .orElse(null);
        var tried = owner == null ? SpokenCheck.Tried.WRONG : spoken.tryNumber(owner, form.value("spoken"));
        if (tried != SpokenCheck.Tried.RIGHT) {
            form.reject("spoken", page.t("timebank.desk.spoken." + tried));
        }
        return tried == SpokenCheck.Tried.RIGHT;
    }

    static String field(Exchanged came) {
        return came instanceof Exchanged.Refused(var why)
                ? switch (why) {
                    case BOUNDS, OVERDRAWN, COMMUNITY_EMPTY -> TypedHours.HOURS;
                    case FUTURE, PAST, FAR, EARLY -> "day";
                    case WORDS -> "words";
                    default -> "";
                }
                : "words";
    }

    private Map<String, ?> values(Page page, Form form) {
        var values = new HashMap<String, Object>(showing.slip(page, form));
        showing.chosen(page, Ids.find(form.value("mit"))).ifPresent(found -> values.put("chosen", found));
        return values;
    }
}
