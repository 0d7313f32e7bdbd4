package org.augenhoehe.notices;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.augenhoehe.platform.privacy.PersonalData;
import org.augenhoehe.platform.privacy.PersonalSection;
import org.augenhoehe.platform.privacy.PersonalSection.Fate;
import org.augenhoehe.platform.privacy.PersonalSection.TextKey;
import org.springframework.stereotype.Component;

@Component
class NoticePersonalData implements PersonalData {
    private static final int MOST = 10_000;

    private final NoticeStore notices;
    private final WishStore wishes;
    private final NoticeKinds kinds;

    NoticePersonalData(NoticeStore notices, WishStore wishes, NoticeKinds kinds) {
        this.notices = notices;
        this.wishes = wishes;
        this.kinds = kinds;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Set<String> tables() {
        return Set.of("notices.notice", "notices.wish", "notices.silence");
    }

    @Override
    public List<PersonalSection> about(UUID person) {
        var news = notices.list(person, MOST, 0).stream()
                .flatMap(notice -> kinds.find(notice.kind()).stream()
                        .map(kind -> List.of(notice.at(), new TextKey(kind.textKey() + ".kind"), notice.read())))
                .toList();
        var wish = wishes.get(person);
        var silenced = wishes.silenced(person).stream()
                .flatMap(kind -> kinds.find(kind).stream())
                .map(kind -> List.of(new TextKey(kind.textKey() + ".kind")))
                .toList();
        return List.of(
                new PersonalSection(
                        "notices.mine",
                        Fate.ERASED,
                        List.of("notices.column.at", "notices.column.kind", "notices.column.read"),
                        news),
                new PersonalSection(
                        "notices.mine.wishes",
                        Fate.ERASED,
                        List.of("notices.column.rhythm", "notices.column.quiet"),
                        List.of(List.of(
                                new TextKey("notices.rhythm." + wish.rhythm()),
                                wish.quietFrom() == null ? "–" : wish.quietFrom() + "–" + wish.quietTo()))),
                new PersonalSection("notices.mine.silenced", Fate.ERASED, List.of("notices.column.kind"), silenced));
    }

    @Override
    public void erase(UUID person) {
        notices.forget(person);
        wishes.forget(person);
    }
}
