package org.augenhoehe.undertakings.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.augenhoehe.undertakings.Course.Agreement;
import org.augenhoehe.undertakings.Phase;
import org.augenhoehe.undertakings.Step;
import org.augenhoehe.undertakings.participants.Participant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CourseStore {
    private final JdbcClient db;

    CourseStore(JdbcClient db) {
        this.db = db;
    }

    /// Who takes part in each; who only asked or is invited does not.
    Map<UUID, List<Participant>> listParticipants(Collection<UUID> undertakings) {
        return of("""
                select undertaking, person, admission, host, standing, vouched_by from undertakings.participant
                where undertaking = any(:ids) and admission = 'IN' order by since, person
                """, undertakings).query(Participant.class).list().stream()
                .collect(Collectors.groupingBy(Participant::undertaking));
    }

    Map<UUID, Set<UUID>> listServices(Collection<UUID> undertakings) {
        var services = new HashMap<UUID, Set<UUID>>();
        of("select undertaking, service from undertakings.service where undertaking = any(:ids)", undertakings)
                .query(row -> {
                    services.computeIfAbsent(row.getObject("undertaking", UUID.class), any -> new HashSet<>())
                            .add(row.getObject("service", UUID.class));
                });
        return services;
    }

    Map<UUID, Set<Phase>> listPhases(Collection<UUID> undertakings) {
        var phases = new HashMap<UUID, Set<Phase>>();
        of("select distinct undertaking, phase from undertakings.phase_run where undertaking = any(:ids)", undertakings)
                .query(row -> {
                    phases.computeIfAbsent(row.getObject("undertaking", UUID.class), any -> EnumSet.noneOf(Phase.class))
                            .add(Phase.valueOf(row.getString("phase")));
                });
        return phases;
    }

    /// An agreement belongs to the phase that ran when it was reached; before the first one, to the first one.
    Map<UUID, List<Agreement>> listAgreements(Collection<UUID> undertakings) {
        return of("""
                select a.undertaking, a.about, a.person, cast(a.ended_at at time zone 'Europe/Berlin' as date) as day,
                    coalesce(
                        (select r.phase from undertakings.phase_run r
                            where r.undertaking = a.undertaking and r.began_at <= a.ended_at
                            order by r.began_at desc limit 1),
                        (select r.phase from undertakings.phase_run r
                            where r.undertaking = a.undertaking order by r.began_at limit 1),
                        'PLAN') as phase,
                    array(select v.person from undertakings.accord_voice v where v.accord = a.id) as voices
                from undertakings.accord a
                where a.undertaking = any(:ids) and a.state = 'AGREED' order by a.ended_at, a.id
                """, undertakings)
                .query((row, number) -> Map.entry(row.getObject("undertaking", UUID.class), agreement(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    List<Step> listSteps(Collection<UUID> undertakings) {
        return of("select * from undertakings.step where undertaking = any(:ids) order by opens_at, id", undertakings)
                .query(Step.class)
                .list();
    }

    List<UUID> listOfService(UUID service) {
        return db.sql("select undertaking from undertakings.service where service = :service order by undertaking")
                .param("service", service)
                .query(UUID.class)
                .list();
    }

    List<UUID> listAfter(UUID after, int most) {
        return db.sql("select id from undertakings.undertaking where id > :after order by id limit :most")
                .param("after", after)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private JdbcClient.StatementSpec of(String sql, Collection<UUID> undertakings) {
        return db.sql(sql).param("ids", undertakings.toArray(UUID[]::new));
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        var about = row.getString("about");
        return new Agreement(
                about.equals("GOAL"),
                about.equals("NO_LONGER_HOST"),
                row.getObject("person", UUID.class),
                Phase.valueOf(row.getString("phase")),
                row.getObject("day", LocalDate.class),
                Set.copyOf(Arrays.asList((UUID[]) row.getArray("voices").getArray())));
    }
}
