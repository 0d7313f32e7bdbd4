package org.augenhoehe.timebank.ledger.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.augenhoehe.timebank.ledger.check.Finding.What;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Adds up the whole ledger again, from single legs, and says what does not fit. It trusts no constraint: whoever could
/// switch them off could change what they keep. Needs a transaction around it that sees one moment.
public final class LedgerReading {
    /// Of each kind so many are told: who has one hundred is helped by the first ones.
    static final int MOST = 20;

    /// What each question finds, as `where`.
    private static final Map<What, String> QUESTIONS = questions();

    private final JdbcClient db;

    public LedgerReading(JdbcClient db) {
        this.db = db;
    }

    /// @return nothing where all is well
    public List<Finding> read() {
        var findings = new ArrayList<Finding>();
        QUESTIONS.forEach(
                (what, question) -> db.sql("select cast(w as text) from (" + question + ") f (w) limit " + MOST)
                        .query(String.class)
                        .list()
                        .forEach(where -> findings.add(new Finding(what, where))));
        return findings;
    }

    /// How large it is.
    public Size size() {
        return db.sql("""
                select (select count(*) from timebank.account) as accounts,
                    (select count(*) from timebank.posting) as postings,
                    (select coalesce(sum(minutes), 0) from timebank.leg where minutes > 0) as minutes
                """).query(Size.class).single();
    }

    /// @param minutes that changed accounts
    public record Size(long accounts, long postings, long minutes) {}

    private static Map<What, String> questions() {
        var questions = new LinkedHashMap<What, String>();
        questions.put(What.GUARD, """
                select g.name from (values ('posting', 'keep_posting'), ('posting', 'keep_all_postings'),
                    ('posting', 'check_posting'), ('leg', 'keep_leg'), ('leg', 'keep_all_legs'), ('leg', 'check_leg'),
                    ('account', 'keep_account'), ('account', 'check_account'), ('exchange', 'keep_booked'),
                    ('rule', 'keep_rule')) g (relation, name)
                where not exists (select from pg_trigger t
                    where t.tgrelid = to_regclass('timebank.' || g.relation) and t.tgname = g.name
                        and t.tgenabled in ('O', 'A') and t.tgfoid = to_regproc('timebank.' || case g.name
                            when 'keep_all_postings' then 'keep_posting' when 'keep_all_legs' then 'keep_leg'
                            else g.name end))
                """);
        questions.put(What.UNBALANCED, """
                select posting from timebank.leg group by posting having sum(minutes) <> 0 or count(*) < 2
                """);
        questions.put(What.ORPHAN, """
                select coalesce(p.id, l.posting) from timebank.posting p
                full join (select distinct posting from timebank.leg) l on l.posting = p.id
                where p.id is null or l.posting is null
                """);
        questions.put(What.BALANCE, """
                select coalesce(a.id, s.account) from timebank.account a
                full join (select account, sum(minutes) as balance, count(*) as legs, max(nth) as nth from timebank.leg
                    group by account) s on s.account = a.id
                where a.balance is distinct from coalesce(s.balance, 0) or a.legs is distinct from coalesce(s.legs, 0)
                    or a.legs is distinct from coalesce(s.nth, 0)
                """);
        questions.put(What.CHAIN, """
                select distinct account from (
                    select account, after, nth, sum(minutes) over sofar as summed, row_number() over sofar as counted
                    from timebank.leg window sofar as (partition by account order by nth)) l
                where after <> summed or nth <> counted
                """);
        questions.put(What.LIMIT, """
                select l.posting from timebank.leg l join timebank.account a on a.id = l.account
                join timebank.posting p on p.id = l.posting
                where l.minutes < 0 and case when l.lowest is not null then l.after < l.lowest
                    else a.kind <> 'ISSUE' and p.kind not in ('CORRECTION', 'LEAVING') end
                """);
        questions.put(What.WHOLE, "select '' from timebank.account having sum(balance) <> 0");
        questions.put(What.KEY_MISSING, "select id from timebank.posting where key is null or key = ''");
        questions.put(What.KEY_TWICE, "select key from timebank.posting group by key having count(*) > 1");
        questions.put(What.KEY_WRONG, """
                select p.id from timebank.posting p where case p.kind
                    when 'CORRECTION' then p.key <> 'correction/' || p.corrects
                    when 'START' then not exists (select from timebank.leg l
                        where l.posting = p.id and l.minutes > 0 and p.key = 'start/' || l.account)
                    when 'EXPIRY' then not exists (select from timebank.leg l
                        where l.posting = p.id and l.minutes < 0 and p.key like 'expiry/' || l.account || '/%')
                    else p.key not like 'transfer/%'
                        and exists (select from timebank.transfer t where t.id = p.id) end
                """);
        questions.put(What.ACCOUNT_TWICE, """
                select min(cast(id as text)) from timebank.account
                where kind in ('COMMUNITY', 'ISSUE') or person is not null or organisation is not null
                group by case when kind in ('COMMUNITY', 'ISSUE') then kind end, person, organisation
                having count(*) > 1
                """);
        questions.put(What.ISSUE, """
                select p.id from timebank.leg l join timebank.account a on a.id = l.account
                join timebank.posting p on p.id = l.posting
                where a.kind = 'ISSUE' and p.kind not in ('START', 'CORRECTION')
                """);
        questions.put(What.TRANSFER, """
                select coalesce(t.id, p.id) from timebank.transfer t full join timebank.posting p on p.id = t.id
                where p.id is null or t.id is not null and p.kind not in ('GIFT', 'DONATION', 'GRANT')
                    or t.id is null and p.key like 'transfer/%'
                """);
        questions.put(What.CORRECTION_MISSING, """
                select c.id from timebank.correction c where c.state = 'DONE' and not exists (select
                    from timebank.posting p where p.id = c.done and p.corrects = c.posting)
                """);
        questions.put(What.CORRECTED_TWICE, """
                select corrects from timebank.posting where corrects is not null group by corrects having count(*) > 1
                """);
        questions.put(What.CORRECTION, """
                select p.id from timebank.posting p
                where (p.kind = 'CORRECTION') <> (p.corrects is not null) or p.corrects is not null and exists (
                    select from (select account, minutes from timebank.leg where posting = p.id) c
                    full join (select account, minutes from timebank.leg where posting = p.corrects) o
                        on o.account = c.account
                    where c.minutes is null or o.minutes is null or c.minutes + o.minutes <> 0)
                """);
        questions.put(What.EXCHANGE, """
                select e.id from timebank.exchange e left join timebank.posting p on p.id = e.posting
                where e.state = 'BOOKED' and case when e.posting is null then not e.gift else
                    p.id is null or p.kind <> 'EXCHANGE' or p.key <> 'exchange/' || e.id
                    or not exists (select from timebank.leg l where l.posting = p.id and l.minutes = e.minutes)
                    or exists (select from timebank.leg l join timebank.account a on a.id = l.account
                        where l.posting = p.id and l.account <> case when l.minutes > 0 then e.giver else e.receiver end
                            and not (e.gift and a.kind = 'COMMUNITY')) end
                """);
        questions.put(What.EXCHANGE_MISSING, """
                select p.id from timebank.posting p where p.kind = 'EXCHANGE' and p.key like 'exchange/%'
                    and not exists (select from timebank.exchange e where e.posting = p.id)
                """);
        return questions;
    }
}
