package org.augenhoehe.participation.lots.pool;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.augenhoehe.methods.lottery.MalformedPool;
import org.augenhoehe.methods.lottery.Person;
import org.augenhoehe.methods.lottery.Pool;
import org.augenhoehe.methods.lottery.PoolReader;
import org.augenhoehe.methods.lottery.Quota;
import org.augenhoehe.moderation.door.Answer;
import org.augenhoehe.moderation.door.Doorkeeper;
import org.augenhoehe.participation.lots.Drawing;
import org.augenhoehe.participation.lots.Hosted.Why;
import org.augenhoehe.participation.lots.check.Checks;
import org.augenhoehe.participation.lots.prepare.LotsDoor;
import org.augenhoehe.participation.lots.prepare.QuotaStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes over a list of people with their features, and the quotas: in the place of what was handed in before, wholly
/// or not at all. Of a person only a sign is kept, and what the quotas ask for.
@Service
public class PoolImport {
    private static final int MOST_PEOPLE = 20_000;
    private static final int MOST_QUOTAS = 200;
    private static final int LONGEST = 80;
    private static final int LONGEST_SAID = 60;
    private static final int LONGEST_HOUSEHOLD = 60;

    /// A number or a sign with one in it: a name has none.
    private static final Pattern SIGN = Pattern.compile("(?=.*\\d)[A-Za-z0-9._/-]{1,40}");

    private final LotsDoor door;
    private final QuotaStore quotas;
    private final LotStore store;
    private final Doorkeeper doorkeeper;
    private final Checks checks;

    PoolImport(LotsDoor door, QuotaStore quotas, LotStore store, Doorkeeper doorkeeper, Checks checks) {
        this.door = door;
        this.quotas = quotas;
        this.store = store;
        this.doorkeeper = doorkeeper;
        this.checks = checks;
    }

    /// @param folder that holds `categories.csv` and `respondents.csv`
    @Transactional
    public Imported read(UUID host, UUID id, Path folder) throws IOException {
        var step = door.getForHost(host, id);
        var drawing = door.hold(step);
        if (drawing.isClosed() || !drawing.listed()) {
            return new Imported.NotNow(Why.ALREADY);
        }
        if (door.get(id).isClosed()) {
            return new Imported.NotNow(Why.OVER);
        }
        try {
            // How many are to be drawn may change until the pool is closed.
            var pool = PoolReader.read(folder, 1);
            var wrong = wrong(pool, drawing.households());
            return wrong == null ? keep(host, id, pool) : wrong;
        } catch (MalformedPool flawed) {
            return new Imported.Wrong(
                    flawed.fault().name(),
                    flawed.file(),
                    flawed.line(),
                    flawed.said().stream().map(PoolImport::shortened).toList());
        } catch (IllegalArgumentException empty) {
            return wrong("NO_PEOPLE");
        }
    }

    private Imported keep(UUID host, UUID id, Pool pool) {
        var words = pool.quotas().stream()
                .flatMap(quota -> Stream.of(quota.category(), quota.feature()))
                .distinct()
                .collect(Collectors.joining("\n"));
        if (!(doorkeeper.admit(host, words) instanceof Answer.Open)) {
            return wrong("NOT_ADMITTED");
        }
        var asked = pool.quotas().stream().map(Quota::category).collect(Collectors.toSet());
        store.clear(id);
        quotas.replace(id, pool.quotas());
        store.addAll(id, pool.people().stream().map(one -> only(one, asked)).toList());
        checks.ask(id);
        return new Imported.Done(pool.people().size());
    }

    /// What the quotas do not ask for is nobody's business.
    private static Person only(Person person, Set<String> asked) {
        var features = new HashMap<>(person.features());
        features.keySet().retainAll(asked);
        return new Person(person.id(), features, person.household());
    }

    private static Imported.@Nullable Wrong wrong(Pool pool, boolean households) {
        if (pool.people().size() > MOST_PEOPLE || pool.quotas().size() > MOST_QUOTAS) {
            return wrong("TOO_MANY", Integer.toString(MOST_PEOPLE), Integer.toString(MOST_QUOTAS));
        }
        for (var quota : pool.quotas()) {
            if (quota.category().isBlank()
                    || quota.feature().isBlank()
                    || quota.category().length() > LONGEST
                    || quota.feature().length() > LONGEST) {
                return wrong("WORD", shortened(quota.category() + ": " + quota.feature()));
            }
        }
        for (var person : pool.people()) {
            if (!SIGN.matcher(person.id()).matches() || person.household().length() > LONGEST_HOUSEHOLD) {
                return wrong("SIGN", shortened(person.id()));
            }
        }
        // Kinds of households are counted only where there are not too many kinds of people before.
        return kinds(pool) > Drawing.MOST_KINDS || pool.types(households) > Drawing.MOST_KINDS
                ? wrong("TOO_MANY_KINDS", Integer.toString(Drawing.MOST_KINDS))
                : null;
    }

    private static long kinds(Pool pool) {
        var asked = pool.quotas().stream().map(Quota::category).collect(Collectors.toSet());
        return pool.people().stream()
                .map(one -> only(one, asked).features())
                .distinct()
                .count();
    }

    private static Imported.Wrong wrong(String key, String... said) {
        return new Imported.Wrong(key, "", 0, List.of(said));
    }

    /// A cell of a file may be as long as the file.
    private static String shortened(String text) {
        return text.length() <= LONGEST_SAID ? text : text.substring(0, LONGEST_SAID) + " …";
    }
}
