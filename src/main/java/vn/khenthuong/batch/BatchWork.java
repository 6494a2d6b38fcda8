package vn.khenthuong.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.errors.Failures;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/**
 * One step for many dossiers. Each goes through the same door as from its form, in a transaction of its own: what is refused
 * stays as it was and holds up nobody. The audit has a line for each, and one for the batch, which the others name.
 */
@Component
public class BatchWork {

    /** Most dossiers at once: as many as a person can look over before confirming. */
    public static final int MAX = 200;

    private static final Logger LOG = LoggerFactory.getLogger(BatchWork.class);
    private static final String GONE =
            "Việc này không còn chờ bạn ở bước “%s”: có thể người khác đã nhận hoặc đã làm, hoặc hồ sơ đã"
                    + " rời bước này. Hãy mở lại trang để xem danh sách mới.";
    private static final String NONE_SIGNED =
            "Chưa ký: có hồ sơ trong lượt này không ký được, nên cả Tờ trình chưa ký. Bỏ chọn hồ sơ ấy rồi ký lại.";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final WaitingTasks tasks;
    private final Nominations nominations;
    private final Holds holds;
    private final Organization organization;
    private final EnteredDocuments documents;
    private final Failures failures;
    private final BatchJournal journal;
    private final TransactionTemplate whole;
    private final TransactionTemplate single;

