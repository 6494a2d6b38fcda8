package vn.khenthuong.audit.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.ProcessStarted;
import vn.khenthuong.forms.ProcessesStarted;
import vn.khenthuong.forms.TaskSubmitted;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.AttemptRefused;

/** Writes down what officials do through forms, so that no feature has to remember to. */
@Component
class SubmissionListener {

    private static final String STARTED = "STARTED";
    private static final String REFUSED = "REFUSED";

    private final Journal journal;

    SubmissionListener(Journal journal) {
        this.journal = journal;
    }

    /** In the transaction of the completion: no step without its line, no line without its step. */
    @EventListener
    void taskSubmitted(TaskSubmitted submitted) {
        var task = submitted.task();
        journal.record(new JournalEntry(
                task.businessKey(),
                task.task(),
                task.actor().userId(),
                task.role(),
                task.createdAt(),
                submitted.at(),
                text(submitted.answers(), UserTask.OUTCOME),
                reason(submitted.answers()),
                null));
    }

    /** In the transaction of the start. */
    @EventListener
    void processesStarted(ProcessesStarted started) {
        journal.recordAll(
                started.started().stream().map(SubmissionListener::line).toList());
    }

    private static JournalEntry line(ProcessStarted started) {
        return new JournalEntry(
                started.businessKey(),
                STARTED,
                started.actor().userId(),
                started.role(),
                started.at(),
                started.at(),
                null,
                null,
                null);
    }

    /** After the rollback of what was refused, in a transaction of its own. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void submissionRefused(AttemptRefused refused) {
        journal.record(new JournalEntry(
                refused.subject(),
                refused.step(),
                refused.actor().userId(),
                null,
                refused.at(),
                refused.at(),
                REFUSED,
                refused.reason(),
                null));
    }

    private static String reason(Answers answers) {
        return answers.reason().or(answers::remark).orElse(null);
    }

    private static String text(Answers answers, String key) {
        return answers.values().get(key) instanceof String text ? text : null;
    }
}
