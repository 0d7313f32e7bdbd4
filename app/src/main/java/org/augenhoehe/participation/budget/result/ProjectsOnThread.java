package org.augenhoehe.participation.budget.result;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.augenhoehe.participation.budget.count.BudgetResult;
import org.augenhoehe.participation.decision.paper.Paper;
import org.augenhoehe.search.Search;
import org.augenhoehe.search.SearchEntry;
import org.augenhoehe.search.SearchKind;
import org.augenhoehe.thread.Leading;
import org.augenhoehe.thread.Node;
import org.augenhoehe.thread.NodeKind;
import org.augenhoehe.thread.Thread;
import org.augenhoehe.undertakings.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Projects stand on the thread: what got money comes from the decision and from the proposal behind it, and
/// commitments can be made from it.
@Component
public class ProjectsOnThread {
    private static final NodeKind FUNDED = new NodeKind("budget-project", "budget.thread.project");
    private static final NodeKind UNFUNDED = new NodeKind("budget-unfunded", "budget.thread.unfunded", true);
    private static final SearchKind SEARCHED = new SearchKind("budget-projekt", "budget.search.kind");

    private final Thread thread;
    private final Search search;
    private final NodeKind proposalOnThread;

    ProjectsOnThread(Thread thread, Search search, NodeKind proposalOnThread) {
        this.thread = thread;
        this.search = search;
        this.proposalOnThread = proposalOnThread;
    }

    /// Got money.
    ///
    /// @param source the proposal it came from
    void putFunded(Step step, BudgetResult.Line project, @Nullable UUID source) {
        var id = put(step, project, FUNDED);
        thread.lead(source == null ? List.of(step.id()) : List.of(step.id(), source), id, Leading.DECIDED_ON);
    }

    /// Got none: whoever proposed it reads so.
    ///
    /// @param source the proposal it came from
    void putUnfunded(Step step, BudgetResult.Line project, UUID source) {
        thread.lead(List.of(step.id(), source), put(step, project, UNFUNDED), Leading.DECIDED_ON);
    }

    /// Was put to the vote elsewhere: it is a proposal here.
    void putProposal(Step step, BudgetResult.Line project) {
        var id = put(step, project, proposalOnThread);
        thread.lead(List.of(id), step.id(), Leading.DECIDED_ON);
    }

    private UUID put(Step step, BudgetResult.Line project, NodeKind kind) {
        var id = Objects.requireNonNull(project.node());
        var href = href(step, project);
        thread.put(new Node(id, kind, project.title(), href, step.undertaking(), false));
        find(id, project, href);
        return id;
    }

    private void find(UUID id, BudgetResult.Line project, String href) {
        search.put(new SearchEntry(
                SEARCHED,
                id,
                project.title(),
                project.category(),
                href,
                "de",
                project.district().isEmpty() ? null : project.district()));
    }

    /// Moderation hides its words.
    void hide(UUID project) {
        thread.hide(project);
        search.remove(SEARCHED, project);
    }

    /// Moderation took that back.
    void showAgain(Step step, BudgetResult.Line project) {
        var id = Objects.requireNonNull(project.node());
        thread.showAgain(id);
        find(id, project, href(step, project));
    }

    private static String href(Step step, BudgetResult.Line project) {
        return Paper.path(step.id()) + "#" + anchor(project.number());
    }

    /// Where on the page it stands.
    static String anchor(String number) {
        return "projekt-" + number.replaceAll("[^A-Za-z0-9]", "-");
    }

    @Configuration(proxyBeanMethods = false)
    static class Kinds {
        @Bean
        NodeKind budgetProjectOnThread() {
            return FUNDED;
        }

        @Bean
        NodeKind unfundedProjectOnThread() {
            return UNFUNDED;
        }

        @Bean
        SearchKind budgetProjectsSearched() {
            return SEARCHED;
        }
    }
}
