package org.augenhoehe.operations.desk;

import java.util.List;
import java.util.Map;

import org.augenhoehe.operations.Reason;
import org.augenhoehe.platform.jobs.FailedJob;
import org.augenhoehe.platform.jobs.FailedJobs;
import org.augenhoehe.platform.security.Access;
import org.augenhoehe.platform.security.Access.For;
import org.augenhoehe.platform.web.Form;
import org.augenhoehe.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriUtils;

import jakarta.validation.Valid;

/// Work that did not succeed: what it was about stays closed, only its kind is shown.
@Controller
@RequestMapping(JobPages.PATH)
@Access(For.OPERATOR)
class JobPages {
    static final String PATH = "/betrieb/aufgaben";
    private static final String DROP = "operations/desk/drop-job";
    private static final int SHOWN = 100;

    private final FailedJobs jobs;
    private final JobBook book;

    JobPages(FailedJobs jobs, JobBook book) {
        this.jobs = jobs;
        this.book = book;
    }

    @GetMapping
    View list(Page page) {
        List<JobView> views =
                jobs.list(SHOWN).stream().map(job -> view(page, job)).toList();
        return page.show("operations/desk/jobs", Map.of("jobs", views));
    }

    @PostMapping("/{task}/{instance}/nochmal")
    View retry(Page page, @PathVariable String task, @PathVariable String instance) {
        return said(page, book.retry(task, instance, page.visitor().id()), "operations.job.retried");
    }

    @GetMapping("/{task}/{instance}/verwerfen")
    View askToDrop(Page page, @PathVariable String task, @PathVariable String instance) {
        return page.show(DROP, values(page, task, instance, Form.empty()));
    }

    @PostMapping("/{task}/{instance}/verwerfen")
    View drop(
            Page page,
            @PathVariable String task,
            @PathVariable String instance,
            @Valid @ModelAttribute Reason reason,
            BindingResult validation) {
        if (validation.hasErrors()) {
            return page.again(DROP, values(page, task, instance, page.form(validation)));
        }
        var done = book.drop(task, instance, reason.text(), page.visitor().id());
        return said(page, done, "operations.job.dropped");
    }

    private static View said(Page page, boolean done, String textKey) {
        return done ? page.goOn(PATH, "success", textKey) : page.goOn(PATH, "info", "operations.job.gone");
    }

    private static Map<String, Object> values(Page page, String task, String instance, Form form) {
        return Map.of("name", name(page, task), "path", path(task, instance), "form", form);
    }

    private static JobView view(Page page, FailedJob job) {
        return new JobView(
                name(page, job.task()),
                job.failures(),
                page.moment(job.failedAt()),
                page.moment(job.nextTry()),
                path(job.task(), job.instance()),
                job.comesAgain());
    }

    private static String name(Page page, String task) {
        var key = "operations.job.name." + task.replace(' ', '-');
        return page.hasText(key) ? page.t(key) : task;
    }

    private static String path(String task, String instance) {
        return PATH + "/" + UriUtils.encodePathSegment(task, "UTF-8") + "/"
                + UriUtils.encodePathSegment(instance, "UTF-8");
    }
}
