package vn.khenthuong.appraisal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.appraisal.Postponement;
import vn.khenthuong.appraisal.Postponements;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/** Apologises for missed promises, once for a dossier, and keeps what was said. */
@Component
@Transactional
class PostponementService implements Postponements {

    private static final String DAY = "Ngày hẹn mới";
    private static final int LONGEST_REASON = 2000;

    private final PostponementRepository postponements;
    private final Nominations nominations;
    private final OwnDossiers own;
    private final Organization organization;
    private final WorkingDays workingDays;
    private final EnteredDocuments documents;
    private final NumberRegister register;
    private final Journal journal;
    private final Clock clock;

    PostponementService(
            PostponementRepository postponements,
            Nominations nominations,
            OwnDossiers own,
            Organization organization,
            WorkingDays workingDays,
            EnteredDocuments documents,
            NumberRegister register,
            Journal journal,
            Clock clock) {
        this.postponements = postponements;
        this.nominations = nominations;
        this.own = own;
        this.organization = organization;
        this.workingDays = workingDays;
        this.documents = documents;
        this.register = register;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Postponement> of(String dossier) {
        return postponements.find(dossier);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayPostpone(String dossier, Actor actor) {
        var snapshot = nominations.require(dossier);
        return isHead(actor)
                && isAwaited(snapshot)
                && !today().isBefore(snapshot.answerDue())
                && own.objection(List.of(snapshot), actor.userId()).isEmpty()
                && postponements.find(dossier).isEmpty();
    }

    @Override
    public void postpone(String number, Actor actor, LocalDate day, String reason, DocumentReference entered) {
        if (!isHead(actor)) {
            throw new NotPermittedException("Chỉ thủ trưởng cơ quan đầu mối được xin lỗi và hẹn lại ngày trả lời.");
        }
        var dossier = nominations.lock(number);
        postponements.find(number).ifPresent(earlier -> {
            throw new ConflictException("Hồ sơ %s đã được hẹn lại đến ngày %s theo %s; chỉ hẹn lại một lần."
                    .formatted(
                            number,
                            VietnameseDates.of(earlier.day()),
                            earlier.apology().cited()));
        });
        requireMissed(dossier);
        var errors = new InputErrors();
        errors.gather(() -> requirePossible(day, dossier));
        var why = errors.gather(() -> OfficialText.lines("Lý do hẹn lại", reason, LONGEST_REASON));
        var apology = errors.gather(() -> documents.check(
                entered,
                "văn bản xin lỗi",
                LocalDate.ofInstant(dossier.receivedAt(), HomeZone.ID),
                "Ngày tiếp nhận hồ sơ"));
        errors.refuse();
        register.enter(new NumberedPaper(
                organization
                        .holder(Function.FOCAL_AGENCY, apology.orElseThrow().date())
                        .code(),
                NumberSeries.APOLOGY,
                apology.orElseThrow(),
                number));
        keep(
                dossier,
                new Postponement(
                        dossier.answerDue(),
                        day,
                        why.orElseThrow(),
                        apology.orElseThrow(),
                        actor.userId(),
                        clock.instant()));
    }

    private void keep(DossierSnapshot dossier, Postponement postponement) {
        nominations.postponeAnswer(dossier.number(), postponement.day(), postponement.reason(), postponement.apology());
        postponements.add(dossier.number(), postponement);
        journal.record(new JournalEntry(
                dossier.number(),
                Postponement.STEP,
                postponement.actor(),
                organization.groupOf(Performer.FOCAL_HEAD, null, today()),
                postponement.at(),
                postponement.at(),
                null,
                "Hẹn lại từ ngày %s đến ngày %s: %s (%s)"
                        .formatted(
                                VietnameseDates.of(postponement.promised()),
                                VietnameseDates.of(postponement.day()),
                                postponement.reason(),
                                postponement.apology().cited()),
                null));
    }

    private void requireMissed(DossierSnapshot dossier) {
        if (!isAwaited(dossier)) {
            throw new ConflictException("Hồ sơ %s không chờ trả lời: chưa tiếp nhận, đang tạm dừng hoặc đã có kết quả."
                    .formatted(dossier.number()));
        }
        if (today().isBefore(dossier.answerDue())) {
            throw new ConflictException("Hồ sơ %s còn trong hạn trả lời, đến hết ngày %s; chưa phải hẹn lại."
                    .formatted(dossier.number(), VietnameseDates.of(dossier.answerDue())));
        }
    }

    /** Neither before it was found complete, nor while it stands still, nor after it was answered. */
    private static boolean isAwaited(DossierSnapshot dossier) {
        return dossier.answerDue() != null
                && !dossier.onHold()
                && !dossier.state().isFinal();
    }

    private void requirePossible(LocalDate day, DossierSnapshot dossier) {
        if (day == null) {
            throw new BadInputException("Cần nhập “%s”.".formatted(DAY));
        }
        if (!day.isAfter(today()) || !day.isAfter(dossier.answerDue())) {
            throw new BadInputException("“%s” (%s) phải sau hôm nay và sau ngày đã hẹn (%s)."
                    .formatted(DAY, VietnameseDates.of(day), VietnameseDates.of(dossier.answerDue())));
        }
        if (!workingDays.settled().isWorkingDay(day)) {
            throw new BadInputException(
                    "“%s” (%s) là ngày nghỉ; hãy chọn một ngày làm việc.".formatted(DAY, VietnameseDates.of(day)));
        }
    }

    private boolean isHead(Actor actor) {
        return organization.performs(actor, Performer.FOCAL_HEAD, null, today(), Work.DOSSIERS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