    BatchWork(
            WaitingTasks tasks,
            Nominations nominations,
            Holds holds,
            Organization organization,
            EnteredDocuments documents,
            Failures failures,
            BatchJournal journal,
            PlatformTransactionManager transactions) {
        this.tasks = tasks;
        this.nominations = nominations;
        this.holds = holds;
        this.organization = organization;
        this.documents = documents;
        this.failures = failures;
        this.journal = journal;
        this.whole = new TransactionTemplate(transactions);
        this.single = new TransactionTemplate(transactions);
        single.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What waits for the official at a step, all of it acceptable so far; dossiers on hold wait for something else. */
    public List<BatchItem> waiting(BatchStep step, Actor actor) {
        var standing = holds.standing();
        return tasks.of(step, actor, MAX + standing.size()).stream()
                .filter(task -> !standing.contains(task.number()))
                .limit(MAX)
                .map(task -> item(task.id(), Optional.of(task), null))
                .toList();
    }

    /** How many there are. */
    public long count(BatchStep step, Actor actor) {
        return tasks.count(step, actor, holds.standing());
    }

    /**
     * What would come of it, one after the other so that places of a quota are counted as they would be; nothing remains.
     * Somebody who is faster can make it come out otherwise.
     *
     * @param document of a step that has one for all
     * @throws BadInputException for nothing, too much, what cannot be the id of a task, a document that is missing or cannot be, or
     *     dossiers that cannot go under one
     */
    public List<BatchItem> tried(BatchStep step, Collection<String> ids, SharedDocument document, Actor actor) {
        var chosen = checked(ids);
        var shared = shared(step, document);
        return whole.execute(trial -> {
            trial.setRollbackOnly();
            var waiting = waitingById(step, actor);
            if (step.isOneDocument()) {
                requireOneUnit(chosen, waiting);
            }
            return eachNested(step, chosen, waiting, shared);
        });
    }

    /**
     * Does it. Whoever sends the same twice is told for each that it no longer waits.
     *
     * @throws BadInputException as {@link #tried} does
     */
    public List<BatchItem> done(BatchStep step, Collection<String> ids, SharedDocument document, Actor actor) {
        var chosen = checked(ids);
        var shared = shared(step, document);
        var waiting = waitingById(step, actor);
        Supplier<List<BatchItem>> work = step.isOneDocument()
                ? () -> allOrNone(step, chosen, waiting, shared)
                : () -> each(step, chosen, waiting, task -> complete(step, task, shared));
        var found = chosen.stream().filter(waiting::containsKey).count();
        return found == 0 ? work.get() : journal.during(step, found, actor, work);
    }

    /** One signing is one transaction: if any dossier cannot go under the document, none does. */
    private List<BatchItem> allOrNone(
            BatchStep step, List<String> chosen, Map<String, WaitingTask> waiting, SharedDocument document) {
        return whole.execute(signing -> {
            requireOneUnit(chosen, waiting);
            var items = eachNested(step, chosen, waiting, document);
            if (items.stream().allMatch(BatchItem::accepted)) {
                return items;
            }
            signing.setRollbackOnly();
            return items.stream().map(BatchWork::withTheOthers).toList();
        });
    }

    /** All tasks are taken before the first of their dossiers: a colleague who completes one of them holds his task first, too. */
    private List<BatchItem> eachNested(
            BatchStep step, List<String> chosen, Map<String, WaitingTask> waiting, SharedDocument document) {
        tasks.hold(chosen.stream().filter(waiting::containsKey).toList());
        return each(
                step, chosen, waiting, task -> single.executeWithoutResult(status -> complete(step, task, document)));
    }

    private void complete(BatchStep step, WaitingTask task, SharedDocument document) {
        tasks.complete(task.id(), step.answers(document));
        if (step.isOneDocument()) {
            requireSubmitted(task.number());
        }
    }

    /** Without a place the step ends well and the dossier goes back to the officer; under a common document nothing may. */
    private void requireSubmitted(String number) {
        if (!nominations.require(number).wasSubmitted()) {
            throw new ConflictException(nominations.remark(number).orElse("Hồ sơ không được trình."));
        }
    }

    private static BatchItem withTheOthers(BatchItem item) {
        return item.accepted()
                ? new BatchItem(item.task(), item.number(), item.nominee(), item.unit(), false, NONE_SIGNED)
                : item;
    }

    private void requireOneUnit(List<String> chosen, Map<String, WaitingTask> waiting) {
        var units = chosen.stream()
                .flatMap(id -> Optional.ofNullable(waiting.get(id)).stream())
                .map(task -> nominations.require(task.number()))
                .map(dossier -> List.of(dossier.round(), dossier.unit()))
                .distinct()
                .count();
        if (units > 1) {
            throw new BadInputException("Một Tờ trình chỉ gồm hồ sơ của một đơn vị trong một đợt; hãy chọn lại.");
        }
    }

    private SharedDocument shared(BatchStep step, SharedDocument document) {
        if (!step.isOneDocument()) {
            return SharedDocument.NONE;
        }
        document.checked(documents);
        return document;
    }

    private static List<String> checked(Collection<String> ids) {
        if (ids.stream().anyMatch(Objects::isNull)) {
            throw new BadInputException("Mã việc không hợp lệ.");
        }
        var wanted = ids.stream().distinct().toList();
        if (wanted.isEmpty()) {
            throw new BadInputException("Hãy chọn ít nhất một hồ sơ.");
        }
        if (wanted.size() > MAX) {
            throw new BadInputException("Mỗi lần chỉ xử lý được tối đa %d hồ sơ.".formatted(MAX));
        }
        if (!wanted.stream().allMatch(id -> ID.matcher(id).matches())) {
            throw new BadInputException("Mã việc không hợp lệ.");
        }
        return wanted;
    }

    private Map<String, WaitingTask> waitingById(BatchStep step, Actor actor) {
        return tasks.of(step, actor, Integer.MAX_VALUE).stream()
                .collect(Collectors.toMap(WaitingTask::id, Function.identity()));
    }

    private List<BatchItem> each(
            BatchStep step, List<String> wanted, Map<String, WaitingTask> waiting, Consumer<WaitingTask> work) {
        return wanted.stream()
                .map(id -> item(
                        id,
                        Optional.ofNullable(waiting.get(id)),
                        waiting.containsKey(id) ? attempt(waiting.get(id), work) : GONE.formatted(step.label())))
                .toList();
    }

    /** Why it was refused; null where it was not. */
    private String attempt(WaitingTask task, Consumer<WaitingTask> work) {
        try {
            work.accept(task);
            return null;
        } catch (RuntimeException thrown) {
            var failure = failures.of(thrown);
            if (failure.isOurs()) {
                LOG.error("Task {} of a batch failed", task.id(), thrown);
                return "Có lỗi của hệ thống; hồ sơ này chưa thay đổi. Hãy thử lại hoặc báo quản trị viên.";
            }
            return failure.sentence();
        }
    }

    private BatchItem item(String id, Optional<WaitingTask> task, String reason) {
        var number = task.map(WaitingTask::number).orElse(null);
        var dossier = task.flatMap(one -> nominations.find(one.number()));
        return new BatchItem(
                id,
                number,
                dossier.map(DossierSnapshot::nomineeName).orElse(null),
                dossier.map(DossierSnapshot::unit)
                        .map(unit -> organization.find(unit).map(Unit::name).orElse(unit))
                        .orElse(null),
                reason == null,
                reason);
    }
}
