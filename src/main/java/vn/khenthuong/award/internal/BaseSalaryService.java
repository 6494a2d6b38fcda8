package vn.khenthuong.award.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.award.BaseSalaryKeeping;
import vn.khenthuong.award.Dong;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;

/** Keeps base salaries with two administrators; the journal says who entered and who confirmed. */
@Component
class BaseSalaryService implements BaseSalaryKeeping {

    private static final String SUBJECT = "LUONG-CO-SO";
    private static final String STEP = "BASE_SALARY";
    private static final String RULE = "R-077";

    private final BaseSalaryRepository salaries;
    private final RewardSettings settings;
    private final RewardInput input;
    private final EnteredDocuments documents;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    BaseSalaryService(
            BaseSalaryRepository salaries,
            RewardSettings settings,
            RewardInput input,
            EnteredDocuments documents,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.salaries = salaries;
        this.settings = settings;
        this.input = input;
        this.documents = documents;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Row> rows() {
        return salaries.rows();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Pending> pending() {
        return salaries.pending();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isProposal(UUID id) {
        return salaries.exists(id);
    }

    @Override
    @Transactional
    public void propose(LocalDate from, Long amount, DocumentReference document, Actor actor) {
        requireAdministrator(actor);
        var errors = new InputErrors();
        errors.gather(() -> checkAmount(amount));
        errors.gather(() -> checkDay(from));
        var checked = errors.gather(() -> documents.check(document, "văn bản"));
        errors.refuse();
        if (!salaries.propose(from, amount, checked.orElseThrow(), actor.userId(), clock.instant())) {
            throw new ConflictException(
                    "Đã có đề nghị về lương cơ sở chờ xác nhận; hãy xác nhận hoặc rút đề nghị đó trước.");
        }
        note(actor, "PROPOSED", words(from, amount, checked.orElseThrow()));
    }

    @Override
    @Transactional
    public void confirm(UUID id, Actor actor) {
        requireAdministrator(actor);
        var pending = lock(id);
        if (organization.isDeedOf(actor.userId(), new Deed(pending.proposedBy(), pending.proposedAt()))) {
            throw new NotPermittedException("Người đề nghị không tự xác nhận; cần quản trị viên khác.");
        }
        checkDay(pending.from());
        salaries.decide(id, null, actor.userId(), clock.instant());
        salaries.keep(pending, actor.userId(), clock.instant());
        note(
                actor,
                "CONFIRMED",
                "%s Xác nhận đề nghị của %s."
                        .formatted(
                                words(pending.from(), pending.amount(), pending.document()),
                                organization.nameOf(pending.proposedBy())));
    }

    @Override
    @Transactional
    public void refuse(UUID id, String reason, Actor actor) {
        requireAdministrator(actor);
        var why = input.reason(reason);
        lock(id);
        salaries.decide(id, why, actor.userId(), clock.instant());
        note(actor, "REFUSED", why);
    }

    private Pending lock(UUID id) {
        return salaries.lock(id).orElseThrow(() -> {
            if (salaries.exists(id)) {
                return new ConflictException("Đề nghị này đã được xác nhận hoặc từ chối.");
            }
            return new NotFoundException("Không có đề nghị thay đổi này.");
        });
    }

    private void checkAmount(Long amount) {
        if (amount == null) {
            throw new BadInputException("Cần nhập “Lương cơ sở”.");
        }
        if (amount <= 0 || amount > settings.largest()) {
            throw new BadInputException(
                    "“Lương cơ sở” phải lớn hơn 0 và không quá %s đồng.".formatted(Dong.of(settings.largest())));
        }
    }

    /** What was shipped stays, and so does what has been in force: amounts were computed with it. */
    private void checkDay(LocalDate from) {
        if (from == null) {
            throw new BadInputException("Cần nhập “Áp dụng từ ngày”.");
        }
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        salaries.rows().stream()
                .filter(row -> row.shipped() || !row.from().isAfter(today))
                .findFirst()
                .filter(row -> !from.isAfter(row.from()))
                .ifPresent(row -> {
                    throw new BadInputException("“Áp dụng từ ngày” phải sau %s, ngày của mức đã có; mức ấy giữ nguyên."
                            .formatted(VietnameseDates.of(row.from())));
                });
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.isIn(Bodies.ADMINISTRATORS)) {
            throw new NotPermittedException("Chỉ quản trị viên dùng được phần quản trị.");
        }
    }

    private static String words(LocalDate from, long amount, DocumentReference document) {
        return "%s đồng từ ngày %s; %s.".formatted(Dong.of(amount), VietnameseDates.of(from), document.cited());
    }

    private void note(Actor actor, String outcome, String words) {
        var now = clock.instant();
        journal.record(
                new JournalEntry(SUBJECT, STEP, actor.userId(), Bodies.ADMINISTRATORS, now, now, outcome, words, RULE));
    }
}
