package org.augenhoehe.people.account;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.augenhoehe.people.People;
import org.augenhoehe.people.signin.ChangeLetter;
import org.augenhoehe.people.signin.KindOfWay;
import org.augenhoehe.people.signin.OwnWay;
import org.augenhoehe.people.signin.Way;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All the ways by which a person signs in.
@Component
class OwnWays {
    private final List<KindOfWay> kinds;
    private final People people;
    private final ChangeLetter letter;

    OwnWays(List<KindOfWay> kinds, People people, ChangeLetter letter) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(KindOfWay::way)).toList();
        this.people = people;
        this.letter = letter;
    }

    List<OwnWay> list(UUID person) {
        return kinds.stream().flatMap(kind -> kind.list(person).stream()).toList();
    }

    /// The person stays locked until the end of the transaction, so that two removals at the same time
    /// cannot take the last two ways.
    @Transactional
    Removal remove(UUID person, Way way, String id) {
        people.holdStill(person);
        var left = list(person);
        if (left.stream().noneMatch(own -> own.way() == way && own.id().equals(id))) {
            return Removal.GONE;
        }
        if (left.size() == 1) {
            return Removal.LAST;
        }
        letter.tell(person);
        kind(way).remove(person, id);
        return Removal.DONE;
    }

    private KindOfWay kind(Way way) {
        return kinds.stream().filter(kind -> kind.way() == way).findFirst().orElseThrow();
    }

    enum Removal {
        DONE,
        /// Without it nobody could sign in any more.
        LAST,
        GONE
    }
}
